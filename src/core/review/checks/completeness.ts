import { isZero } from "../../amount/decimal";
import type { ExecutionResult } from "../../model/evaluation";
import type { ExecutionInput } from "../../model/inputs";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import { type Check, type Fault, rowCheck } from "../check";
import { about, cellOf, isBlank, type Row } from "../row";

/** C10: no table of indicators at all, so there is no score. */
const noIndicators: Check = {
  id: "C10",
  run: ({ inputs }) =>
    inputs.indicators === null || inputs.indicators.indicators.length === 0
      ? [{ where: inputs.indicators?.source ?? null, message: message("review.no-indicators") }]
      : "not-checked",
};

/** C10: every dimension that the rules require has an indicator. Only a form in the rules' own levels can be asked. */
const dimensions: Check = {
  id: "C10",
  run: ({ rows, inputs, rules }) => {
    const { required } = rules.checks.C10;
    const levels = rows.map(({ input }) => `${input.level1}|${input.level2}`);
    if (required.length === 0 || !rows.some(({ input }) => input.level1.includes("产出"))) return "not-checked";
    const hasSecond = rows.some(({ input }) => input.level2 !== "");
    const asked = hasSecond ? required : required.filter((word) => /效益|满意/.test(word));
    const missing = asked.filter((word) => !levels.some((level) => level.includes(word)));
    if (missing.length === 0) return [];
    return [
      {
        where: inputs.indicators?.source ?? null,
        message: message("review.dimensions", { missing: missing.join("、") }),
        advice: message("review.dimensions-advice", { missing: missing.join("、") }),
      },
    ];
  },
};

/** C11: one indicator stands twice. */
const duplicates: Check = {
  id: "C11",
  run: ({ rows }) => {
    if (rows.length === 0) return "not-checked";
    const seen = new Map<string, Row>();
    return rows.flatMap((row): readonly Fault[] => {
      const key = compact(row.name);
      const first = seen.get(key);
      if (first === undefined || key === "") {
        seen.set(key, row);
        return [];
      }
      const same =
        first.reading.targetText === row.reading.targetText && first.reading.actualText === row.reading.actualText;
      const other = { otherTarget: first.reading.targetText, otherActual: first.reading.actualText };
      return [
        {
          where: row.input.source,
          message: same ? about(row, "review.duplicate-same") : about(row, "review.duplicate", other),
        },
      ];
    });
  },
};

const TEMPLATE_NAME = /^(?:指标\d*[:：]?)$|…|\.{3,}|[Xx×＊*]{2,}|_{2,}/;
const TEMPLATE_VALUE = /[Xx×＊*]{2,}|_{2,}|…{2,}.*[\p{Letter}\d]|[\p{Letter}\d].*…{2,}|^[(]?(?:请填写|待填|填写)/u;

/** C12: what the blank form printed was left standing. */
const templateLeft = rowCheck("C12", (row) => {
  const { input } = row;
  const cells = [
    [input.level3, input.source],
    [input.target?.text ?? "", cellOf(row, "target")],
    [input.actual?.text ?? "", cellOf(row, "actual")],
  ] as const;
  const left = cells.find(([text], index) => (index === 0 ? TEMPLATE_NAME : TEMPLATE_VALUE).test(compact(text)));
  if (left === undefined) return null;
  return {
    where: left[1],
    message: about(row, "review.template", { text: left[0] }),
    advice: message("review.template-advice"),
  };
});

/** C14: target or actual missing on a row that carries points. A score outside its bounds is C03's. */
const valueMissing = rowCheck("C14", (row) => {
  if (row.state !== "missing") return null;
  const points = row.weight.value === null ? {} : { points: row.weight.value };
  if (row.reason.key === "indicators.reason.typed-missing") {
    if ((row.input.typedScore?.number ?? null) !== null) return null;
    return { where: cellOf(row, "score"), message: about(row, "review.missing-score"), ...points };
  }
  const isTarget = row.reason.key === "indicators.reason.target-missing";
  return {
    where: cellOf(row, isTarget ? "target" : "actual"),
    message: about(row, isTarget ? "review.missing-target" : "review.missing-actual"),
    ...points,
  };
});

/** C14: the execution rate has points, but no table gives budget and spending. */
const noExecution: Check = {
  id: "C14",
  run: ({ execution, score, rows, rules }) => {
    if (rows.length === 0 || execution !== null) return "not-checked";
    if (score.rule.key !== "evaluation.no-execution") return [];
    return [{ where: null, message: message("review.no-execution"), points: rules.executionWeight }];
  },
};

/** C14: the execution block stands, but an amount in it is not filled in. */
const executionIncomplete: Check = {
  id: "C14",
  run: ({ execution, inputs }) => {
    if (execution === null) return "not-checked";
    const missing = missingIn(execution, inputs.execution?.parts ?? []);
    if (missing === null) return [];
    const cell = missing === "spent" ? inputs.execution?.spent : inputs.execution?.budget;
    const points = execution.weight.value === null ? {} : { points: execution.weight.value };
    const where = cell?.cell.source ?? execution.source;
    return [{ where, message: message(`review.missing-${missing}`), ...points }];
  },
};

/** A budget of zero gives no rate; where its parts hold amounts, C34 says so. */
function missingIn(execution: ExecutionResult, parts: ExecutionInput["parts"]) {
  if (execution.budget.value === null) return "budget";
  if (execution.spent.value === null) return "spent";
  const hasParts = parts.some(({ budget }) => budget?.yuan != null && !isZero(budget.yuan));
  return isZero(execution.budget.value) && !hasParts ? "budget-zero" : null;
}

/** C14: a total is printed and every row has its points, but those of the execution rate are not filled in. */
const executionScoreMissing: Check = {
  id: "C14",
  run: ({ execution, inputs, rows }) => {
    const cell = inputs.execution?.score?.cell ?? null;
    const isFilled = rows.length > 0 && rows.every(({ input }) => input.typedScore?.number != null);
    if (execution === null || cell === null || !isFilled || inputs.indicators?.totalScore?.number == null)
      return "not-checked";
    const weight = execution.weight.value;
    if (!isBlank(cell) || weight === null || isZero(weight)) return [];
    const advice = message("review.missing-execution-score-advice", { score: execution.score.value ?? "—" });
    return [{ where: cell.source, message: message("review.missing-execution-score"), advice, severity: "warning" }];
  },
};

export const completenessChecks: readonly Check[] = [
  noIndicators,
  dimensions,
  duplicates,
  templateLeft,
  valueMissing,
  noExecution,
  executionIncomplete,
  executionScoreMissing,
];
