import type { SpendingTable } from "../model/mapping";
import { isUnitLine } from "../text/unit-line";
import { isSumWith } from "./sum-of-tables";
import { filledColumns, type SheetView } from "./sheet-view";

/** More of a head than this nobody reads in a question. */
const LONGEST = 40;

/**
 * For every table the words of its own head that no other one has: 单位：某局本级, 2023年度. What the titles do not tell
 * apart, this does; "" where nothing does.
 */
export function tellApart(views: ReadonlyMap<string, SheetView>, tables: readonly SpendingTable[]): readonly string[] {
  if (tables.length < 2) return tables.map(() => "");
  const heads = tables.map((table) => headOf(views.get(table.source.sheetId), table));
  return heads.map((head, at) => {
    const rivals = heads.filter((_other, index) => index !== at && !isInside(tables, at, index));
    if (rivals.length === 0) return "";
    const others = new Set(rivals.flat());
    const own = head.filter((text) => !others.has(text) && text !== tables[at]?.title && !isUnitLine(text));
    const [first] = own;
    return first === undefined || first.length > LONGEST ? "" : first;
  });
}

/** The sum of several tables has the head of the first of them. */
function isInside(tables: readonly SpendingTable[], inner: number, outer: number): boolean {
  const [one, other] = [tables[inner], tables[outer]];
  return one !== undefined && other !== undefined && isSumWith(other, one);
}

function headOf(view: SheetView | undefined, { source, categories }: SpendingTable): readonly string[] {
  const rows = categories.flatMap(({ nameSource, items }) => [nameSource, ...items.map((item) => item.nameSource)]);
  const body = Math.min(...rows.map(({ area }) => area.top));
  const texts: string[] = [];
  if (view === undefined) return texts;
  for (let row = source.area.top; row < body; row++) {
    for (const column of filledColumns(view, row, source.area.left, source.area.right)) {
      if (typeof view.value(row, column) === "string") texts.push(view.text(row, column).trim());
    }
  }
  return texts;
}
