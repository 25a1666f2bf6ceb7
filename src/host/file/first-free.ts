/** The first of the candidates for 1, 2, 3 … that nobody has. */
export function firstFree(nth: (count: number) => string, isTaken: (candidate: string) => boolean): string {
  for (let count = 1; ; count++) {
    const candidate = nth(count);
    if (!isTaken(candidate)) return candidate;
  }
}
