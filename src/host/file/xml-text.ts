/** Text as XML content or attribute value; quotes and line ends too, since attributes normalise raw ones. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (char) => ESCAPES.get(char) ?? char);
}

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\r", "&#13;"],
  ["\n", "&#10;"],
  ["\t", "&#9;"],
]);

/** Characters XML cannot hold: controls other than tab and line feed, U+FFFE/F, and halves of surrogate pairs. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- these are exactly the characters to be escaped
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML content where nothing can stand for what XML cannot hold: that is left out. */
export function plainXml(text: string): string {
  return escapeXml(text.replace(UNPRINTABLE, ""));
}

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A cell's text as SpreadsheetML writes it (ST_Xstring, ECMA-376 Part 1 §22.9.2.19): what XML cannot hold becomes
 * "_x000B_", and text that looks like such an escape is kept from being read as one.
 */
export function encodeXstring(text: string): string {
  const code = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNPRINTABLE, code);
}

/** The text that an ST_Xstring stands for. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
