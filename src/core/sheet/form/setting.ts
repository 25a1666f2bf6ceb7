import type { FormGrid } from "../../forms/grid";
import type { FormLayout } from "../../forms/layout";
import type { TypedLines } from "../../entries/former-entries";
import type { Evaluation } from "../../model/evaluation";
import type { IndicatorRules } from "../form-rules";
import type { MoneyContents } from "../money-contents";

/** All that a form is laid out from. */
export interface FormSetting extends IndicatorRules {
  readonly evaluation: Evaluation;
  readonly layout: FormLayout;
  readonly grid: FormGrid;
  readonly money: MoneyContents;
  /** Lines outside the tables as the accountant filled them in. */
  readonly lines: TypedLines;
  /** The layout's words with this evaluation's in their gaps. */
  readonly words: (pattern: string) => string;
}
