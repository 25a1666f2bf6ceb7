import type { Place, SpendingTruth } from "../corpus/truth";
import { CODE_HEADS, NAME_HEADS, NOTES } from "../corpus/words";
import { type ClassData, type SpendingData, totalOf } from "./spending-data";
import { type Desk, placeOf, type PrintedCategory, spendingTruth, withUnit, writeFoot, writeHeading } from "./table";

type BlockCodes = "column" | "prefix" | "brackets";

interface Line {
  readonly code: string;
  readonly name: string;
  readonly fen: number | null;
  readonly isClass: boolean;
}

function linesOf(classes: readonly ClassData[]): Line[] {
  return classes.flatMap(({ code, name, fen, items }) => [
    { code, name, fen, isClass: true },
    ...items.map((item) => ({ ...item, isClass: false })),
  ]);
}

/** 人员经费 on the left, 公用经费 in one or two blocks beside it. */
function blocksOf({ random }: Desk, data: SpendingData): { personnel: ClassData[]; lines: Line[][] } {
  const personnel = data.classes.filter(({ code }) => code === "301" || code === "303");
  const open = data.classes.filter(({ code }) => code !== "301" && code !== "303");
  const right = linesOf(open);
  if (random.chance(0.4)) return { personnel, lines: [linesOf(personnel), right] };
  const goods = linesOf(open.filter(({ code }) => code === "302"));
  // The third block often takes what did not fit into the second.
  const others = [
    ...goods.splice(Math.max(3, goods.length - random.whole(0, 3))),
    ...linesOf(open.filter(({ code }) => code !== "302")),
  ];
  return { personnel, lines: [linesOf(personnel), goods, others] };
}

/** The published 公开06 form: code, name and amount two or three times in every row. */
export function writeSideBySide(desk: Desk, data: SpendingData): { truth: SpendingTruth; end: number } {
  const { random, sheet, left, pen, unit, traits } = desk;
  const codes = random.weighted<BlockCodes>([
    ["column", 6],
    ["prefix", 1],
    ["brackets", 1],
  ]);
  const { personnel, lines } = blocksOf(desk, data);
  const gap = random.chance(0.15) ? 1 : 0;
  const width = (codes === "column" ? 3 : 2) + gap;
  traits.push("side-by-side", `blocks:${lines.length}`, `list:${codes}`, ...pen.traits);
  let row = writeHeading(desk, width * lines.length - gap);
  const words = [
    random.pick(CODE_HEADS),
    random.pick(NAME_HEADS),
    random.pick(["决算数", "金额", "预算数", "支出数", "列支金额"]),
  ];
  const head = codes === "column" ? words : words.slice(1);
  if (random.chance(0.7)) {
    lines.forEach((_block, at) => {
      if (at < 2) sheet.put(row, left + at * width, at === 0 ? "人员经费" : "公用经费");
    });
    row += 1;
  }
  lines.forEach((_block, at) =>
    head.forEach((word, across) => {
      const last = across === head.length - 1;
      sheet.put(row, left + at * width + across, pen.head(last ? withUnit(desk, word) : word));
    }),
  );
  row += 1;
  const classes: PrintedCategory[] = [];
  const items: PrintedCategory[] = [];
  const amountAt = (block: number) => left + block * width + head.length - 1;
  lines.forEach((block, at) =>
    block.forEach((line, down) => {
      const here = row + down;
      const base = left + at * width;
      const name = (line.isClass ? "" : " ") + pen.name(line.name);
      if (codes === "column") sheet.put(here, base, pen.code(line.code));
      const shown = { column: name, prefix: `${line.code} ${line.name}`, brackets: `[${line.code}]${line.name}` }[
        codes
      ];
      sheet.put(here, amountAt(at) - 1, shown);
      sheet.put(here, amountAt(at), line.fen === null ? pen.nothing() : pen.amount(line.fen, unit));
      const printed = { code: line.code, fen: line.fen ?? 0, cell: placeOf(sheet, here, amountAt(at)) };
      (line.isClass ? classes : items).push(printed);
    }),
  );
  const anchor = placeOf(sheet, row, amountAt(0) - 1);
  let next = row + Math.max(...lines.map((block) => block.length));
  const totals: Place[] = [];
  const order = random.weighted([
    ["groups", 5],
    ["groups-and-total", 3],
    ["total", 1],
    ["none", 1],
  ]);
  const nameAt = (block: number) => left + block * width;
  if (order.startsWith("groups")) {
    const people = totalOf(personnel);
    sheet.put(next, nameAt(0), "人员经费合计");
    sheet.put(next, amountAt(0), pen.amount(people, unit));
    sheet.put(next, nameAt(1), "公用经费合计");
    sheet.put(next, amountAt(lines.length - 1), pen.amount(data.total - people, unit));
    next += 1;
  }
  if (order.endsWith("total")) {
    sheet.put(next, nameAt(0), pen.sum(random.pick(["合计", "总计"])));
    const column = random.chance(0.5) ? amountAt(0) : amountAt(lines.length - 1);
    sheet.put(next, column, pen.amount(data.total, unit));
    totals.push(placeOf(sheet, next, column));
    next += 1;
  }
  traits.push(`totals:${order}`);
  return {
    truth: spendingTruth(desk, { anchor, totalCells: totals, total: data.total, classes, items }),
    end: writeFoot(desk, next, NOTES),
  };
}
