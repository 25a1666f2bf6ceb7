/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a value stands in the accountant's workbook. `sheet` is the name at the time of reading, `sheetId` survives a rename. */
export interface Source {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function intersects(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Both ranges are on one sheet and share a cell. */
export function overlap(one: Source, other: Source): boolean {
  return one.sheetId === other.sheetId && intersects(one.area, other.area);
}

/** The range stands in another file ('[2022.xlsx]绩效指标'!H9): no sheet's name can hold brackets. */
export function isOfAnotherFile({ sheet }: Source): boolean {
  return sheet.startsWith("[");
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** 0 is "A", 25 is "Z", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" is 0, "AA" is 26. Null for anything that is not one to three letters. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** "D9", "A1:CV20". */
export function formatArea(area: Area): string {
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Reads "D9", "$D$9", "A1:CV20". Null for anything else, whole rows and columns included. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const left = columnIndex(firstColumn);
  const right = columnIndex(lastColumn);
  const top = Number(firstRow) - 1;
  const bottom = Number(lastRow) - 1;
  if (left === null || right === null || top < 0 || bottom < top || right < left) return null;
  return { top, left, bottom, right };
}

/** A sheet name as formulas need it; always quoted, because names like 2024年 or a-b are invalid without. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'支出决算明细表'!D9": how a source is shown and how a formula refers to it. */
export function formatSource(source: Source): string {
  return `${quoteSheetName(source.sheet)}!${formatArea(source.area)}`;
}
