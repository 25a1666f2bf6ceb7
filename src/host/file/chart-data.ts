import { toCellNumber } from "../../core/amount/decimal";
import type { Area } from "../../core/model/area";
import type { PlanCell, PlanConstant, SheetContent } from "../../core/model/plan";
import { type ChartData, chartReference } from "./chart-xml";

/** What the sheet's own cells hold, as its charts keep it. */
export function chartData(sheet: string, { cells, styles }: SheetContent): ChartData {
  const byPlace = new Map(cells.map((cell) => [place(cell.area.top, cell.area.left), cell]));
  const cellsIn = ({ top, left, bottom, right }: Area): readonly (PlanCell | null)[] => {
    const found: (PlanCell | null)[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) found.push(byPlace.get(place(row, column)) ?? null);
    }
    return found;
  };
  return {
    reference: (area) => chartReference(sheet, area),
    texts: (area) => cellsIn(area).map((cell) => textOf(valueOf(cell))),
    numbers: (area) =>
      cellsIn(area).map((cell) => {
        const value = valueOf(cell);
        return value?.kind === "number" ? toCellNumber(value.number) : null;
      }),
    numberFormat: (area) => styles[cellsIn(area)[0]?.style ?? ""]?.numberFormat ?? "General",
  };
}

function place(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function valueOf(cell: PlanCell | null): PlanConstant | null {
  if (cell === null || cell.content.kind === "blank") return null;
  return cell.content.kind === "formula" ? cell.content.expected : cell.content;
}

function textOf(value: PlanConstant | null): string {
  if (value === null) return "";
  return value.kind === "text" ? value.text : String(toCellNumber(value.number));
}
