import { type Area, columnName, formatArea, parseArea, quoteSheetName } from "./area";
import type { PlanCell, SheetContent, SheetPlan } from "./plan";
import type { OwnSheetKind } from "./snapshot";

/** Cells of a sheet of ours inside a plan's formula; `kind` null for the plan's own sheet. */
export interface OwnReference {
  readonly kind: OwnSheetKind | null;
  readonly area: Area;
}

/** No text of a workbook can hold these: they are no characters (Unicode), and XML forbids them. */
const OPEN = "\uFFFE";
const CLOSE = "\uFFFF";
const TOKEN = new RegExp(`${OPEN}([a-z]*)!([A-Z0-9:]+)${CLOSE}`, "g");

/**
 * A reference to cells of ours as plan formulas carry it. A host spells it when it knows where the sheet stands and what
 * it is called: plans are rehearsed elsewhere before they are written, and the accountant may have renamed our sheets.
 */
export function ownReference(area: Area, kind: OwnSheetKind | null = null): string {
  return `${OPEN}${kind ?? ""}!${formatArea(area)}${CLOSE}`;
}

/** The formula with every reference to cells of ours as `spell` writes it. */
export function spellReferences(formula: string, spell: (reference: OwnReference) => string): string {
  return formula.replace(TOKEN, (token, kind: OwnSheetKind | "", address: string) => {
    const area = parseArea(address);
    return area === null ? token : spell({ kind: kind === "" ? null : kind, area });
  });
}

/** The sheet with every formula's references to cells of ours as `spell` writes them. */
export function spellSheet<Sheet extends SheetContent>(
  sheet: Sheet,
  spell: (reference: OwnReference) => string,
): Sheet {
  const cells = sheet.cells.map((cell): PlanCell => {
    if (cell.content.kind !== "formula") return cell;
    return { ...cell, content: { ...cell.content, formula: spellReferences(cell.content.formula, spell) } };
  });
  return { ...sheet, cells };
}

/**
 * The plan as it is entered on its own sheet: own cells by their address, cells of our other sheets by name, absolute.
 * Throws a RangeError where `names` does not know a sheet that a formula refers to.
 */
export function spellPlan<Sheet extends SheetContent & { readonly kind: OwnSheetKind | null }>(
  plan: Sheet,
  names: ReadonlyMap<OwnSheetKind, string>,
): Sheet {
  return spellSheet(plan, ({ kind, area }) => {
    if (kind === null || kind === plan.kind) return formatArea(area);
    const name = names.get(kind);
    if (name === undefined) throw new RangeError(`a formula refers to our sheet "${kind}", which is not written`);
    return `${quoteSheetName(name)}!${absolute(area)}`;
  });
}

/** All plans with their wished names in the formulas: as they read in a workbook where those names are free. */
export function spellPlans(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const names = new Map(plans.map(({ kind, name }) => [kind, name]));
  return plans.map((plan) => spellPlan(plan, names));
}

function absolute({ top, left, bottom, right }: Area): string {
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(right)}$${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
