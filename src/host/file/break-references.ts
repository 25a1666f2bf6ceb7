import { refersTo, withoutSheets } from "../own-references";
import { LIMITS } from "./limits";
import { type Package, type PartChange, partKey, partText, requirePart } from "./package";
import { setAttributes } from "./part-edits";
import { relationshipsOf } from "./relationships";
import type { WorkbookPart } from "./workbook-part";
import { applyEdits, child, childrenOf, type Edit, parseXml, type XmlElement } from "./xml-tree";
import { escapeXml } from "./xml-text";

/**
 * What Excel makes of the accountant's formulas when sheets are deleted that they refer to: `#REF!` in place of the
 * reference, and as the cell's value. A formula with the name of a sheet that is not there would make Excel call the file
 * damaged. Also those of rules and charts; parts without such a formula stay as they are.
 */
export function brokenReferences(
  parts: Package,
  workbook: WorkbookPart,
  removed: ReadonlySet<number>,
): readonly PartChange[] {
  const gone = workbook.sheets.filter((_, index) => removed.has(index)).map(({ name }) => name);
  const staying = workbook.sheets.flatMap(({ part }, index) => (part === null || removed.has(index) ? [] : [part]));
  return gone.length === 0
    ? []
    : [
        ...staying.flatMap((part) => changeOf(parts, part, gone, sheetEdits)),
        ...staying.flatMap((part) => chartsOf(parts, part)).flatMap((part) => changeOf(parts, part, gone, chartEdits)),
      ];
}

type EditsOf = (source: string, root: XmlElement, gone: readonly string[]) => readonly Edit[];

function changeOf(parts: Package, part: string, gone: readonly string[], editsOf: EditsOf): readonly PartChange[] {
  if (requirePart(parts, part).size > LIMITS.heldPart) return [];
  const source = partText(parts, part);
  const lower = source.toLowerCase();
  if (!gone.some((sheet) => lower.includes(beginning(sheet)))) return [];
  const edits = editsOf(source, parseXml(source, part), gone);
  return edits.length === 0 ? [] : [[part, applyEdits(source, edits)]];
}

/** As much of a sheet's name as is written the same in any formula. */
function beginning(sheet: string): string {
  return (/^[^'&<>"]*/.exec(sheet)?.[0] ?? "").toLowerCase();
}

function chartsOf(parts: Package, sheet: string): readonly string[] {
  const to = (from: string, type: string) =>
    relationshipsOf(parts, from).filter(
      (found) => found.type === type && !found.external && parts.has(partKey(found.target)),
    );
  return to(sheet, "drawing").flatMap(({ target }) => to(target, "chart").map((chart) => chart.target));
}

function sheetEdits(source: string, root: XmlElement, gone: readonly string[]): readonly Edit[] {
  const data = child(root, "sheetData");
  const around = root.children.filter((element) => element !== data);
  return [
    ...around.flatMap((element) => formulaEdits(element, RULES, gone)),
    ...cellEdits(
      source,
      childrenOf(data, "row").flatMap((row) => childrenOf(row, "c")),
      gone,
    ),
  ];
}

/** Conditional formats, validations, and what newer programs put into extensions. */
const RULES: readonly string[] = ["formula", "formula1", "formula2", "f"];

function chartEdits(_: string, root: XmlElement, gone: readonly string[]): readonly Edit[] {
  return formulaEdits(root, ["f"], gone);
}

function formulaEdits(element: XmlElement, names: readonly string[], gone: readonly string[]): readonly Edit[] {
  const own = names.includes(element.local) ? textEdit(element, gone) : [];
  return [...own, ...element.children.flatMap((inner) => formulaEdits(inner, names, gone))];
}

function textEdit({ text, openEnd, closeStart }: XmlElement, gone: readonly string[]): readonly Edit[] {
  const broken = withoutSheets(text, gone);
  return broken === text ? [] : [{ start: openEnd, end: closeStart, text: escapeXml(broken) }];
}

/** Of a shared formula only the first cell holds the text; the others have lost their value all the same. */
function cellEdits(source: string, cells: readonly XmlElement[], gone: readonly string[]): readonly Edit[] {
  const broken = new Set<string>();
  return cells.flatMap((cell) => {
    const formula = child(cell, "f");
    if (formula === null) return [];
    const { si } = formula.attributes;
    const isBroken = refersTo(formula.text, gone);
    if (isBroken && si !== undefined) broken.add(si);
    const isDerived = si !== undefined && formula.text === "" && broken.has(si);
    if (!isBroken && !isDerived) return [];
    return [setAttributes(source, cell, { t: "e" }), ...textEdit(formula, gone), valueEdit(cell, formula)];
  });
}

function valueEdit(cell: XmlElement, formula: XmlElement): Edit {
  const value = child(cell, "v");
  const { start, end } = value ?? { start: formula.end, end: formula.end };
  const tag = formula.name.replace(/f$/, "v");
  return { start, end, text: `<${tag}>#REF!</${tag}>` };
}
