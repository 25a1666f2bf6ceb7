import { message, say } from "../../../src/core/wording";
import type { Command } from "./commands";
import type { Fault } from "./faults";
import type { Reference, Verdict } from "./run-case";

/** All cases of one command, by fault; one verdict for each request. */
export interface Section {
  readonly command: Command;
  readonly reference: Reference;
  readonly rows: readonly { readonly fault: Fault; readonly verdicts: readonly Verdict[] }[];
}

const HEAD = `# Fault matrix

Every command of the Excel host, with every fault at every one of its requests, on the stand-in for Excel with
Microsoft's own client library (test/excel). Made by \`npm run fault-matrix\`; a test keeps it current.

In every case the accountant's sheets are as they were, cell by cell, but for what the accountant did meanwhile; each
sheet of ours is as it was or fully as it was to become; and once the cause is gone the same command ends as if nothing
had happened. (Below ExcelApi 1.9 every command ends at once in the sentence of host-too-old.) A cell says how the command ended: ✓ is its success, a word is the sentence shown (below), and ↺ says that
something of ours (a hidden sheet, or the half-done form where Excel went away in the last request) was left until the next
try, because Excel refused the clean-up as well.
`;

/** The matrix as a document, with its counts. */
export function matrixDocument(sections: readonly Section[]): string {
  const verdicts = sections.flatMap(({ rows }) => rows.flatMap((row) => row.verdicts));
  const faults = new Set(sections.flatMap(({ rows }) => rows.map(({ fault }) => fault.title)));
  const endings = new Set(sections.flatMap(wordsIn));
  const counts = `${String(sections.length)} commands, ${String(faults.size)} faults, ${String(verdicts.length)} cases.`;
  return (
    [HEAD, counts, ...sections.map(sectionText), "\n## The words\n", legend([...endings].sort())].join("\n") + "\n"
  );
}

function sectionText({ command, reference, rows }: Section): string {
  const requests = reference.actions.map((_, index) => `request ${String(index + 1)}`);
  const head = [`\n## ${command.title}`, `\nExcelApi ${command.excelApi}.\n`];
  const table = [
    `| Fault | ${requests.join(" | ")} |`,
    `|---|${requests.map(() => "---|").join("")}`,
    ...rows.map(({ fault, verdicts }) => `| ${fault.title} | ${verdicts.map(cellOf).join(" | ")} |`),
  ];
  return [...head, ...table].join("\n");

  function cellOf({ ending, halfDone }: Verdict): string {
    return `${ending === reference.ending ? "✓" : ending}${halfDone.length > 0 ? " ↺" : ""}`;
  }
}

function wordsIn({ reference, rows }: Section): readonly string[] {
  return rows
    .flatMap(({ verdicts }) => verdicts.map(({ ending }) => ending))
    .filter((word) => word !== reference.ending);
}

function legend(words: readonly string[]): string {
  return [
    "| Word | What the accountant is told |",
    "|---|---|",
    ...words.map((word) => `| ${word} | ${sentenceOf(word)} |`),
  ].join("\n");
}

/** A refused write has a sentence of the pane's, everything else one of the host's. */
function sentenceOf(word: string): string {
  if (word === "inputs-changed") return "The cells that changed after they were read, each with a link to it.";
  return say(message(`host.${word}` as "host.cancelled", { details: "…" }), "zh-CN");
}
