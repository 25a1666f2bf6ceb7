import { columnIndex, columnName } from "../../core/model/area";

/** Texts and sheet names in quotes, words (which may look like references) and the references themselves. */
const TOKENS = new RegExp(
  [
    /"(?:[^"]|"")*"|'(?:[^']|'')*'/u,
    /(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/u,
    /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/u,
    /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.])/u,
    /[\p{L}\p{N}_.\\]+/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

/**
 * A shared formula as it reads in another cell of its range: relative references move by (rows, columns), absolute
 * ones, texts, sheet and function names stay (ECMA-376 Part 1 §18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string | undefined, name: string): string => {
    const index = columnIndex(name);
    return fixed === "$" || index === null ? `${fixed ?? ""}${name}` : columnName(Math.max(0, index + columns));
  };
  const row = (fixed: string | undefined, number: string): string =>
    fixed === "$" ? `$${number}` : String(Math.max(1, Number(number) + rows));
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [fixColumn, inColumn, fixRow, inRow, fixLeft, left, fixRight, right, fixTop, top, fixBottom, bottom] = groups;
    if (inColumn !== undefined && inRow !== undefined) return column(fixColumn, inColumn) + row(fixRow, inRow);
    if (left !== undefined && right !== undefined) return `${column(fixLeft, left)}:${column(fixRight, right)}`;
    if (top !== undefined && bottom !== undefined) return `${row(fixTop, top)}:${row(fixBottom, bottom)}`;
    return token;
  });
}
