/** Gives the text to the person as a file, where the page around lets it. */
export function saveText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
}
