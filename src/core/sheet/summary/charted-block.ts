import type { PlanChart } from "../../model/plan";
import type { Block } from "../grid";
import { FIRST, LAST } from "./columns";

/** Rows that the chart covers, and their height: a fifth of the page. */
const CHART_ROWS = 9;
export const CHART_HEIGHTS: readonly number[] = Array.from({ length: CHART_ROWS }, () => 20);

export interface ChartedBlock extends Block {
  readonly charts: readonly PlanChart[];
}

/** 支出构成图 below a list that ends in this row. */
export function chartBelow(
  lastRow: number,
  { names, ...drawn }: Pick<PlanChart, "categories" | "series"> & { readonly names: readonly string[] },
): PlanChart {
  return {
    name: "支出构成图",
    kind: "bar",
    title: "支出构成（万元）",
    ...drawn,
    place: { top: lastRow + 1, left: FIRST, bottom: lastRow + CHART_ROWS, right: LAST },
    altText: `各类支出金额条形图：${names.join("、")}`,
  };
}
