import { compare, type Decimal, ZERO } from "../../amount/decimal";
import { pastKind } from "../../claims";
import { figureOfCell } from "../../evaluation/figures";
import type { HistoryResult } from "../../model/evaluation";
import type { ReportParagraph, ReportRun } from "../../model/report";
import { made, narrated, ourselves, type Part, type PartContext, textLabelled } from "../part";
import { gap, listed, paragraph, placesOf, pointsText, quoted, text } from "../runs";

const FEEDBACK = /反馈(?:情况|意见)|(?:近两年|上年度?|以前年度).*(?:自评|评价)(?!.*整改情况$)/;
const RECTIFICATION = /整改(?:落实)?(?:情况|结果)|整改落实/;

/** The feedback in the department's words, its scores alive; years that no text tells are told from the table. */
export const pastReviews: Part = (context) => {
  const cell = textLabelled(context, FEEDBACK);
  const told = cell?.text ?? "";
  const missing = pastYears(context).filter((year) => !new RegExp(`${String(year)}\\s*年`).test(told));
  const sentences = missing.map((year) => yearParagraph(context, year));
  if (cell === null)
    return made(sentences.length > 0 ? sentences : [paragraph([gap("近两年绩效自评、重点评价反馈情况")])]);
  const own = narrated(context, cell, "反馈情况");
  return { blocks: [...sentences, ...own.blocks], changes: own.changes };
};

function pastYears({ known }: PartContext): readonly number[] {
  const years = known.history.flatMap(({ year, score }) =>
    year !== null && score !== null && year !== known.year?.value ? [year] : [],
  );
  return [...new Set(years)].sort((left, right) => left - right);
}

/** 2021年度，我局部门整体支出绩效自评复核得分为87分，评价等级为“良”；重点绩效评价… */
function yearParagraph({ known }: PartContext, year: number): ReportParagraph {
  const entries = known.history.flatMap((entry, index) =>
    entry.year === year && entry.score !== null ? [{ entry, score: entry.score, index }] : [],
  );
  const groups = entries.map(({ entry, score, index }): readonly ReportRun[] => [
    text(`${ourselves(known)}${subjectOf(entry, known.inputs.history[index]?.remark ?? "")}得分为`),
    pastScore(entry, score, known.inputs.history[index]?.score?.cell.format ?? ""),
    text("分"),
    ...(entry.grade === "" ? [] : [text("，评价等级为“"), quoted(entry.grade, entry.source), text("”")]),
  ]);
  const none = entries.flatMap(({ entry, index }) => {
    const noted = /无[^；。，]*(?:评价|项目)[^；。，]*/.exec(known.inputs.history[index]?.remark ?? "")?.[0];
    return noted === undefined ? [] : [[quoted(noted, entry.source)]];
  });
  const source = entries[0]?.entry.source;
  const head = source === undefined ? text(String(year)) : quoted(String(year), source);
  return paragraph([head, text("年度，"), ...listed([...groups, ...none], "；", "。")]);
}

const SUBJECTS = { reviewed: "部门整体支出绩效自评复核", self: "部门整体支出绩效自评", other: "" } as const;

function subjectOf({ kind }: HistoryResult, remark: string): string {
  const named = SUBJECTS[pastKind(kind)];
  if (named !== "") return named;
  const fund = /评价[:：]([^；。]+)/.exec(remark)?.[1];
  return fund === undefined ? kind : `重点绩效评价（${fund.trim()}）绩效评价`;
}

/** With the places its cell shows: 87, 90.10. */
function pastScore({ source }: HistoryResult, score: Decimal, format: string): ReportRun {
  const shown = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = "", fraction = ""] = score.split(".");
  const padded = fraction.padEnd(Math.max(shown, placesOf(score)), "0");
  return {
    kind: "figure",
    text: padded === "" ? whole : `${whole}.${padded}`,
    figure: figureOfCell(score, "points", source),
  };
}

/** What was done about last year's points; the change of grade is told where no text does. */
export const rectification: Part = (context) => {
  const own = narrated(context, textLabelled(context, RECTIFICATION), "上年度复核意见的整改情况");
  const isTold = own.blocks.some(
    (block) => block.kind === "paragraph" && block.runs.some(({ kind }) => kind === "figure"),
  );
  const compared = isTold ? [] : comparison(context);
  return { blocks: [...own.blocks, ...compared, ...openPoints(context)], changes: own.changes };
};

/** 上年度未得满分的指标…：what last year's workbook left, each with a gap for what was done about it. */
function openPoints({ known }: PartContext): readonly ReportParagraph[] {
  const { previous } = known.inputs;
  if (previous === null || previous.open.length === 0) return [];
  const points = previous.open.map(({ indicator, target, actual, score, weight, source }): readonly ReportRun[] => [
    quoted(indicator, source),
    text("（目标为"),
    quoted(target, source),
    text("，实际为"),
    actual === "" ? text("未填") : quoted(actual, source),
    text("，得"),
    { kind: "figure", text: pointsText(score ?? ZERO), figure: figureOfCell(score ?? ZERO, "points", source) },
    text("分，分值"),
    { kind: "figure", text: pointsText(weight), figure: figureOfCell(weight, "points", source) },
    text("分）："),
    gap(`“${indicator}”的整改措施和结果`),
  ]);
  const head = previous.year === null ? text("上年度") : text(`${String(previous.year)} 年度`);
  return [paragraph([head, text("自评未得满分的指标整改情况："), ...listed(points, "；", "。")])];
}

/** 我局 2022 年部门整体支出绩效自评复核得分为 90.10，评价等级从 2021 年的“良”提升为“优”。 */
function comparison({ known }: PartContext): readonly ReportParagraph[] {
  const reviews = known.history
    .map((entry, index) => ({ entry, format: known.inputs.history[index]?.score?.cell.format ?? "" }))
    .filter(
      ({ entry }) =>
        pastKind(entry.kind) === "reviewed" && entry.score !== null && entry.year !== null && entry.grade !== "",
    )
    .toSorted((left, right) => (right.entry.year ?? 0) - (left.entry.year ?? 0));
  const [last, before] = reviews;
  if (last?.entry.score == null || before?.entry.score == null) return [];
  const { entry } = last;
  const head = [
    text(`${ourselves(known)} `),
    quoted(String(entry.year), entry.source),
    text(" 年部门整体支出绩效自评复核得分为 "),
    pastScore(entry, last.entry.score, last.format),
  ];
  const rose = compare(last.entry.score, before.entry.score) > 0 ? "提升为" : "下降为";
  const tail =
    entry.grade === before.entry.grade
      ? [text("，评价等级为“"), quoted(entry.grade, entry.source), text("”。")]
      : [
          text("，评价等级从 "),
          quoted(String(before.entry.year), before.entry.source),
          text(" 年的“"),
          quoted(before.entry.grade, before.entry.source),
          text(`”${rose}“`),
          quoted(entry.grade, entry.source),
          text("”。"),
        ];
  return [paragraph([...head, ...tail])];
}
