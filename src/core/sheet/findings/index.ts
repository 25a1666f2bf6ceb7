import { OWN_SHEET_NAMES } from "../names";
import type { Evaluation, Finding } from "../../model/evaluation";
import type { PlanCell, SheetPlan } from "../../model/plan";
import { message, say } from "../../wording";
import { placeName, text } from "../content";
import type { FormPlaces } from "../form-places";
import { across, at, LINE_ROW } from "../grid";
import { heightIn, TALLEST_ROW } from "../row-height";
import { stylesOf } from "../styles";
import { linked } from "../linked-cell";
import { SEVERITY_NAMES } from "../summary/open-points-block";
import { untilFilled } from "../until-filled";

export const FINDINGS_SHEET_NAME = OWN_SHEET_NAMES.findings;

const WIDTHS: readonly number[] = [6, 8, 8, 54, 44, 22];
const [NUMBER, SEVERITY, CHECK, PROBLEM, ADVICE, PLACE] = [0, 1, 2, 3, 4, 5] as const;
const HEADERS = ["序号", "级别", "检查", "问题", "怎么处理", "单元格"];
const HEADER_ROW = 2;

/** 复核提示: what a reviewer would object to, the gravest first, with its cell and what to do. */
export function findingsSheet(evaluation: Evaluation, form: FormPlaces): SheetPlan {
  const { findings, checks } = evaluation;
  const unchecked = checks.filter(({ state }) => state === "not-checked").length;
  const counts = { unchecked: String(unchecked), ...(findings.length > 0 && { count: String(findings.length) }) };
  const note = message(findings.length === 0 ? "sheet.findings-none" : "sheet.findings-note", counts);
  const cells: PlanCell[] = [
    across(0, NUMBER, PLACE, text(FINDINGS_SHEET_NAME), "title"),
    across(1, NUMBER, PLACE, text(say(note, "zh-CN")), "note"),
    ...HEADERS.map((label, column) => at(HEADER_ROW, column, text(label), "header")),
    ...findings.flatMap((finding, index) => findingCells(finding, index, evaluation, form)),
  ];
  const noteHeight = heightIn(WIDTHS, say(note, "zh-CN"), NUMBER, PLACE, "note");
  const rowHeights = [32, Math.max(LINE_ROW, noteHeight), LINE_ROW, ...findings.map(rowHeight)];
  return {
    kind: "findings",
    name: FINDINGS_SHEET_NAME,
    visibility: "visible",
    styles: stylesOf(cells.map(({ style }) => style)),
    columnWidths: WIDTHS,
    keepWidths: true,
    rowHeights,
    cells,
    frozenRows: HEADER_ROW + 1,
    print: {
      area: { top: 0, left: NUMBER, bottom: rowHeights.length - 1, right: PLACE },
      titleRows: [HEADER_ROW, HEADER_ROW],
      orientation: "landscape",
      margins: { top: 1.9, bottom: 1.9, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}

function findingCells(finding: Finding, index: number, evaluation: Evaluation, form: FormPlaces): readonly PlanCell[] {
  const { id, severity, where } = finding;
  const row = HEADER_ROW + 1 + index;
  const place = at(row, PLACE, text(where === null ? "—" : placeName(where)), "small");
  return [
    at(row, NUMBER, text(String(index + 1)), "center"),
    at(row, SEVERITY, text(SEVERITY_NAMES[severity]), "center"),
    at(row, CHECK, text(id), "center"),
    at(row, PROBLEM, untilFilled(finding, problemText(finding), evaluation, form), "left"),
    at(row, ADVICE, untilFilled(finding, adviceText(finding), evaluation, form, "—"), "left"),
    where === null ? place : linked(place, where),
  ];
}

function problemText(finding: Finding): string {
  return say(finding.message, "zh-CN");
}

function adviceText({ advice }: Finding): string {
  return advice === null ? "—" : say(advice, "zh-CN");
}

function rowHeight(finding: Finding): number {
  const needed = Math.max(
    LINE_ROW,
    heightIn(WIDTHS, problemText(finding), PROBLEM, PROBLEM, "left"),
    heightIn(WIDTHS, adviceText(finding), ADVICE, ADVICE, "left"),
    heightIn(WIDTHS, finding.where === null ? "" : placeName(finding.where), PLACE, PLACE, "small"),
  );
  return Math.min(TALLEST_ROW, needed);
}
