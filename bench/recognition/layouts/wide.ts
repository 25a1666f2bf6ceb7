import { type Fen, STEP } from "../corpus/pen";
import type { Place, SpendingTruth } from "../corpus/truth";
import { NOTES } from "../corpus/words";
import { type ClassData, itemsTotal, type SpendingData } from "./spending-data";
import { type Desk, placeOf, type PrintedCategory, spendingTruth, writeFoot, writeHeading } from "./table";
import { someRowLabels, type WideRow } from "./wide-rows";

/** A column of amounts: the grand total, a class or an item. */
interface WideColumn {
  readonly kind: "total" | "class" | "item";
  readonly upper: string;
  readonly lower: string;
  readonly code: string;
  readonly fen: Fen | null;
}

interface WideForm {
  readonly items: boolean;
  readonly subtotals: boolean;
  readonly codes: "none" | "row" | "in-names";
  readonly totalColumn: boolean;
  readonly totalRow: "above" | "below" | "none";
}

function someForm({ random }: Desk): WideForm {
  const items = random.chance(0.75);
  return {
    items,
    subtotals: !items || random.chance(0.85),
    codes: random.weighted<WideForm["codes"]>([
      ["none", 5],
      ["row", 2],
      ["in-names", 2],
    ]),
    totalColumn: random.chance(0.9),
    totalRow: random.weighted<WideForm["totalRow"]>([
      ["above", 6],
      ["below", 3],
      ["none", 1],
    ]),
  };
}

function classColumns(form: WideForm, { random, pen }: Desk, data: ClassData): WideColumn[] {
  const titled = form.codes === "in-names" ? `${data.code} ${data.name}` : pen.name(data.name);
  if (!form.items) return [{ kind: "class", upper: titled, lower: "", code: data.code, fen: data.fen }];
  const items = data.items.map(({ code, name, fen }, at): WideColumn => ({
    kind: "item",
    upper: at === 0 && !form.subtotals ? titled : "",
    lower: form.codes === "in-names" ? `${code}${random.chance(0.5) ? "" : " "}${name}` : pen.head(name),
    code,
    fen,
  }));
  const own: WideColumn = { kind: "class", upper: titled, lower: pen.sum("小计"), code: data.code, fen: data.fen };
  return form.subtotals ? [own, ...items] : items;
}

/** The amount of one column in one row: whole steps, the last row takes the rest. */
function portion(fen: Fen, rows: readonly WideRow[], at: number, step: Fen): Fen {
  const leaves = rows.flatMap((row, index) => (row.leaf ? [index] : []));
  const piece = Math.round(fen / leaves.length / step) * step;
  const own = (index: number) => (index === leaves.at(-1) ? fen - piece * (leaves.length - 1) : piece);
  const row = rows[at];
  if (row === undefined || row.leaf) return own(at);
  return leaves.filter((index) => rows[index]?.code.startsWith(row.code)).reduce((sum, index) => sum + own(index), 0);
}

/** One column an economic category, one row a function, project or unit: 财决05 and its relatives. */
export function writeWide(desk: Desk, data: SpendingData): { truth: SpendingTruth; end: number } {
  const { random, sheet, left, pen, unit, traits } = desk;
  const form = someForm(desk);
  const labels = someRowLabels(random);
  const total = form.subtotals ? data.total : itemsTotal(data);
  const columns: WideColumn[] = [
    ...(form.totalColumn
      ? [
          {
            kind: "total",
            upper: pen.sum(random.pick(["合计", "总计", "支出合计"])),
            lower: "",
            code: "",
            fen: total,
          } as const,
        ]
      : []),
    ...data.classes.flatMap((entry) => classColumns(form, desk, entry)),
  ];
  traits.push("wide", `wide-codes:${form.codes}`, `wide-rows:${labels.kind}`, `totals:${form.totalRow}`, ...pen.traits);
  if (!form.subtotals) traits.push("no-subtotals");
  if (!form.items) traits.push("classes-only");
  if (!form.totalColumn) traits.push("no-total-column");
  const first = left + labels.heads.length;
  let row = writeHeading(desk, labels.heads.length + columns.length);
  if (random.chance(0.7)) sheet.put(row, left, "项目");
  else labels.heads.forEach((word, at) => sheet.put(row, left + at, word));
  columns.forEach(({ upper }, at) => upper === "" || sheet.put(row, first + at, upper));
  row += 1;
  if (form.items) {
    labels.heads.forEach((word, at) => sheet.put(row, left + at, word));
    columns.forEach(({ lower }, at) => lower === "" || sheet.put(row, first + at, lower));
    row += 1;
  }
  if (form.codes === "row") {
    columns.forEach(({ code }, at) => code === "" || sheet.put(row, first + at, pen.code(code)));
    row += 1;
  }
  if (random.chance(0.5)) {
    sheet.put(row, left, random.pick(["栏次", "栏  次"]));
    columns.forEach((_column, at) => sheet.put(row, first + at, at + 1));
    row += 1;
  }
  const anchor = placeOf(sheet, row, first);
  let totalAt = -1;
  const write = (label: WideRow | null, amount: (fen: Fen) => Fen) => {
    if (label === null) sheet.put(row, left, pen.sum("合计"));
    else label.cells.forEach((cell, at) => sheet.put(row, left + at, cell));
    columns.forEach(({ fen }, at) =>
      sheet.put(row, first + at, fen === null ? pen.nothing() : pen.amount(amount(fen), unit)),
    );
    row += 1;
  };
  const writeTotal = () => {
    totalAt = row;
    write(null, (fen) => fen);
  };
  if (form.totalRow === "above") writeTotal();
  labels.rows.forEach((label, at) => write(label, (fen) => portion(fen, labels.rows, at, STEP[unit])));
  if (form.totalRow === "below") writeTotal();
  const onlyRow = form.totalRow === "none" && labels.rows.length === 1 ? row - 1 : -1;
  const at = totalAt >= 0 ? totalAt : onlyRow;
  const cell = (column: number): Place | null => (at >= 0 ? placeOf(sheet, at, first + column) : null);
  const printed = (kind: "class" | "item"): PrintedCategory[] =>
    columns.flatMap((column, index) =>
      column.kind === kind ? [{ code: column.code, fen: column.fen ?? 0, cell: cell(index) }] : [],
    );
  const classes = form.subtotals
    ? printed("class")
    : data.classes.map(({ code, items }) => ({
        code,
        fen: items.reduce((sum, { fen }) => sum + (fen ?? 0), 0),
        cell: null,
      }));
  const totalCell = form.totalColumn ? cell(0) : null;
  const truth = spendingTruth(desk, {
    anchor,
    totalCells: totalCell === null ? [] : [totalCell],
    total,
    classes,
    items: printed("item"),
  });
  return { truth, end: writeFoot(desk, row, NOTES) };
}
