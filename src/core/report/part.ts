import type { Known } from "../claims";
import type { Fact } from "../model/claims";
import type { ReadCell } from "../model/inputs";
import type { ReportBlock, ReportChange } from "../model/report";
import { linkText } from "./link-text";
import type { PartName } from "./part-names";
import { gap, paragraph } from "./runs";

/** What the parts of a report are made from. */
export interface PartContext {
  readonly known: Known;
  readonly facts: readonly Fact[];
  /** The parts of the section that the part stands in. */
  readonly section: readonly PartName[];
}

/** What a part adds to the report. */
export interface PartResult {
  readonly blocks: readonly ReportBlock[];
  readonly changes: readonly ReportChange[];
}

export type Part = (context: PartContext) => PartResult;

export function made(blocks: readonly ReportBlock[]): PartResult {
  return { blocks, changes: [] };
}

/** The first text of 基本情况 whose label fits, if it says anything. */
export function textLabelled({ known }: PartContext, label: RegExp): ReadCell | null {
  return known.inputs.texts.find((each) => label.test(each.label) && each.cell.text.trim() !== "")?.cell ?? null;
}

/** The cell's paragraphs, their numbers alive; a gap where there is no cell. */
export function narrated(
  context: PartContext,
  cell: ReadCell | null,
  what: string,
  prefer: "target" | "actual" = "actual",
): PartResult {
  if (cell === null || cell.text.trim() === "") return made([paragraph([gap(what)])]);
  const lines = cell.text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const linked = lines.map((line) => linkText(line.trim(), cell.source, { ...context, prefer }));
  return {
    blocks: linked.map(({ runs }) => paragraph(runs, cell.source)),
    changes: linked.flatMap(({ changes }) => changes),
  };
}

/** 我局, 我委 … as the department calls itself. */
export function ourselves({ department }: Known): string {
  const last = /(局|委|办|院|署|厅|部|处)$/.exec(department?.value ?? "")?.[1];
  return last === undefined ? "我部门" : `我${last}`;
}
