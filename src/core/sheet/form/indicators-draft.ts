import { divide, isZero, round } from "../../amount/decimal";
import { carriesPoints } from "../../evaluation/indicators";
import type { IndicatorRole, IndicatorTable } from "../../forms/layout";
import type { IndicatorResult } from "../../model/evaluation";
import type { IndicatorInput, ReadCell } from "../../model/inputs";
import { awaited } from "../awaited";
import { COLUMN } from "../basis/columns";
import { indicatorBasis } from "../basis/indicator-basis";
import { indicatorRow, numberIn } from "../basis/places";
import { mirror, number, numberFormula, ownCell, text } from "../content";
import { type FormPlace, formCell } from "../form-places";
import type { IndicatorRules } from "../form-rules";
import { LINE_ROW } from "../grid";
import { scoreContent } from "../score-formula";
import { actualShown, type NumberCells, targetShown, valueShown } from "../shown-value";
import { type StyleKey, withFormat } from "../styles";
import { natureShown, signShown, unitShown } from "../target-parts";
import { type Deferred, type Draft, type Filled, NOTHING } from "./draft";
import { EMPTY, figure, mirrored, said } from "./filled";
import { indicatorRuns } from "./indicator-runs";
import type { FormSetting } from "./setting";
import { tableDraft, type TableRow } from "./table-draft";

const POINTS_FORMAT = "0.00";
/** Points that are only proposed carry a star, explained in the notes. */
const PROPOSED_FORMAT = '0.00"*"';

const LEAST = LINE_ROW;

/** 绩效指标: one line an indicator, the levels merged over theirs. */
export function indicatorsDraft(table: IndicatorTable, setting: FormSetting, top: number): Draft {
  const { indicators, levels } = setting.evaluation;
  if (indicators.length === 0) return NOTHING;
  const roles = table.columns.map(({ role }) => role);
  const hasUnit = roles.includes("unit");
  const lines = indicators.map((indicator, index): TableRow<IndicatorRole> => {
    return {
      fill: (role) => fill(role, { indicator, index, hasUnit, rules: setting }),
      place: (role) => (PLACED.has(role) ? (`indicator.${index}.${role}` as FormPlace) : null),
      least: LEAST,
    };
  });
  return tableDraft(
    table,
    lines,
    { ...setting, top, headsRepeat: true },
    indicatorRuns(indicators, levels, !roles.includes("level1Weight")),
  );
}

const PLACED: ReadonlySet<IndicatorRole> = new Set(["actual", "weight", "score"]);

interface Line {
  readonly indicator: IndicatorResult;
  readonly index: number;
  /** The form has a column for the unit. */
  readonly hasUnit: boolean;
  readonly rules: IndicatorRules;
}

function fill(role: IndicatorRole, { indicator, index, hasUnit, rules }: Line): Filled | null {
  const { input } = indicator;
  switch (role) {
    case "level1":
    case "level1Weight":
    case "level2":
    case "level2Weight":
      return null;
    case "level3":
      return said(input.level3, "left");
    case "target":
      return mirrored(targetShown(input, hasUnit, numberCells(indicator, index, rules)), wordsOf(input));
    case "sign":
      return mirrored(signShown(input), "");
    case "targetValue":
      return mirrored(valueShown(input, numberCells(indicator, index, rules)), input.target?.text ?? "");
    case "unit":
      return mirrored(unitShown(input), input.unit?.text ?? "");
    case "nature":
      return mirrored(natureShown(input), "");
    case "actual":
      return actual({ indicator, index, hasUnit, rules });
    case "weight":
      return figure(weightContent(indicator, rules), "weight");
    case "score":
      return figure(score(indicator, index, rules), pointsStyle(indicator, rules));
    case "coefficient":
      return figure(coefficient(indicator, index), "percent");
    case "reason":
      return mirrored(mirror(input.reason, "small"), input.reason?.text ?? "");
    case "explanation":
    case "rule":
    case "evidence":
      return mirrored(mirror(input[role], "small"), input[role]?.text ?? "");
    case "adjustedTarget":
    case "core":
      return typedOnly(input.onForm?.[role]);
  }
}

function wordsOf({ sign, target, unit }: IndicatorInput): string {
  return `${sign?.text ?? ""}${target?.text ?? ""}${unit?.text ?? ""}`;
}

/** Where 评分依据 holds the numbers that follow the accountant's cells. */
function numberCells(indicator: IndicatorResult, index: number, { profile, places }: IndicatorRules): NumberCells {
  const row = indicatorRow(places, index);
  const waiting = awaited(indicator, profile);
  const { numbers } = indicatorBasis(waiting?.indicator ?? indicator, profile, row);
  const cell = (column: number) => ownCell(row, column, "basis");
  return {
    target: numbers?.target.formula == null && waiting === null ? null : cell(COLUMN.targetNumber),
    actual: numbers?.actual.formula == null || waiting !== null ? null : cell(COLUMN.actualNumber),
  };
}

function actual({ indicator, index, hasUnit, rules }: Line): Filled {
  const { input, state } = indicator;
  const shown = actualShown(indicator, hasUnit, numberCells(indicator, index, rules), rules.profile);
  const words = `${input.actual?.text ?? ""}${input.unit?.text ?? ""}`;
  return mirrored(state === "missing" ? { ...shown, style: "input" } : shown, words);
}

/** What only a person can say. */
function typedOnly(cell: ReadCell | undefined): Filled {
  return cell === undefined ? EMPTY : mirrored(mirror(cell, "center"), cell.text);
}

function weightContent({ weight, input }: IndicatorResult, { places }: IndicatorRules) {
  if (weight.value === null) return text("—");
  const formula = input.weight === null ? null : numberIn(input.weight.cell, places);
  if (formula === null) return number(weight.value);
  // an emptied cell is no weight of 0
  const isOwn = typeof input.weight?.cell.value === "number";
  return numberFormula(isOwn ? `IF(ISNUMBER(${formula}),${formula},NA())` : formula, weight.value);
}

function score(indicator: IndicatorResult, index: number, rules: IndicatorRules): Deferred {
  return (form) => scoreContent(indicator, formCell(form, `indicator.${index}.weight`) ?? "0", rules, index);
}

/** Proposed points carry their star; those that no arithmetic will give wait for a person. */
function pointsStyle(indicator: IndicatorResult, { profile }: IndicatorRules): StyleKey {
  if (indicator.state === "proposed") return withFormat("points", PROPOSED_FORMAT);
  const isToBeFilled =
    indicator.state === "missing" && carriesPoints(indicator.weight) && awaited(indicator, profile) === null;
  return isToBeFilled ? withFormat("input", POINTS_FORMAT) : "points";
}

/** 得分系数: points given ÷ full points, while there are any. */
function coefficient({ score: points, weight }: IndicatorResult, index: number): Deferred {
  return (form) => {
    const [given, full] = [formCell(form, `indicator.${index}.score`), formCell(form, `indicator.${index}.weight`)];
    if (given === null || full === null || weight.value === null || isZero(weight.value)) return text("—");
    const ratio = points.value === null ? null : divide(points.value, weight.value);
    const formula = `IF(ISNUMBER(${given}),ROUND(${given}/${full},4),"")`;
    return ratio === null
      ? { kind: "formula", formula, expected: { kind: "text", text: "" } }
      : numberFormula(formula, round(ratio, 4));
  };
}
