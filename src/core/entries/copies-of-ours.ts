import { quoteSheetName } from "../model/area";
import type { Notice } from "../model/mapping";
import { cellSource, type SheetSnapshot, type Snapshot } from "../model/snapshot";
import { OWN_SHEET_NAMES } from "../sheet/names";
import { message, say } from "../wording";
import { NOTED_KINDS, type NotedKind, type Written, writtenOn } from "./own-words";

/** A snapshot to recognise tables in, and what is told about the copies of our sheets that were taken out. */
export interface WithoutCopies {
  readonly snapshot: Snapshot;
  readonly notices: readonly Notice[];
}

/**
 * A copy that the accountant made of a sheet of ours bears no mark, but what it holds was computed from this workbook's own
 * tables: scored from, or offered beside them, it would count everything twice. So nothing is recognised on it, and that is
 * told. Copied into a workbook without those tables it is a form like any other, also when our sheets were made from it.
 */
export function withoutCopies(snapshot: Snapshot): WithoutCopies {
  if (snapshot.sheets.every(({ own }) => own === null)) return { snapshot, notices: [] };
  const written = NOTED_KINDS.map((kind) => [kind, writtenOn(snapshot, kind)] as const);
  const copies = snapshot.sheets.flatMap((sheet) => {
    const isTheirs = sheet.own === null && sheet.doubted === undefined;
    const kind = isTheirs ? copiedFrom(sheet, written) : null;
    return kind === null || isSource(snapshot, sheet) ? [] : [{ sheet, kind }];
  });
  if (copies.length === 0) return { snapshot, notices: [] };
  const taken = new Set(copies.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) => (taken.has(sheet) ? emptied(sheet) : sheet));
  const notices = copies.map(({ sheet, kind }): Notice => {
    const words = { sheet: sheet.name, own: OWN_SHEET_NAMES[kind] };
    return { message: message("entries.copy-of-ours", words), source: cellSource(sheet, 0, 0) };
  });
  return { snapshot: { ...snapshot, sheets }, notices };
}

/** Our own sheets lead to it: however much it looks like ours, it is what they were made from. */
function isSource({ sheets }: Snapshot, { name }: SheetSnapshot): boolean {
  const spellings = [`${quoteSheetName(name)}!`, `${name}!`];
  const formulas = sheets.flatMap(({ own, formulas: all = [] }) => (own === null ? [] : all.flat()));
  return formulas.some((formula) => formula !== null && spellings.some((spelling) => formula.includes(spelling)));
}

function emptied({ formulas: _formulas, ...sheet }: SheetSnapshot): SheetSnapshot {
  return { ...sheet, values: [], formats: [] };
}

/** Sheets of ours are far smaller: what is larger is no copy of one. */
const MOST_CELLS = 20_000;

function copiedFrom(
  sheet: SheetSnapshot,
  written: readonly (readonly [NotedKind, Written | null])[],
): NotedKind | null {
  if (sheet.values.length * (sheet.values[0]?.length ?? 0) > MOST_CELLS) return null;
  const saying = NOTED_KINDS.find((kind) => saysSo(sheet, OWN_LINES[kind]));
  if (saying !== undefined) return saying;
  return written.find(([, each]) => each !== null && holdsFormulasOf(sheet, each))?.[0] ?? null;
}

/** What our sheets say of themselves: the form below its last printed row, 评分依据 below its title. */
const OWN_LINES: Readonly<Partial<Record<NotedKind, string>>> = {
  evaluation: beginning("sheet.note-live"),
  basis: beginning("sheet.basis-note"),
};

function beginning(key: "sheet.note-live" | "sheet.basis-note"): string {
  return /^.*?[：。].{8}/.exec(say(message(key), "zh-CN"))?.[0] ?? "";
}

function saysSo({ values }: SheetSnapshot, line: string | undefined): boolean {
  if (line === undefined) return false;
  return values.some((row) => row.some((value) => typeof value === "string" && value.startsWith(line)));
}

/** So few kinds of formulas are anybody's. */
const FEWEST = 4;

/** Half of the formulas that we wrote. Words prove nothing: a form has those of the form it was made from. */
function holdsFormulasOf({ values, formulas }: SheetSnapshot, { tells, formulas: all }: Written): boolean {
  if (formulas === undefined || all < FEWEST) return false;
  const found = formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === null ? [] : [tells(values[row]?.[column] ?? null, formula)])),
  );
  return new Set(found.filter((mark) => mark !== null)).size * 2 >= all;
}
