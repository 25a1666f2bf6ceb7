import { type Decimal, divide, HUNDRED, round, ZERO } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import { arithmeticText, valueText } from "../../explanation/value-text";
import type { Source } from "../../model/area";
import type { Figure } from "../../model/evaluation";
import { say } from "../../wording";
import type { FormPlace } from "../form-places";

/** A line of 支出与预算执行 on 评分依据. */
export interface MoneyRow {
  readonly name: string;
  /** The rule in words and the arithmetic. */
  readonly words: string;
  /** The same as a formula on the form's figures; absent where nothing in it can change. */
  readonly live?: string | null;
  readonly amount: { readonly place: FormPlace; readonly value: Decimal } | null;
  readonly rate: { readonly place: FormPlace; readonly value: Decimal } | null;
  /** Points, in the column of the rates. */
  readonly points?: { readonly place: FormPlace; readonly value: Decimal };
  readonly sources: readonly Source[];
}

export function inTenThousands(place: FormPlace, { value }: Pick<Figure, "value">): MoneyRow["amount"] {
  return value === null ? null : { place, value: round(fromYuan(value, "ten-thousand-yuan"), 2) };
}

export function ratio(place: FormPlace, { value }: Pick<Figure, "value">): MoneyRow["rate"] {
  return value === null ? null : { place, value: divide(value, HUNDRED) ?? ZERO };
}

export function ruleText(figure: Figure): string {
  const { rule, arithmetic, value } = figure;
  const words = say(rule, "zh-CN");
  if (arithmetic === null || value === null) return words;
  return `${words}\n${arithmeticText(arithmetic)} = ${say(valueText(figure), "zh-CN")}`;
}
