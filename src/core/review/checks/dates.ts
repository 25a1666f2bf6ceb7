import type { ReadCell } from "../../model/inputs";
import { type CalendarPeriod, compareDays, readQuantityCell } from "../../text/quantity";
import { message } from "../../wording";
import { type Check, type Fault, type ReviewCase } from "../check";
import { about, cellOf, type Row } from "../row";

function dateIn(row: Row, side: "target" | "actual"): CalendarPeriod | null {
  const read = row.reading[side];
  const quantity = read.kind === "quantity" && read.quantity.kind === "date" ? read.quantity : null;
  return quantity !== null && quantity.rest === "" ? quantity.period : null;
}

function isOutside({ first, last }: CalendarPeriod, year: number): boolean {
  return (first.year !== null && first.year > year) || (last.year !== null && last.year < year);
}

/** C29: a target or an actual dated outside the evaluated year. */
const outsideYear: Check = {
  id: "C29",
  run: ({ rows, year }) => {
    if (year === null || rows.length === 0) return "not-checked";
    return rows.flatMap((row): readonly Fault[] =>
      (["target", "actual"] as const).flatMap((side) => {
        const period = dateIn(row, side);
        if (period === null || !isOutside(period, year.value)) return [];
        const text = side === "target" ? row.reading.targetText : row.reading.actualText;
        const parameters = { text, year: String(year.value) };
        return [{ where: cellOf(row, side), message: about(row, "review.other-year", parameters) }];
      }),
    );
  },
};

/** C29: done after the form itself was filed. */
const afterFiling: Check = {
  id: "C29",
  run: ({ rows, inputs }) => {
    const filing = filingDate(inputs.texts);
    if (filing === null) return "not-checked";
    return rows.flatMap((row): readonly Fault[] => {
      const done = dateIn(row, "actual");
      const later = done === null ? null : compareDays(done.first, filing.period.last);
      if (later === null || later <= 0) return [];
      return [{ where: cellOf(row, "actual"), message: about(row, "review.after-filing", { filed: filing.text }) }];
    });
  },
};

interface Filing {
  readonly period: CalendarPeriod;
  readonly text: string;
}

function filingDate(texts: ReviewCase["inputs"]["texts"]): Filing | null {
  const cell: ReadCell | undefined = texts.find(({ label }) => /填报日期|填报时间|报送日期|填表日期/.test(label))?.cell;
  const quantity = cell === undefined ? null : readQuantityCell(cell);
  if (cell === undefined || quantity?.kind !== "date") return null;
  return { period: quantity.period, text: cell.text };
}

/** C29: the title names another year than the workbook's. */
const otherTitle: Check = {
  id: "C29",
  run: ({ spending, year }) => {
    const named = /(?<!\d)(20\d\d)年/.exec(spending?.title ?? "");
    if (spending === null || year === null || named === null) return "not-checked";
    if (Number(named[1]) === year.value) return [];
    const parameters = { title: spending.title, year: String(year.value) };
    return [{ where: spending.source, message: message("review.other-year-title", parameters) }];
  },
};

export const dateChecks: readonly Check[] = [outsideYear, afterFiling, otherTitle];
