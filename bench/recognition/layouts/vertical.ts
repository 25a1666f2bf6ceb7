import type { SpendingTruth } from "../corpus/truth";
import { CODE_HEADS, NAME_HEADS, NOTES, ORDER_HEADS, REMARK_HEADS, TOTAL_WORDS } from "../corpus/words";
import type { AmountColumn, ColumnScheme } from "./amount-columns";
import type { SpendingData } from "./spending-data";
import { type Desk, spendingTruth, withUnit, writeFoot, writeHeading } from "./table";
import { VerticalBody } from "./vertical-body";

/** How a list says the code of a row. */
export type CodeForm = "column" | "split" | "split-every-row" | "prefix" | "hyphen" | "brackets" | "behind" | "none";

/** The columns of a vertical list, from left to right. */
export type ListColumn =
  | {
      readonly kind: "order" | "code" | "class-code" | "item-code" | "name" | "remark" | "blank";
      readonly head: string;
    }
  | ({ readonly kind: "money" } & { readonly amount: AmountColumn });

export interface ListPlan {
  readonly codes: CodeForm;
  readonly classRows: "before" | "after" | "none" | "without-amount";
  readonly itemRows: boolean;
  readonly totals: "above" | "below" | "both" | "none";
  readonly ofWhich: boolean;
  /** Rows after which the head is printed again, 0 for never. */
  readonly pageEvery: number;
  readonly pageSums: boolean;
  readonly totalWord: string;
}

function listColumns({ random }: Desk, codes: CodeForm, scheme: ColumnScheme): ListColumn[] {
  const columns: ListColumn[] = [];
  if (random.chance(0.25)) columns.push({ kind: "order", head: random.pick(ORDER_HEADS) });
  if (codes === "column") columns.push({ kind: "code", head: random.pick(CODE_HEADS) });
  if (codes === "split" || codes === "split-every-row") {
    columns.push({ kind: "class-code", head: "类" }, { kind: "item-code", head: "款" });
  }
  columns.push({ kind: "name", head: random.pick(NAME_HEADS) });
  if (random.chance(0.1)) columns.push({ kind: "blank", head: "" });
  columns.push(...scheme.columns.map((amount) => ({ kind: "money", amount }) as const));
  if (random.chance(0.25)) columns.push({ kind: "remark", head: random.pick(REMARK_HEADS) });
  return columns;
}

/** The heading rows as texts: one row, or two where columns share a heading. */
export function headRows(desk: Desk, columns: readonly ListColumn[], pen = desk.pen): string[][] {
  const grouped = columns.some((column) => column.kind === "money" && column.amount.group !== undefined);
  const split = columns.some(({ kind }) => kind === "class-code");
  const splitWord = desk.random.pick(["科目编码", "经济分类科目编码", "科目代码"]);
  const words = columns.map((column): [string, string] => {
    if (column.kind === "class-code") return [splitWord, column.head];
    if (column.kind === "item-code") return ["", column.head];
    if (column.kind !== "money") return [pen.head(column.head), ""];
    const { group, head, kind } = column.amount;
    const said = kind === "asked" ? withUnit(desk, head) : head;
    return group === undefined ? [pen.head(said), ""] : [group, pen.head(said)];
  });
  if (!grouped && !split) return [words.map(([upper]) => upper)];
  // A common heading stands in the first of its cells only, as merged cells do.
  const upper = words.map(([word], at) => {
    const column = columns[at];
    const before = columns[at - 1];
    const repeats =
      column?.kind === "money" &&
      before?.kind === "money" &&
      column.amount.group !== undefined &&
      before.amount.group === column.amount.group;
    return repeats ? "" : word;
  });
  return [upper, words.map(([, lower]) => lower)];
}

export function somePlan({ random }: Desk): ListPlan {
  const codes = random.weighted<CodeForm>([
    ["column", 6],
    ["split", 2],
    ["split-every-row", 2],
    ["prefix", 2],
    ["hyphen", 1],
    ["brackets", 2],
    ["behind", 1],
    ["none", 2],
  ]);
  const itemRows = !random.chance(0.12);
  const rows = random.weighted<ListPlan["classRows"]>([
    ["before", 7],
    ["after", 1],
    ["none", 2],
    ["without-amount", 1],
  ]);
  return {
    codes,
    itemRows,
    classRows:
      !itemRows || (codes === "none" && rows === "none") || (codes === "split" && rows !== "before") ? "before" : rows,
    totals: random.weighted<ListPlan["totals"]>([
      ["above", 4],
      ["below", 5],
      ["both", 1],
      ["none", 2],
    ]),
    ofWhich: random.chance(0.2),
    pageEvery: random.chance(0.12) ? random.whole(8, 15) : 0,
    pageSums: random.chance(0.3),
    totalWord: random.pick(TOTAL_WORDS),
  };
}

/** One row a category, names and codes on the left, amounts on the right. */
export function writeVertical(
  desk: Desk,
  data: SpendingData,
  scheme: ColumnScheme,
): { truth: SpendingTruth; end: number } {
  const { random, sheet, left, traits, pen } = desk;
  const plan = somePlan(desk);
  const columns = listColumns(desk, plan.codes, scheme);
  traits.push("vertical", `list:${plan.codes}`, `classes:${plan.classRows}`, `totals:${plan.totals}`, scheme.trait);
  if (plan.pageEvery > 0) traits.push(plan.pageSums ? "page-breaks-with-sums" : "page-breaks");
  if (plan.ofWhich) traits.push("of-which");
  if (!plan.itemRows) traits.push("classes-only");
  let row = writeHeading(desk, columns.length);
  if (random.chance(0.1)) row += 1;
  const head = headRows(desk, columns);
  if (random.chance(0.25)) {
    let number = 0;
    const word = random.pick(["栏次", "栏  次", ""]);
    head.push(columns.map(({ kind }, at) => (kind === "money" ? String(++number) : at === 0 ? word : "")));
  }
  head.forEach((words, down) =>
    words.forEach(
      (word, across) => word === "" || sheet.put(row + down, left + across, /^\d+$/.test(word) ? Number(word) : word),
    ),
  );
  const body = new VerticalBody(desk, plan, columns, head, row + head.length);
  const anchorRow = row + head.length;
  body.write(data, scheme);
  if (random.chance(0.08)) {
    const hidden = columns.findIndex(
      (column) => column.kind === "remark" || (column.kind === "money" && column.amount.kind !== "asked"),
    );
    if (hidden >= 0) {
      sheet.hiddenColumns.push(left + hidden);
      traits.push("hidden-column");
    }
  }
  const end = writeFoot(desk, body.next, NOTES);
  traits.push(...pen.traits);
  return { truth: spendingTruth(desk, { anchor: body.anchor(anchorRow), ...body.printed(data) }), end };
}
