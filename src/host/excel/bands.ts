import type { Area } from "../../core/model/area";
import { formatArea } from "../../core/model/area";
import { spellPlans, spellReferences } from "../../core/model/own-reference";
import type { CellStyle, PlanCell, SheetPlan } from "../../core/model/plan";
import type { OwnSheetKind } from "../../core/model/snapshot";
import { FREE_ROW } from "./memory-area";

/** A plan on the stage: so many rows further down than it says. */
export interface Band {
  /** Its formulas as they read in the workbook, for telling of one that computes something else. */
  readonly plan: SheetPlan;
  readonly shift: number;
}

/** Several plans as the contents of one sheet. */
export interface Stack {
  readonly cells: readonly PlanCell[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly bands: readonly Band[];
}

/** Rows left free between two plans. */
const GAP = 2;

/**
 * The plans below each other and below the memory, on one sheet, with every reference between them led to where the other stands: so the
 * formulas of sheets that do not exist yet can be computed before any of them is made.
 */
export function stack(plans: readonly SheetPlan[]): Stack {
  const shifts = shiftsOf(plans);
  const spelled = spellPlans(plans);
  return {
    cells: plans.flatMap((plan) => plan.cells.map((cell) => moved(cell, plan.kind, shifts))),
    styles: Object.fromEntries(
      plans.flatMap(({ kind, styles }) => Object.entries(styles).map(([key, style]) => [styleKey(kind, key), style])),
    ),
    bands: spelled.map((plan) => ({ plan, shift: shifts.get(plan.kind) ?? 0 })),
  };
}

function shiftsOf(plans: readonly SheetPlan[]): ReadonlyMap<OwnSheetKind, number> {
  const shifts = new Map<OwnSheetKind, number>();
  let next = FREE_ROW;
  for (const { kind, cells } of plans) {
    shifts.set(kind, next);
    next += Math.max(0, ...cells.map(({ area }) => area.bottom + 1)) + GAP;
  }
  return shifts;
}

function moved(cell: PlanCell, own: OwnSheetKind, shifts: ReadonlyMap<OwnSheetKind, number>): PlanCell {
  const place = (kind: OwnSheetKind | null, area: Area) => shifted(area, shifts.get(kind ?? own) ?? 0);
  const base = { ...cell, area: place(own, cell.area), style: styleKey(own, cell.style) };
  if (cell.content.kind !== "formula") return base;
  const formula = spellReferences(cell.content.formula, ({ kind, area }) => formatArea(place(kind, area)));
  return { ...base, content: { ...cell.content, formula } };
}

export function shifted(area: Area, down: number): Area {
  return { ...area, top: area.top + down, bottom: area.bottom + down };
}

function styleKey(kind: OwnSheetKind, key: string): string {
  return `${kind}:${key}`;
}
