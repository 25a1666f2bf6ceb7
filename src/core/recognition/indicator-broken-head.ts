import { roleOfHeader } from "./indicator-words";
import { filledColumns, isNumeric, keyOf, type SheetView } from "./sheet-view";

/** Rows that one head's words may be broken over. */
const DEEPEST = 4;
/** A piece of a head's words is short: 指标, 完成, 及改进措施. */
const LONGEST_PIECE = 6;

/** A head whose words PDF conversions left in pieces one below the other, read as one row. */
export interface JoinedHead {
  /** The sheet with the words joined in the last of the head's rows, and nothing in the others. */
  readonly view: SheetView;
  readonly top: number;
  readonly bottom: number;
}

function isPieces(view: SheetView, row: number): boolean {
  const columns = filledColumns(view, row);
  return columns.length > 0 && columns.every((column) => isPiece(view, row, column));
}

function isPiece(view: SheetView, row: number, column: number): boolean {
  const key = view.key(row, column);
  return !isNumeric(view.value(row, column)) && key.length <= LONGEST_PIECE && !/\d|[≥≤=<>%]/.test(key);
}

function rolesIn(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => roleOfHeader(text) ?? [])).size;
}

function joinRows(view: SheetView, top: number, bottom: number): JoinedHead {
  const joined = (column: number): string => {
    let words = "";
    for (let each = top; each <= bottom; each++) words += view.text(each, column);
    return words;
  };
  const isHead = (each: number) => each >= top && each <= bottom;
  const value: SheetView["value"] = (each, column) => {
    if (!isHead(each)) return view.value(each, column);
    return each === bottom ? joined(column) || null : null;
  };
  return {
    view: {
      ...view,
      value,
      key: (each, column) => (isHead(each) ? keyOf(value(each, column)) : view.key(each, column)),
      text: (each, column) => (!isHead(each) ? view.text(each, column) : each === bottom ? joined(column) : ""),
    },
    top,
    bottom,
  };
}

/**
 * 年度 over 指标 over 值: the head at `row` with the pieces around it, where together they name more columns than each row
 * does by itself; null for a head whose rows have words of their own.
 */
export function joinedHead(view: SheetView, row: number): JoinedHead | null {
  if (!filledColumns(view, row).every((column) => !isNumeric(view.value(row, column)))) return null;
  const tops = row > view.top && isPieces(view, row - 1) ? [row, row - 1] : [row];
  let best: { readonly head: JoinedHead; readonly roles: number } | null = null;
  for (const top of tops) {
    for (let bottom = row; bottom < Math.min(view.bottom, top + DEEPEST); bottom++) {
      if (bottom > row && !isPieces(view, bottom)) break;
      if (bottom === top) continue;
      const head = joinRows(view, top, bottom);
      const roles = rolesIn(textsOf(head.view, bottom, bottom));
      if (roles > rolesIn(textsOf(view, top, bottom)) && roles > (best?.roles ?? 0)) best = { head, roles };
    }
  }
  return best?.head ?? null;
}

function textsOf(view: SheetView, top: number, bottom: number): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of filledColumns(view, row)) texts.push(view.text(row, column));
  }
  return texts;
}
