import { OWN_SHEET_NAMES } from "../names";
import type { Evaluation } from "../../model/evaluation";
import type { SheetPlan } from "../../model/plan";
import type { IndicatorRules } from "../form-rules";
import type { Block } from "../grid";
import type { ShownFigures } from "../shown-figures";
import { stylesOf } from "../styles";
import { BASIS_WIDTHS, COLUMN } from "./columns";
import { basisIndicatorsBlock } from "./indicators-block";
import { moneyBlock } from "./money-block";
import { BASIS_PAGE } from "./place-basis";
import { readingsBlock } from "./readings-block";

export const BASIS_SHEET_NAME = OWN_SHEET_NAMES.basis;

/**
 * 评分依据: the working paper behind the form. Below its head (where all comes from), for each figure the numbers, the rule in
 * words and the source cells, and whether words that were read still stand there. The form's formulas refer to it where a
 * cell holds text.
 */
export function basisSheet(evaluation: Evaluation, rules: IndicatorRules, form: ShownFigures, head: Block): SheetPlan {
  const { places } = rules;
  const money = moneyBlock(evaluation, places, form);
  const blocks = [head, readingsBlock(places), basisIndicatorsBlock(evaluation.indicators, rules, form.places), money];
  const cells = blocks.flatMap((block) => block.cells);
  const rowHeights = blocks.flatMap(({ heights }) => heights);
  return {
    kind: "basis",
    name: BASIS_SHEET_NAME,
    visibility: "visible",
    styles: stylesOf(cells.map(({ style }) => style)),
    columnWidths: BASIS_WIDTHS,
    keepWidths: true,
    rowHeights,
    cells,
    frozenRows: 0,
    print: {
      area: { top: 0, left: COLUMN.number, bottom: rowHeights.length - 1, right: COLUMN.check },
      titleRows: null,
      breaks: money.after.breaks,
      ...BASIS_PAGE,
      footer: "第 &P 页，共 &N 页",
    },
  };
}
