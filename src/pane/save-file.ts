const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Gives the workbook to the person as a file, where the page around lets it. */
export function saveWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  save(name, bytes, XLSX);
}

/** The same for a Word file. */
export function saveDocument(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  save(name, bytes, DOCX);
}

function save(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
