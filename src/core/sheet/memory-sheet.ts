import { formatAnswers } from "../corrections/answers-json";
import { ANSWERS_ENTRY } from "../corrections/remembered";
import { cellsRead } from "../evaluation/cells-read";
import { YEAR_ENTRY } from "../entries/other-year";
import { FONTS_ENTRY } from "../keeping/font-specimens";
import { memoryChunks } from "../memory/entry";
import { INPUTS_ENTRY, inputsEntry } from "../memory/inputs-entry";
import type { Answers } from "../model/answers";
import type { Evaluation } from "../model/evaluation";
import type { CellStyle, SheetPlan } from "../model/plan";
import { PROFILE_ENTRY, profileEntry } from "../profiles";
import type { Profile } from "../profiles/profile";
import { text } from "./content";
import { at } from "./grid";
import { OWN_SHEET_NAMES } from "./names";
import { stylesOf } from "./styles";

export const MEMORY_SHEET_NAME = OWN_SHEET_NAMES.memory;

/** Raised when what the memory sheet's rows mean changes. */
const MEMORY_VERSION = "1";

/**
 * What we must remember in the workbook, in cells that every host can read: one entry a row, key in column A, text from
 * column B on. The sheet is very hidden; it says which rules made our sheet, and holds the accountant's answers and rules,
 * obeyed at the next read, what the cells said that our sheets are made from, and specimens of our fonts.
 */
export function memorySheet(
  evaluation: Evaluation,
  answers: Answers,
  profile: Profile,
  form: readonly (readonly [key: string, value: string])[],
  specimens: ReadonlyMap<string, CellStyle>,
): SheetPlan {
  const entries: readonly (readonly [string, string])[] = [
    ["version", MEMORY_VERSION],
    ["profile", `${evaluation.profile.id}@${evaluation.profile.version}`],
    [YEAR_ENTRY, evaluation.year === null ? "" : String(evaluation.year.value)],
    [ANSWERS_ENTRY, formatAnswers(answers)],
    [PROFILE_ENTRY, profileEntry(profile)],
    ...form,
    [INPUTS_ENTRY, inputsEntry(cellsRead(evaluation.inputs))],
  ];
  const cells = entries.flatMap(([key, value], row) => [
    at(row, 0, text(key), "plainText"),
    ...memoryChunks(value).map((part, index) => at(row, index + 1, text(part), "plainText")),
  ]);
  const fonts = [...specimens.keys()];
  const row = entries.length;
  return {
    kind: "memory",
    name: MEMORY_SHEET_NAME,
    visibility: "very-hidden",
    styles: { ...stylesOf(["plainText"]), ...Object.fromEntries(specimens) },
    columnWidths: [24, 60],
    keepWidths: true,
    rowHeights: [...entries.map(() => null), null],
    cells: [
      ...cells,
      at(row, 0, text(FONTS_ENTRY), "plainText"),
      ...fonts.map((font, index) => ({ ...at(row, index + 1, text(font), "plainText"), style: font })),
    ],
    frozenRows: 0,
    print: null,
  };
}
