import { formatArea, formatSource } from "../../../src/core/model/area";
import { spellPlan } from "../../../src/core/model/own-reference";
import type { PlanCell, PlanChart, PlanConstant, PlanContent, SheetPlan } from "../../../src/core/model/plan";
import { OWN_SHEET_KINDS } from "../../../src/core/model/snapshot";

/** Our sheets by their kind: golden texts name them so. */
const OWN_NAMES = new Map(OWN_SHEET_KINDS.map((kind) => [kind, kind]));

/** A whole sheet as text that a person can review line by line: the form in which golden sheets are kept. */
export function planText(tokenised: SheetPlan): string {
  const plan = spellPlan(tokenised, OWN_NAMES);
  const rows = new Map<number, PlanCell[]>();
  for (const cell of plan.cells) rows.set(cell.area.top, [...(rows.get(cell.area.top) ?? []), cell]);
  const lines = [...rows]
    .sort(([left], [right]) => left - right)
    .flatMap(([row, cells]) => [
      `── row ${row + 1}, ${plan.rowHeights[row] ?? "standard"} pt`,
      ...[...cells].sort((a, b) => a.area.left - b.area.left).map(cellText),
    ]);
  const { print } = plan;
  return [
    `${plan.name} (${plan.kind}, ${plan.visibility})`,
    `columns ${plan.columnWidths.join(" ")}`,
    print === null
      ? "no print set-up"
      : `prints ${formatArea(print.area)} ${print.orientation}, repeats rows ${(print.titleRows ?? []).map((row) => row + 1).join("–")}, new pages at rows ${(print.breaks ?? []).map((row) => row + 1).join(" ")}, footer ${print.footer}`,
    ...lines,
    ...(plan.charts ?? []).map(chartText),
  ].join("\n");
}

function chartText({ kind, title, categories, series, place }: PlanChart): string {
  const values = series.map(({ name, values }) => `${name} ${formatArea(values)}`).join(", ");
  return `${kind} chart ${JSON.stringify(title)} at ${formatArea(place)}: ${values} by ${formatArea(categories)}`;
}

function cellText({ area, content, style, link }: PlanCell): string {
  const target = link === undefined ? "" : ` → ${formatSource(link)}`;
  return `${formatArea(area)} [${style}] ${contentText(content)}${target}`.trimEnd();
}

function contentText(content: PlanContent): string {
  if (content.kind === "blank") return "";
  if (content.kind === "formula") return `=${content.formula} ⇒ ${constantText(content.expected)}`;
  return constantText(content);
}

function constantText(constant: PlanConstant): string {
  return constant.kind === "text" ? JSON.stringify(constant.text) : constant.number;
}
