import type { ReportText, TextParagraph } from "../../model/report-text";
import { readDepartmentLine } from "../../text/title";
import { message } from "../../wording";
import type { Check, Fault, ReviewCase } from "../check";
import { excerpt, placeOf } from "../report-place";
import { otherSpellings } from "../similar-names";
import { unbalancedIn } from "../brackets";

/** C44: one name for the department, no stray punctuation, every bracket closed. */
const consistent: Check = {
  id: "C44",
  run: (reviewed) => {
    const { report } = reviewed;
    if (report === null) return "not-checked";
    return [
      ...nameFaults(report, reviewed),
      ...report.paragraphs.flatMap((each) => [...strayMarks(each), ...openBrackets(each)]),
    ];
  },
};

/** The names that the cover and the workbook give, and spellings in the text that are neither. */
function nameFaults({ paragraphs }: ReportText, { department }: ReviewCase): readonly Fault[] {
  const cover = paragraphs.flatMap((each) => readDepartmentLine(each.text) ?? [])[0] ?? null;
  const own = department?.value ?? null;
  const name = cover ?? own;
  if (name === null) return [];
  const told = new Set([name]);
  return paragraphs.flatMap((paragraph) =>
    otherSpellings(name, paragraph.text).flatMap(({ spelling, start, end }): readonly Fault[] => {
      if (told.has(spelling)) return [];
      told.add(spelling);
      const parameters = { place: placeOf(paragraph), spelling, name, excerpt: excerpt(paragraph.text, start, end) };
      return [
        {
          where: paragraph.source,
          message: message("review.report-name", parameters),
          advice: message("review.report-name-advice"),
        },
      ];
    }),
  );
}

/** Two stops in a row (，。), or a paragraph that begins with one. An ellipsis is none. */
const STRAY = /[，、；：。,;](?:\s*[，、；：。！？])+|^[，、；：。！？）)]/g;

function strayMarks(paragraph: TextParagraph): readonly Fault[] {
  return [...paragraph.text.matchAll(STRAY)].map((match) => {
    const parameters = {
      place: placeOf(paragraph),
      marks: match[0].replace(/\s+/g, ""),
      excerpt: excerpt(paragraph.text, match.index, match.index + match[0].length),
    };
    return {
      where: paragraph.source,
      message: message("review.report-stray", parameters),
      advice: message("review.report-stray-advice"),
    };
  });
}

function openBrackets(paragraph: TextParagraph): readonly Fault[] {
  return unbalancedIn(paragraph.text).map(({ mark, at }) => {
    const parameters = { place: placeOf(paragraph), mark, excerpt: excerpt(paragraph.text, at, at + 1) };
    return {
      where: paragraph.source,
      message: message("review.report-bracket", parameters),
      advice: message("review.report-bracket-advice"),
    };
  });
}

export const reportWordingChecks: readonly Check[] = [consistent];
