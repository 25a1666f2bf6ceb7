import type { ReportBlock } from "../../model/report";
import { narrated, type Part, type PartContext, type PartResult, textLabelled } from "../part";
import { text } from "../runs";

const PROBLEMS = /存在(?:的)?(?:主要|突出)?问题|主要问题/;
const IMPROVEMENTS = /改进|下一步|建议|整改措施/;

/** 1.存在问题。… where the improvements stand in the same section; a section of its own has its heading. */
export const problems: Part = (context) =>
  led("1.存在问题。", context, narrated(context, textLabelled(context, PROBLEMS), "存在问题"));

/** 2.改进意见。… */
export const improvements: Part = (context) =>
  led("2.改进意见。", context, narrated(context, textLabelled(context, IMPROVEMENTS), "改进措施"));

/** With these words before the first paragraph, unless the department wrote its own. */
function led(words: string, { section }: PartContext, { blocks, changes }: PartResult): PartResult {
  const [first, ...rest] = blocks;
  const isAlone = !section.includes("problems") || !section.includes("improvements");
  if (
    isAlone ||
    first?.kind !== "paragraph" ||
    /^\s*(?:\d|[（(一二三]).{0,2}(?:存在|改进|主要)/.test(first.runs[0]?.text ?? "")
  ) {
    return { blocks, changes };
  }
  const lead: ReportBlock = { ...first, runs: [text(words), ...first.runs] };
  return { blocks: [lead, ...rest], changes };
}
