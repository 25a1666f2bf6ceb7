import type { Evaluation } from "../../model/evaluation";
import type { SheetPlan } from "../../model/plan";
import { type Page, pageBreaks, pageHeight } from "../form/pages";
import type { IndicatorRules } from "../form-rules";
import type { ShownFigures } from "../shown-figures";
import { stylesOf } from "../styles";
import { basisIndicatorsBlock } from "./indicators-block";
import { moneyBlock } from "./money-block";
import { BASIS_WIDTHS, COLUMN } from "./places";
import { type Provenance, provenanceBlock } from "./provenance-block";
import { readingsBlock } from "./readings-block";

const PAGE: Page = {
  orientation: "landscape",
  margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.6, footer: 0.6 },
};

export const BASIS_SHEET_NAME = "评分依据";

/**
 * 评分依据: the working paper behind the form. For each figure the numbers, the rule in words and the source cells, and
 * whether words that were read still stand there. The form's formulas refer to it where a cell holds text.
 */
export function basisSheet(
  evaluation: Evaluation,
  rules: IndicatorRules,
  form: ShownFigures,
  provenance: Provenance,
): SheetPlan {
  const { profile, places } = rules;
  const blocks = [
    provenanceBlock(evaluation, profile, provenance),
    readingsBlock(places),
    basisIndicatorsBlock(evaluation.indicators, rules, form.places),
    moneyBlock(evaluation, places, form),
  ];
  const cells = blocks.flatMap((block) => block.cells);
  const rowHeights = blocks.flatMap(({ heights }) => heights);
  // The heading and the heads of a list stand on the page of its first row.
  const rows = blocks.flatMap(({ heights }) =>
    heights.map((height, row) => (row < 2 ? { height, keep: true as const } : { height })),
  );
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
      breaks: pageBreaks(rows, [], pageHeight(BASIS_WIDTHS, PAGE), null),
      ...PAGE,
      footer: "第 &P 页，共 &N 页",
    },
  };
}
