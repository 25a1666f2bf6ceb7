import { formatSource } from "../../model/area";
import type { ReadCell } from "../../model/inputs";
import { compact } from "../../text/normalise";
import { type CalendarPeriod, compareDays, readQuantity, readQuantityCell } from "../../text/quantity";
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
  readonly cell: ReadCell;
}

const FILED = /填报日期|填报时间|报送日期|填表日期|填制日期/;
/** "填表人：张三　填报日期：2024年3月15日": the date behind its label. */
const FILED_ON = /(?:日期|时间)[:：]?(20\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])?(?:\d{1,2}日?)?)/;

function filingDate(texts: ReviewCase["inputs"]["texts"]): Filing | null {
  const cell = texts.find(({ label }) => FILED.test(label))?.cell;
  if (cell === undefined) return null;
  const behindLabel = FILED_ON.exec(compact(cell.text))?.[1];
  const quantity = behindLabel === undefined ? readQuantityCell(cell) : readQuantity(behindLabel);
  return quantity?.kind === "date" ? { period: quantity.period, text: behindLabel ?? cell.text, cell } : null;
}

/** C29: filed before the evaluated year began. */
const filedBefore: Check = {
  id: "C29",
  run: ({ inputs, year }) => {
    const filing = filingDate(inputs.texts);
    if (filing === null || year === null) return "not-checked";
    const filed = filing.period.last.year;
    if (filed === null || filed >= year.value) return [];
    const parameters = { filed: filing.text, year: String(year.value) };
    return [{ where: filing.cell.source, message: message("review.filed-before", parameters) }];
  },
};

/** C29: a table names another year than the evaluated one at its head. */
const otherTableYear: Check = {
  id: "C29",
  run: ({ inputs, year }) => {
    if (year === null || inputs.tableYears.length === 0) return "not-checked";
    return inputs.tableYears
      .filter(({ value }) => value !== year.value)
      .map(({ title, value, source }): Fault => {
        const parameters = {
          title,
          own: String(value),
          year: String(year.value),
          cell: formatSource(year.source),
        };
        return {
          where: source,
          message: message("review.other-year-table", parameters),
          advice: message("review.other-year-advice", parameters),
        };
      });
  },
};

export const dateChecks: readonly Check[] = [outsideYear, afterFiling, filedBefore, otherTableYear];
