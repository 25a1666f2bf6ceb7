export { makeReport } from "./make-report";
export { type Outline, outlineById, outlineFor, OUTLINES } from "./outline";
export { rejoinLines } from "./rejoin-lines";
export { asReportText, reportAsText } from "./report-lines";
export { MARGINS, NOTES, type RawParagraph, reportText } from "./report-text";
export { plainText } from "./runs";
