import { compare, type Decimal, decimal, isZero } from "../../amount/decimal";
import type { PlanCell } from "../../model/plan";
import { message, say } from "../../wording";
import { literal, text, textFormula } from "../content";
import { across } from "../grid";
import { FIRST, LAST } from "./columns";

/** A cell with the sum of printed shares; its value as a ratio, null where it holds none. */
interface SharesSum {
  readonly cell: string;
  readonly sum: Decimal | null;
}

const WHOLE = decimal("1");

/** Why shares do not add up to 100 %, as long as they do not. */
export function sharesNote(row: number, sums: readonly SharesSum[]): PlanCell {
  const known = sums.flatMap(({ cell, sum }) => (sum === null ? [] : [{ cell, sum }]));
  if (known.length === 0) return across(row, FIRST, LAST, text(""), "note");
  const words = `注：${say(message("sheet.note-shares"), "zh-CN")}`;
  const isWhole = known.map(({ cell }) => `OR(${cell}=0,ROUND(${cell},4)=1)`).join(",");
  const isApart = known.some(({ sum }) => !isZero(sum) && compare(sum, WHOLE) !== 0);
  const content = textFormula(`IF(AND(${isWhole}),"",${literal(words)})`, isApart ? words : "");
  return across(row, FIRST, LAST, content, "note");
}
