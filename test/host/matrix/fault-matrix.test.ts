import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { COMMANDS } from "./commands";
import { matrixDocument, type Section } from "./document";
import { FAULTS } from "./faults";
import { type Reference, referenceOf, runCase, type Verdict } from "./run-case";

const DOCUMENT = path.resolve(__dirname, "..", "..", "..", "docs", "fault-matrix.md");

jest.setTimeout(240_000);

const sections: Section[] = [];

describe.each(COMMANDS)("$title", (command) => {
  const rows: { fault: (typeof FAULTS)[number]; verdicts: readonly Verdict[] }[] = [];
  let reference: Reference;

  beforeAll(async () => {
    reference = await referenceOf(command);
    sections.push({ command, reference, rows });
  });

  test.each(FAULTS)("$title", async (fault) => {
    const verdicts: Verdict[] = [];
    for (const nth of reference.actions.keys()) verdicts.push(await runCase(command, fault, nth + 1, reference));
    rows.push({ fault, verdicts });
    for (const verdict of verdicts) {
      expect([reference.ending, ...fault.truths]).toContain(verdict.ending);
      expect(verdict).toMatchObject({ accountantsUnchanged: true, retry: reference.ending, retryDiffers: [] });
      if (fault.lasting !== true) expect(verdict.halfDone).toEqual([]);
    }
  });
});

test("docs/fault-matrix.md says so (npm run fault-matrix writes it)", () => {
  const found = matrixDocument(sections);
  if (process.env["WRITE_FAULT_MATRIX"] === "1") writeFileSync(DOCUMENT, found);
  expect(readFileSync(DOCUMENT, "utf8")).toBe(found);
});
