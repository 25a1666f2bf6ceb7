const KINDS: readonly string[] = [".xlsm", ".xltx", ".xltm"];

/**
 * What a copy of this workbook must end in, ".xlsx" for all but workbooks with macros and templates: their content says what
 * they are, and Excel opens none whose name says otherwise.
 */
export function workbookExtension(name: string): string {
  const found = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? "";
  return KINDS.includes(found) ? found : ".xlsx";
}
