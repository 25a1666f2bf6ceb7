import { decimal, toCellNumber } from "../../../src/core/amount/decimal";
import { shareOf } from "../../../src/core/amount/share";
import { yuanOf } from "../corpus/pen";
import type { Place, SpendingTruth } from "../corpus/truth";
import { AMOUNT_HEADS, NOTES, PERCENT_HEADS, TOTAL_WORDS } from "../corpus/words";
import type { SpendingData } from "./spending-data";
import { type Desk, placeOf, type PrintedCategory, spendingTruth, withUnit, writeFoot, writeHeading } from "./table";

const ORDINALS = [
  (at: number) => `${"一二三四五六七八九十"[at] ?? ""}、`,
  (at: number) => `（${"一二三四五六七八九十"[at] ?? ""}）`,
  (at: number) => `${at + 1}.`,
  (at: number) => `${at + 1}、`,
  () => "",
];

/** The classes alone, a line each, as in a report's annex. */
export function writeSummary(desk: Desk, data: SpendingData): { truth: SpendingTruth; end: number } {
  const { random, sheet, left, pen, unit, traits } = desk;
  const ordinal = random.pick(ORDINALS);
  const percent = random.chance(0.5);
  const percentFirst = percent && random.chance(0.2);
  const headless = random.chance(0.1) && desk.unitPlace !== "head";
  const totals = random.pick(["above", "below", "below", "none"]);
  traits.push(
    "summary",
    `totals:${totals}`,
    ...(percent ? ["percent-beside"] : []),
    ...(headless ? ["no-head"] : []),
    ...pen.traits,
  );
  let row = writeHeading(desk, percent ? 3 : 2);
  const amountAt = left + (percentFirst ? 2 : 1);
  const percentAt = left + (percentFirst ? 1 : 2);
  if (!headless) {
    sheet.put(row, left, pen.head(random.pick(["支出类别", "类别", "项目", "支出分类", "经济分类", "支出构成"])));
    sheet.put(row, amountAt, pen.head(withUnit(desk, random.pick(AMOUNT_HEADS))));
    if (percent) sheet.put(row, percentAt, pen.head(random.pick(PERCENT_HEADS)));
    row += 1;
  }
  const anchor = placeOf(sheet, row, left);
  const cells: Place[] = [];
  const line = (name: string, fen: number): Place => {
    sheet.put(row, left, name);
    sheet.put(row, amountAt, pen.amount(fen, unit));
    if (percent) {
      const share = shareOf(yuanOf(fen), yuanOf(data.total === 0 ? 1 : data.total), 2) ?? decimal("0");
      sheet.put(row, percentAt, { value: toCellNumber(share), format: "0.00" });
    }
    row += 1;
    return placeOf(sheet, row - 1, amountAt);
  };
  const total = () => cells.push(line(pen.sum(random.pick(TOTAL_WORDS)), data.total));
  if (totals === "above") total();
  const classes: PrintedCategory[] = data.classes.map(({ code, name, fen }, at) => ({
    code,
    fen,
    cell: line(ordinal(at) + pen.name(name), fen),
  }));
  if (totals === "below") total();
  return {
    truth: spendingTruth(desk, { anchor, totalCells: cells, total: data.total, classes, items: [] }),
    end: writeFoot(desk, row, NOTES),
  };
}
