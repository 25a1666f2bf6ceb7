import { formatArea, formatSource } from "../../../src/core/model/area";
import type { PlanCell, PlanConstant, PlanContent, SheetPlan } from "../../../src/core/model/plan";

/** A whole sheet as text that a person can review line by line: the form in which golden sheets are kept. */
export function planText(plan: SheetPlan): string {
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
      : `prints ${formatArea(print.area)} ${print.orientation}, repeats rows ${(print.titleRows ?? []).map((row) => row + 1).join("–")}, footer ${print.footer}`,
    ...lines,
  ].join("\n");
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
