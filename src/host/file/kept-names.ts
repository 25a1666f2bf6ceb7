import { type Area, columnName, quoteSheetName } from "../../core/model/area";
import type { PrintSetup } from "../../core/model/plan";
import { movedFormula } from "../../core/keeping/moved-formula";
import type { LostLook } from "../port";
import type { FormerPart } from "./former-part";
import type { PlacedSheet } from "./place-sheets";
import type { DefinedName, WorkbookPart } from "./workbook-part";

export interface SheetName extends DefinedName {
  readonly hidden: boolean;
}

/** Excel's own names: what is printed of the sheet and repeated on its pages, and what is filtered. */
export function sheetNames(
  { name, index, content, former: entry }: PlacedSheet,
  former: FormerPart | null,
  workbook: WorkbookPart,
): readonly SheetName[] {
  const planned = printNames(name, content.print);
  const all = former === null || entry === null ? planned : keptNames(former, planned, namesOf(workbook, entry));
  return all.map((each) => ({ ...each, sheet: index, hidden: isHidden(each) }));
}

/** Print areas and repeated rows that somebody set and whose cells are gone: ours stand in their place. */
export function lostNames(
  { name, former: entry }: PlacedSheet,
  former: FormerPart | null,
  workbook: WorkbookPart,
): readonly LostLook[] {
  if (former === null || entry === null || former.written === null) return [];
  const written = printNames(name, former.written.print);
  return namesOf(workbook, entry)
    .filter((each) => isOwn(each) && placeOf(each) !== placeOf(named(written, each) ?? { name: "", refersTo: "" }))
    .filter((each) => moved(each, former.moves, name) === null)
    .map((each) => ({ sheet: name, place: placeOf(each).replaceAll("$", ""), thing: "print-area" }));
}

type Named = Pick<DefinedName, "name" | "refersTo">;

const OWN = ["_xlnm.print_area", "_xlnm.print_titles"];

function isOwn({ name }: Named): boolean {
  return OWN.includes(name.toLowerCase());
}

/** Only the print names are shown to people. */
function isHidden(name: Named): boolean {
  return !isOwn(name);
}

function namesOf({ sheets, names }: WorkbookPart, entry: PlacedSheet["former"]): readonly Named[] {
  return names.filter(
    ({ name, sheet }) => sheet !== null && sheets[sheet] === entry && name.toLowerCase().startsWith("_xlnm."),
  );
}

/** As they stand where somebody changed or removed them; ours as planned, and no filter's without its filter. */
function keptNames(
  { written: look, moves, name, root }: FormerPart,
  planned: readonly Named[],
  standing: readonly Named[],
): readonly Named[] {
  const written = printNames(name, look?.print ?? null);
  const ours = planned.flatMap((plan): readonly Named[] => {
    const [then, found] = [named(written, plan), named(standing, plan)];
    if (then === null) return [plan];
    if (found === null) return [];
    const now = placeOf(found) === placeOf(then) ? null : moved(found, moves, name);
    return [now ?? plan];
  });
  const hasFilter = root.children.some(({ local }) => local === "autoFilter");
  const theirs = standing.filter((each) =>
    isOwn(each) ? look !== null && !named([...planned, ...written], each) : hasFilter,
  );
  return [...ours, ...theirs.flatMap((each) => moved(each, moves, name) ?? [])];
}

function moved(each: Named, moves: FormerPart["moves"], sheet: string): Named | null {
  const refersTo = movedFormula(each.refersTo, moves, sheet);
  return refersTo === null ? null : { ...each, refersTo };
}

function named(names: readonly Named[], { name }: Named): Named | null {
  return names.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Without the sheet's name, which its owner may have changed. */
function placeOf({ refersTo }: Named): string {
  return refersTo.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "").toUpperCase();
}

function printNames(sheet: string, print: PrintSetup | null): readonly Named[] {
  if (!print) return [];
  const quoted = quoteSheetName(sheet);
  const area = { name: "_xlnm.Print_Area", refersTo: `${quoted}!${absolute(print.area)}` };
  if (!print.titleRows) return [area];
  const [first, last] = print.titleRows;
  return [area, { name: "_xlnm.Print_Titles", refersTo: `${quoted}!$${String(first + 1)}:$${String(last + 1)}` }];
}

function absolute({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${String(top + 1)}:$${columnName(right)}$${String(bottom + 1)}`;
}
