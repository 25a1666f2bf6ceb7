import type { ReportBlock, ReportParagraph, ReportRun } from "../../model/report";
import { narrated, ourselves, type Part, type PartContext, textLabelled } from "../part";
import { gap, paragraph, points, quoted, text } from "../runs";

const LABEL = /自评结论|评价结论|自评(?:依据|说明|工作)/;

/**
 * 综合考量，我局部门整体支出绩效自评得分为 100分，绩效等级为“优”。 — behind the department's own words on the
 * self-evaluation, unless they give the score themselves (their number is alive then).
 */
export const conclusion: Part = (context) => {
  const cell = textLabelled(context, LABEL);
  const own = narrated(context, cell, "自评工作开展情况");
  if (own.blocks.some((block) => block.kind === "paragraph" && givesTotal(block, context))) return own;
  return { blocks: withSentence(own.blocks, sentence(context)), changes: own.changes };
};

function givesTotal({ runs }: ReportParagraph, { facts }: PartContext): boolean {
  const totals = facts.filter(({ role, dimension }) => role === "total" && dimension === "points");
  return runs.some((run) => run.kind === "figure" && totals.some(({ figure }) => figure === run.figure));
}

/** The sentence ends the last paragraph of the department's own; a gap keeps a paragraph of its own. */
function withSentence(blocks: readonly ReportBlock[], runs: readonly ReportRun[]): readonly ReportBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph" || last.runs.some(({ kind }) => kind === "gap")) return [...blocks, paragraph(runs)];
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs, ...runs] }];
}

function sentence({ known }: PartContext): readonly ReportRun[] {
  const { score, grade, provisional } = known;
  return [
    text(`综合考量，${ourselves(known)}部门整体支出绩效自评得分为 `),
    points(score, "自评得分，请先补齐指标的完成值"),
    text("分，绩效等级为“"),
    grade === null ? gap("绩效等级") : quoted(grade, ...score.sources),
    text("”。"),
    ...(provisional ? [gap("定性指标的建议得分尚待确认，确认后重新生成")] : []),
  ];
}
