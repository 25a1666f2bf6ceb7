import { type Decimal, toFixed } from "../core/amount/decimal";
import { MONEY_UNITS } from "../core/amount/money-unit";
import { executionAmong } from "../core/evaluation/execution-among";
import { carriesPoints } from "../core/evaluation/indicators";
import { formatArea, formatSource } from "../core/model/area";
import type { CategoryResult, Evaluation, Figure, IndicatorResult } from "../core/model/evaluation";
import type { ReadCell, ReadNumber } from "../core/model/inputs";
import type { Profile } from "../core/profiles/profile";
import { compact } from "../core/text/normalise";
import { say } from "../core/wording";

/** The JSON document of the command line's contract. Absent is null; numbers are decimal strings; amounts are in 元. */
export type EvaluationDocument = ReturnType<typeof toDocument>;

/** One evaluation as the contract's document. */
export function toDocument(evaluation: Evaluation, profile: Profile) {
  return {
    schemaVersion: 1,
    workbook: evaluation.workbook,
    department: evaluation.department?.value ?? null,
    year: evaluation.year?.value ?? null,
    profile: evaluation.profile.id,
    spending: spending(evaluation, profile),
    execution: execution(evaluation, profile),
    progress: progress(evaluation, profile),
    measures: evaluation.measures.map(({ id, name, rate }) => ({
      id,
      name: say(name, "zh-CN"),
      rate: fixed(rate.value, profile.places.rate),
      source: sourcesOfInputs(rate),
      reason: rate.value === null ? say(rate.rule, "zh-CN") : null,
    })),
    indicators: evaluation.indicators.map((indicator) => indicatorRow(indicator, profile)),
    score: fixed(evaluation.score.value, profile.places.score),
    grade: evaluation.grade,
    provisional: evaluation.provisional,
    history: evaluation.history.map(({ year, kind, score, grade }, index) => ({
      year,
      kind,
      score: score === null ? null : asPrinted(evaluation.inputs.history[index]?.score ?? null, score),
      grade: grade === "" ? null : grade,
    })),
    rehearsal:
      evaluation.rehearsal.range === null
        ? null
        : {
            low: fixed(evaluation.rehearsal.range.low, profile.places.score),
            high: fixed(evaluation.rehearsal.range.high, profile.places.score),
            unquantified: evaluation.rehearsal.unquantified,
            risks: evaluation.rehearsal.risks.map(({ id, where, points }) => ({
              id,
              where: where === null ? null : formatSource(where),
              points: fixed(points, profile.places.score),
            })),
          },
    findings: evaluation.findings.map(({ id, severity, where, message }) => ({
      id,
      severity,
      where: where === null ? null : formatSource(where),
      message: say(message, "zh-CN"),
    })),
  };
}

function spending(evaluation: Evaluation, profile: Profile) {
  const result = evaluation.spending;
  const table = evaluation.inputs.spending?.table;
  if (result === null || table === undefined) return null;
  return {
    table: {
      sheet: result.source.sheet,
      address: formatArea(result.source.area),
      family: result.family,
      title: result.title,
      unit: MONEY_UNITS[table.unit].label,
      scope: result.scope,
      confidence: Math.round(table.confidence * 100) / 100,
    },
    total: { amount: amount(result.total), source: sourcesOf(result.total) },
    categories: result.categories.map((category) => ({
      ...categoryRow(category, profile),
      items: category.items.map((item) => categoryRow(item, profile)),
    })),
  };
}

function categoryRow({ code, name, amount: figure, share }: CategoryResult, profile: Profile) {
  return {
    code,
    name,
    amount: amount(figure),
    share: fixed(share.value, profile.places.share),
    source: sourcesOf(figure),
  };
}

/** The block of funds; its points, or all there is without one, may stand in a row of the indicators. */
function execution({ execution: block, indicators }: Evaluation, profile: Profile) {
  const among = executionAmong(indicators);
  // a form can give points to the block of funds and, among its indicators, to how well that was kept
  const scored = block !== null && carriesPoints(block.weight) ? block : (among?.row ?? block);
  const source = block?.source ?? among?.row.input.source;
  if (scored === null || source === undefined) return null;
  return {
    budget: block === null ? null : amount(block.budget),
    spent: block === null ? null : amount(block.spent),
    rate: fixed((block ?? among)?.rate.value ?? null, profile.places.rate),
    weight: scored.weight.value,
    score: fixed(scored.score.value, profile.places.score),
    source: formatSource(source),
  };
}

function progress({ progress: result }: Evaluation, { places }: Profile) {
  if (result === null) return null;
  return {
    source: formatSource(result.source),
    budget: amount(result.budget),
    months: result.months.map(({ month, spent, rate, schedule, deviation, behind }) => ({
      month,
      spent: amount(spent),
      rate: fixed(rate.value, places.rate),
      schedule: fixed(schedule.value, places.rate),
      deviation: fixed(deviation.value, places.rate),
      behind,
    })),
    attainment: fixed(result.monitoring?.attainment.value ?? null, places.rate),
    verdict: result.monitoring === null ? null : say(result.monitoring.verdict, "zh-CN"),
  };
}

function indicatorRow(indicator: IndicatorResult, profile: Profile) {
  const { input } = indicator;
  return {
    source: formatSource(input.source),
    level1: input.level1,
    level2: input.level2,
    level3: input.level3,
    target: targetText(input),
    actual: textOf(input.actual),
    weight: indicator.weight.value,
    score: fixed(indicator.score.value, profile.places.score),
    state: indicator.state,
    mechanism: indicator.mechanism,
    deviation: fixed(indicator.deviation, profile.places.rate),
    reason: say(indicator.reason, "zh-CN"),
  };
}

/** The target as a reader would say it: sign, value and unit joined where the form keeps them in columns of their own. */
function targetText({ sign, target, unit }: IndicatorResult["input"]): string | null {
  const value = textOf(target);
  if (value === null) return null;
  const written = compact(sign?.text ?? "");
  const before = /^[=≥≤><]+$/.test(written) ? written : "";
  const behind = unit !== null && /\d$/.test(value) ? unit.text : "";
  return `${before}${value}${behind}`;
}

function textOf(cell: ReadCell | null): string | null {
  return cell === null || cell.text === "" ? null : cell.text;
}

function fixed(value: Decimal | null, places: number): string | null {
  return value === null ? null : toFixed(value, places);
}

/** Exact yuan, with the cents always shown. */
function amount({ value }: Figure): string | null {
  if (value === null) return null;
  return toFixed(value, Math.max(2, placesOf(value)));
}

/** A score of another year with the places its cell shows (87, 90.10): it was not computed here, so it is not rounded. */
function asPrinted(read: ReadNumber | null, score: Decimal): string {
  const shown = /\.(0+)/.exec(read?.cell.format ?? "")?.[1] ?? "";
  return toFixed(score, Math.max(shown.length, placesOf(score)));
}

function placesOf(value: Decimal): number {
  return value.split(".")[1]?.length ?? 0;
}

/** The cells of a rate's two figures, numerator first; null while one of them is absent. */
function sourcesOfInputs({ value, inputs }: Figure): string | null {
  if (value === null) return null;
  return inputs.flatMap(({ figure }) => figure.sources.map(formatSource)).join(",");
}

/** The cell, or the cells an amount was summed from. */
function sourcesOf({ sources }: Figure): string | null {
  return sources.length === 0 ? null : sources.map(formatSource).join(",");
}
