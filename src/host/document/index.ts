/**
 * Word files: the report written as .docx, and the text of a .docx read. A room of its own, loaded only when asked for:
 * the library that writes is large, and nothing else needs it. Reading goes through the file host's own readers of
 * packages and XML, so that what they refuse (encrypted, damaged, far too large) is refused here in the same words.
 */
export { readReportFile } from "./read-report";
export { writeReport } from "./write-report";
