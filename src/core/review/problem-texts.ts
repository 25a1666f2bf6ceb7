import type { Source } from "../model/area";
import type { ReportText, TextParagraph } from "../model/report-text";
import type { ReviewCase } from "./check";

export interface ProblemText {
  readonly text: string;
  readonly source: Source | null;
}

interface ProblemTexts {
  readonly problems: ProblemText | null;
  readonly measures: ProblemText | null;
  readonly rectification: ProblemText | null;
}

const PROBLEMS = /存在(?:的)?(?:主要|突出)?问题|主要问题|问题(?:和|与|及)(?:改进|建议)/;
const MEASURES = /改进|下一步|建议|整改措施/;
const RECTIFICATION = /整改(?:落实)?(?:情况|结果)|整改落实/;

/** What is said of problems, of measures and of last year's points: in the report that is checked, else in 基本情况. */
export function problemTexts({ report, inputs }: ReviewCase): ProblemTexts {
  if (report !== null) return textsOfReport(report);
  const find = (label: RegExp): ProblemText | null => {
    const found = inputs.texts.find((text) => label.test(text.label));
    return found === undefined ? null : { text: found.cell.text, source: found.cell.source };
  };
  return { problems: find(PROBLEMS), measures: find(MEASURES), rectification: find(RECTIFICATION) };
}

/** By headings; 存在问题 and 改进措施 under one heading are told apart by the words a paragraph begins with. */
function textsOfReport({ paragraphs }: ReportText): ProblemTexts {
  const under = (heading: RegExp) => paragraphs.filter((each) => !each.isHeading && heading.test(each.heading));
  const chapter = under(PROBLEMS);
  const split = chapter.findIndex(({ text }) => BEGINS_MEASURES.test(text));
  const measures = split < 0 ? under(MEASURES) : chapter.slice(split);
  return {
    problems: joined(split < 0 ? chapter : chapter.slice(0, split)),
    measures: measures.length === 0 ? joined(chapter) : joined(measures),
    rectification: joined(under(RECTIFICATION)),
  };
}

const BEGINS_MEASURES =
  /^(?:\d{1,2}\s*[.、．]|[（(].{1,3}[）)]|[一二三四五]、)?\s*(?:下一步)?(?:改进|整改|工作)?(?:改进|措施|意见|建议|打算)/;

function joined(paragraphs: readonly TextParagraph[]): ProblemText | null {
  if (paragraphs.length === 0) return null;
  return { text: paragraphs.map(({ text }) => text).join("\n"), source: paragraphs[0]?.source ?? null };
}
