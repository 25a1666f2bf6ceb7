/** Behind the name of a 一级 that goes on over the page. */
export const CONTINUED = "\n（续）";

/** A 一级指标 as a form prints it that has no column for its weight. */
export function labelWithWeight(name: string, weight: string): string {
  return `${name}\n（${weight}分）`;
}

/** The name of a level without what a form prints behind it. */
export function levelName(label: string): string {
  return label.replace(/\n?（续）$/, "").replace(/\n（[^（）]*分）$/, "");
}

/** By these a line is known again that people complete in place: "填表人：". */
export function firstWords(line: string): string {
  return /^[^：]*：/.exec(line)?.[0] ?? line;
}
