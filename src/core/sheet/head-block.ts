import type { Evaluation } from "../model/evaluation";
import { BLANK, text } from "./content";
import { A, across, type Block, B, C, E, F, G, H, I } from "./grid";
import { heightOf } from "./row-height";

/** The form's name, the year, the unit line and the department: rows above and at the top of the table. */
export function headBlock(evaluation: Evaluation, top: number): Block {
  const department = evaluation.department?.value ?? "";
  const year = evaluation.year === null ? "" : `${evaluation.year.value}年度`;
  const cells = [
    across(top, A, I, text("全国通用格式"), "note"),
    across(top + 1, A, I, text("部门整体支出绩效自评表"), "title"),
    across(top + 2, A, I, text(year === "" ? "" : `（${year}）`), "year"),
    across(top + 3, A, E, text(department === "" ? "编制单位：" : `编制单位：${department}`), "lineLeft"),
    across(top + 3, F, I, text("金额单位：万元"), "lineRight"),
    across(top + 4, A, B, text("部门名称"), "header"),
    across(top + 4, C, F, text(department), "center"),
    across(top + 4, G, H, text("评价年度"), "header"),
    across(top + 4, I, I, year === "" ? BLANK : text(year), "center"),
  ];
  const owner = Math.max(20, heightOf(`编制单位：${department}`, A, E, "lineLeft"));
  return { cells, heights: [16, 32, 20, owner, Math.max(26, heightOf(department, C, F, "center"))] };
}
