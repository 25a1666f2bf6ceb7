/** Terminal columns: a Chinese character takes the room of two Latin ones; quotes and signs that both use take one. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  );
}

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(1, columns - width(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(1, columns - width(text))) + text;
}
