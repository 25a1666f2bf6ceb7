import { compare, divide, HUNDRED, multiply, ZERO } from "../../amount/decimal";
import { countOf } from "../../amount/count";
import type { IndicatorInput } from "../../model/inputs";
import { compact } from "../../text/normalise";
import { type Quantity, readQuantity } from "../../text/quantity";
import { message } from "../../wording";
import type { Check, Fault } from "../check";
import { about, cellOf, type Row } from "../row";

/** Words that say of anything that it was achieved. */
const PHRASE =
  /^(?:已|均|全部)*(?:达成|完成|达到|实现)(?:了)?(?:预期|预定|年度|年初|既定|全部)*(?:绩效)?(?:指标|目标|任务|效果|要求)?(?:值)?[。.]?$/;

/** C17: the actuals in words repeat their targets, or one phrase for all. Numbers repeat rightly (100 %, 0). */
const copied: Check = {
  id: "C17",
  run: ({ rows, rules }) => {
    if (rows.length === 0) return "not-checked";
    const worded = rows.filter(
      ({ reading: { target, actual } }) =>
        target.kind !== "quantity" && target.kind !== "missing" && actual.kind === "words",
    );
    const copies = worded.filter(({ reading: { targetText, actualText } }) => {
      const said = compact(actualText);
      return said === compact(targetText) || PHRASE.test(said);
    });
    const { from, rows: least } = rules.checks.C17;
    const share = divide(multiply(countOf(copies), HUNDRED), countOf(worded)) ?? ZERO;
    const [first] = copies;
    if (first === undefined || compare(countOf(worded), least) < 0 || compare(share, from) < 0) return [];
    const parameters = {
      rows: String(worded.length),
      count: String(copies.length),
      example: first.reading.actualText,
    };
    return [
      {
        where: cellOf(first, "actual"),
        message: message("review.copied", parameters),
        advice: message("review.copied-advice"),
      },
    ];
  },
};

/** C18: the indicators are those approved with the budget, with their targets and weights. */
const asApproved: Check = {
  id: "C18",
  run: ({ rows, inputs }) => {
    const approved = inputs.references.approvedGoals;
    if (approved === null || rows.length === 0) return "not-checked";
    const byName = new Map(approved.indicators.map((goal) => [keyOf(goal), goal]));
    const own = new Set(rows.map(({ input }) => keyOf(input)));
    const added = rows.flatMap((row): readonly Fault[] => {
      const goal = byName.get(keyOf(row.input));
      if (goal !== undefined) return differences(row, goal);
      return [{ where: row.input.source, message: about(row, "review.not-approved", { title: approved.title }) }];
    });
    const dropped = approved.indicators
      .filter((goal) => !own.has(keyOf(goal)))
      .map((goal): Fault => {
        const parameters = { indicator: goal.level3, target: targetOf(goal), title: approved.title };
        return { where: goal.source, message: message("review.dropped", parameters) };
      });
    return [...added, ...dropped];
  },
};

function keyOf({ level3 }: IndicatorInput): string {
  return compact(level3).replace(/["“”'‘’]/g, "");
}

function targetOf({ sign, target, unit }: IndicatorInput): string {
  return compact(`${sign?.text ?? ""}${target?.text ?? ""}${unit?.text ?? ""}`);
}

function differences(row: Row, goal: IndicatorInput): readonly Fault[] {
  const approved = targetOf(goal);
  const own = targetOf(row.input);
  const faults: Fault[] = [];
  if (approved !== "" && own !== "" && plain(approved) !== plain(own) && !asksTheSame(approved, own)) {
    faults.push({ where: cellOf(row, "target"), message: about(row, "review.target-changed", { approved }) });
  }
  const weight = goal.weight?.number ?? null;
  const given = row.weight.value;
  if (weight !== null && given !== null && compare(weight, given) !== 0) {
    const where = row.input.weight?.cell.source ?? row.input.source;
    faults.push({ where, message: about(row, "review.weight-changed", { approved: weight, weight: given }) });
  }
  return faults;
}

/** "≥1200万平方米" and "不少于1200万平方米", "≥95%" and "95%以上" ask for the same in other words. */
function asksTheSame(left: string, right: string): boolean {
  const [one, other] = [readQuantity(left), readQuantity(right)];
  if (one === null || other === null || one.rest !== "" || other.rest !== "") return false;
  const said = (quantity: Quantity) =>
    quantity.kind === "bound" ? { ...quantity, signed: null, unit: quantity.unit?.label } : quantity;
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

/** "≥100.00(%)" and "≥100%" are one target. */
function plain(target: string): string {
  return target
    .replace(/[()（）]/g, "")
    .replace(/(\d)\.0+(?!\d)/g, "$1")
    .replace(/百分比/g, "%")
    .replace(/＝/g, "=")
    .replace(/^=/, "");
}

export const goalChecks: readonly Check[] = [copied, asApproved];
