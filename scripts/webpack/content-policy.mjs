/** SHA-256 of the empty string: Fluent UI appends empty style elements and fills them through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of our pages: nothing but our own origin, no inline script or style, and so no way for a
 * workbook's content to leave the page. `scripts` is one more origin that scripts may come from (Excel's library).
 */
export function contentPolicy({ scripts = null, development = false } = {}) {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts === null ? "" : ` ${scripts}`}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
