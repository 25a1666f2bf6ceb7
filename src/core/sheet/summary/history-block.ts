import type { Evaluation } from "../../model/evaluation";
import { isOfAnotherFile } from "../../model/area";
import type { HistoryInput } from "../../model/inputs";
import type { PlanCell, PlanContent } from "../../model/plan";
import { literal, reference, text, textFormula } from "../content";
import { across, at, type Block, LINE_ROW } from "../grid";
import type { ShownFigures } from "../shown-figures";
import { heightIn } from "../row-height";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";
import { formGrade, formScore } from "../form-figures";

const POINTS = 4;

/** 历年评价: what the department gave itself and what the review gave it, as the workbook's own cells say. */
export function historyBlock(evaluation: Evaluation, { places: form, money }: ShownFigures, top: number): Block {
  const { history, inputs } = evaluation;
  if (history.length === 0) return { cells: [], heights: [] };
  const thisYear = top + 2 + history.length;
  const rows = inputs.history.map((past, index): readonly PlanCell[] => {
    const row = top + 2 + index;
    return [
      at(row, FIRST, text(past.year === null ? "—" : String(past.year)), "center"),
      across(row, 1, 3, text(past.kind), "left"),
      at(row, POINTS, money.get(`history.${index}.score`) ?? text("—"), "points"),
      at(row, LAST, gradeContent(past), "center"),
    ];
  });
  return {
    cells: [
      across(top, FIRST, LAST, text("历年自评与复核"), "section"),
      at(top + 1, FIRST, text("年度"), "header"),
      across(top + 1, 1, 3, text("评价类型"), "header"),
      at(top + 1, POINTS, text("得分"), "header"),
      at(top + 1, LAST, text("等级"), "header"),
      ...rows.flat(),
      at(thisYear, FIRST, text(evaluation.year === null ? "本年" : String(evaluation.year.value)), "center"),
      across(thisYear, 1, 3, text("本次自评"), "left"),
      at(thisYear, POINTS, formScore(evaluation, form), "points"),
      at(thisYear, LAST, formGrade(evaluation, form), "center"),
    ],
    heights: [
      LINE_ROW,
      LINE_ROW,
      ...[...history, { kind: "" }].map(({ kind }) => Math.max(LINE_ROW, heightIn(SUMMARY_WIDTHS, kind, 1, 3, "left"))),
    ],
  };
}

/** The grade as it was given then; #N/A once a cell that says more than the grade says something else. */
function gradeContent({ grade, gradeCell }: HistoryInput): PlanContent {
  const shown = grade === "" ? "—" : grade;
  if (gradeCell === null || isOfAnotherFile(gradeCell.source)) return text(shown);
  const [cell, said] = [reference(gradeCell.source), gradeCell.value ?? ""];
  if (said === grade) return textFormula(`IF(${cell}="","—",${cell})`, shown);
  const isWatched = typeof said === "string" && !/[\r\n]/.test(said);
  return isWatched ? textFormula(`IF(EXACT(${cell},${literal(said)}),${literal(shown)},NA())`, shown) : text(shown);
}
