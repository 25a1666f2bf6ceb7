/** The sheet a name's reference such as "='a''b'!$A$1" leads to. Null for "#REF!", other workbooks and anything else. */
export function sheetOfReference(reference: string): string | null {
  const text = reference.replace(/^=/, "");
  const cut = text.lastIndexOf("!");
  if (cut <= 0 || text.endsWith("#REF!")) return null;
  const name = text.slice(0, cut);
  // "#REF!$A$1" is what becomes of a name whose sheet was deleted; a sheet called "#REF" would be quoted.
  if (name.startsWith("#")) return null;
  const quoted = name.startsWith("'") && name.endsWith("'");
  const plain = quoted ? name.slice(1, -1).replaceAll("''", "'") : name;
  return plain === "" || plain.startsWith("[") ? null : plain;
}

/** "'表'!A1:B2,'表'!C3" without the sheet's name. */
export function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
}
