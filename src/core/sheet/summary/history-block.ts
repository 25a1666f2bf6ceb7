import type { Evaluation } from "../../model/evaluation";
import type { PlanCell } from "../../model/plan";
import { number, numberFormula, reference, text } from "../content";
import { across, at, type Block, LINE_ROW } from "../grid";
import type { FormPlaces } from "../form-places";
import { heightIn } from "../row-height";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";
import { formGrade, formScore } from "../form-figures";

/** 历年评价: what the department gave itself and what the review gave it, as the workbook's own cells say. */
export function historyBlock(evaluation: Evaluation, form: FormPlaces, top: number): Block {
  const { history, inputs } = evaluation;
  if (history.length === 0) return { cells: [], heights: [] };
  const thisYear = top + 2 + history.length;
  const rows = history.map(({ year, kind, score, grade }, index): readonly PlanCell[] => {
    const row = top + 2 + index;
    const cell = inputs.history[index]?.score?.cell;
    const points =
      score === null
        ? text("—")
        : cell !== undefined && typeof cell.value === "number"
          ? numberFormula(reference(cell.source), score)
          : number(score);
    return [
      at(row, FIRST, text(year === null ? "—" : String(year)), "center"),
      across(row, 1, 3, text(kind), "left"),
      at(row, 4, points, "points"),
      at(row, LAST, text(grade === "" ? "—" : grade), "center"),
    ];
  });
  return {
    cells: [
      across(top, FIRST, LAST, text("历年自评与复核"), "section"),
      at(top + 1, FIRST, text("年度"), "header"),
      across(top + 1, 1, 3, text("评价类型"), "header"),
      at(top + 1, 4, text("得分"), "header"),
      at(top + 1, LAST, text("等级"), "header"),
      ...rows.flat(),
      at(thisYear, FIRST, text(evaluation.year === null ? "本年" : String(evaluation.year.value)), "center"),
      across(thisYear, 1, 3, text("本次自评"), "left"),
      at(thisYear, 4, formScore(evaluation, form), "points"),
      at(thisYear, LAST, formGrade(evaluation, form), "center"),
    ],
    heights: [
      LINE_ROW,
      LINE_ROW,
      ...[...history, { kind: "" }].map(({ kind }) => Math.max(LINE_ROW, heightIn(SUMMARY_WIDTHS, kind, 1, 3, "left"))),
    ],
  };
}
