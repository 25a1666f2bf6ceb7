import { formatGrouped, toFixed } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import { bindGrade, type CheckedNumber, checkNumbers, factsOf, gradesIn, isTime } from "../../claims";
import type { Source } from "../../model/area";
import { formatSource } from "../../model/area";
import type { Fact } from "../../model/claims";
import type { TextParagraph } from "../../model/report-text";
import { readYear } from "../../text/title";
import { message } from "../../wording";
import type { Check, Fault, ReviewCase } from "../check";
import { excerpt, placeOf } from "../report-place";

interface Stated {
  readonly paragraph: TextParagraph;
  readonly checked: CheckedNumber;
}

/** Headings under which a report tells what was reached. */
const ACHIEVED = /履职|效能|完成情况|成效|成绩/;

function statedIn(reviewed: ReviewCase): readonly Stated[] {
  const facts = factsOf(reviewed);
  const year = reviewed.year?.value ?? null;
  return (reviewed.report?.paragraphs ?? []).flatMap((paragraph) =>
    checkNumbers(paragraph.text, facts, year, ACHIEVED.test(paragraph.heading)).map((checked) => ({
      paragraph,
      checked,
    })),
  );
}

function isTotal({ checked }: Stated): boolean {
  return checked.bound?.some(({ role }) => role === "total") === true && checked.bound[0]?.dimension === "points";
}

/** C06: the total and the grades that the report gives are those of the sheet. */
const sameScore: Check = {
  id: "C06",
  run: (reviewed) => {
    if (reviewed.report === null) return "not-checked";
    const totals = statedIn(reviewed).filter(isTotal);
    const grades = gradeFaults(reviewed);
    if (totals.length === 0 && grades === "not-checked") return "not-checked";
    return [...totals.flatMap((stated) => contradiction(stated)), ...(grades === "not-checked" ? [] : grades)];
  },
};

function gradeFaults(reviewed: ReviewCase): readonly Fault[] | "not-checked" {
  const names = reviewed.rules.grades.map(({ name }) => name);
  const written = (reviewed.report?.paragraphs ?? []).flatMap((paragraph) =>
    gradesIn(paragraph.text, names).map((grade) => ({
      paragraph,
      grade,
      known: bindGrade(grade, paragraph.text, reviewed),
    })),
  );
  const told = written.filter(({ known }) => known.length > 0);
  if (told.length === 0) return "not-checked";
  return told
    .filter(({ grade, known }) => known.every((each) => each.grade !== grade.grade))
    .map(({ paragraph, grade, known }): Fault => {
      const [first] = known;
      const text = message("review.report-grade", {
        place: placeOf(paragraph),
        written: grade.grade,
        known: first?.grade ?? "",
        excerpt: excerpt(paragraph.text, grade.start, grade.end),
      });
      return {
        where: paragraph.source ?? first?.sources[0] ?? null,
        message: text,
        advice: message("review.report-grade-advice"),
      };
    });
}

/** C45: every other amount, rate and count of the report is in the workbook, and is what its words say it is. */
const fromCells: Check = {
  id: "C45",
  run: (reviewed) => {
    if (reviewed.report === null) return "not-checked";
    const stated = statedIn(reviewed);
    return [
      ...coverYear(reviewed),
      ...onceAParagraph(stated).flatMap((each) => wrongYear(each, reviewed)),
      ...stated.filter((each) => !isTotal(each)).flatMap((each) => contradiction(each)),
    ];
  },
};

/** Paragraphs in which the cover ends at the latest. */
const COVER = 6;

/** The report's title names the evaluated year. */
function coverYear({ report, year }: ReviewCase): readonly Fault[] {
  const paragraphs = report?.paragraphs.slice(0, COVER) ?? [];
  const end = paragraphs.findIndex(({ isHeading }) => isHeading);
  const cover = paragraphs.slice(0, end < 0 ? COVER : end);
  const titled = cover.find(
    ({ text }) => /报告|^[（(]\s*20\d\d/.test(text) && text.length < 60 && readYear(text) !== null,
  );
  const written = titled === undefined ? null : readYear(titled.text);
  if (titled === undefined || written === null || year === null || written === year.value) return [];
  return [yearFault(titled, written, year.value, 0, titled.text.length)];
}

/** A wrong year at a paragraph's head makes every amount behind it another year's: it is told once. */
function onceAParagraph(stated: readonly Stated[]): readonly Stated[] {
  const wrong = stated.filter(({ checked }) => checked.otherYear !== null);
  return wrong.filter((each, index) => wrong[index - 1]?.paragraph.number !== each.paragraph.number);
}

function wrongYear({ paragraph, checked: { number, otherYear } }: Stated, { year }: ReviewCase): readonly Fault[] {
  if (otherYear === null || year === null) return [];
  return [yearFault(paragraph, otherYear, year.value, number.start, number.unitEnd)];
}

function yearFault(paragraph: TextParagraph, written: number, year: number, start: number, end: number): Fault {
  const parameters = {
    place: placeOf(paragraph),
    excerpt: excerpt(paragraph.text, start, end),
    written: String(written),
    year: String(year),
  };
  return {
    where: paragraph.source,
    message: message("review.report-year", parameters),
    advice: message("review.report-year-advice"),
  };
}

/** None where the number agrees; a length of time needs no source unless its words name one. */
function contradiction({ paragraph, checked: { number, bound, match } }: Stated): readonly Fault[] {
  if (match !== null || (bound === null && isTime(number))) return [];
  const { text, source } = paragraph;
  const parameters = {
    place: placeOf(paragraph),
    number: text.slice(number.start, number.unitEnd).trim(),
    excerpt: excerpt(text, number.start, number.unitEnd),
  };
  const [fact] = bound ?? [];
  if (fact === undefined) {
    return [
      {
        where: source,
        message: message("review.report-unfounded", parameters),
        advice: message("review.report-unfounded-advice"),
      },
    ];
  }
  const where = cellsOf(fact)[0] ?? null;
  const cell =
    where === null ? message("review.report-computed") : message("review.report-cell", { cell: formatSource(where) });
  return [
    {
      where: source ?? where,
      message: message("review.report-differs", { ...parameters, known: valueOf(fact), cell }),
      advice: message("review.report-differs-advice"),
    },
  ];
}

/** The cells of a fact, or of the figures it was computed from. */
function cellsOf({ figure }: Fact): readonly Source[] {
  if (figure.sources.length > 0) return figure.sources;
  // A total of many cells is no cell's.
  return figure.inputs.length > 2 ? [] : figure.inputs.flatMap(({ figure: input }) => input.sources);
}

function valueOf({ dimension, value, figure, unit }: Fact): string {
  if (dimension === "money") return `${formatGrouped(fromYuan(value, "ten-thousand-yuan"), 2)}万元`;
  if (dimension === "percent")
    return `${figure.value === null ? toFixed(value, 2) : toFixed(figure.value, figure.places ?? placesIn(figure.value))}%`;
  if (dimension === "points") return `${value}分`;
  return `${figure.value ?? value}${unit?.label ?? ""}`;
}

function placesIn(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

export const reportFigureChecks: readonly Check[] = [sameScore, fromCells];
