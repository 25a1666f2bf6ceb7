import { made, narrated, type Part, type PartContext, type PartResult, textLabelled } from "../part";
import { gap, paragraph, quoted, text } from "../runs";
import { targetText } from "../target-text";

/** Chapters in the department's own words, from 基本情况 or the form's goal cells. */

const LABELS = {
  duties: /部门职能|单位职能|主要职能|主要职责|部门职责|^职能|^职责/,
  organisation: /机构(?:设置|编制)|人员(?:情况|构成|编制)|编制情况/,
  mainWork: /重点工作|工作任务|年度总体工作|年度主要任务/,
  goals: /绩效目标(?!完成)|总体目标/,
  achievements: /履职(?:效能|情况|完成)|效能(?:情况|分析)|工作完成情况|绩效目标完成/,
  management: /管理效率|预算管理情况|内部管理/,
} as const;

export const duties: Part = (context) => narrated(context, textLabelled(context, LABELS.duties), "部门职能");

export const organisation: Part = (context) =>
  narrated(context, textLabelled(context, LABELS.organisation), "机构设置和人员情况");

export const mainWork: Part = (context) =>
  narrated(context, textLabelled(context, LABELS.mainWork), "年度总体工作和重点工作任务");

/** The promised goals; where no text says them, the indicators' targets do. */
export const goals: Part = (context) => {
  const cell = textLabelled(context, LABELS.goals) ?? context.known.inputs.indicators?.goal ?? null;
  if (cell !== null && cell.text.trim() !== "") return narrated(context, cell, "预期绩效目标", "target");
  return targetsOf(context);
};

function targetsOf({ known }: PartContext): PartResult {
  const approved = known.inputs.references.approvedGoals?.indicators ?? known.inputs.indicators?.indicators ?? [];
  const told = approved.filter(({ target }) => target !== null && target.text.trim() !== "");
  const lead = paragraph([gap("年度总体绩效目标")]);
  if (told.length === 0) return made([lead]);
  const targets = told.flatMap((input, index) => [
    quoted(input.level3, input.source),
    text(" "),
    quoted(targetText(input), input.target?.source ?? input.source),
    text(index === told.length - 1 ? "。" : "；"),
  ]);
  return made([lead, paragraph([text("年度绩效指标的目标值为："), ...targets])]);
}

export const achievements: Part = (context) => {
  const cell = textLabelled(context, LABELS.achievements) ?? context.known.inputs.indicators?.goalAchieved ?? null;
  return narrated(context, cell, "履职效能和重点工作完成情况");
};

export const management: Part = (context) => {
  const cell = textLabelled(context, LABELS.management);
  return narrated(context, cell, "预算编制、财务、采购、资产和绩效管理情况");
};
