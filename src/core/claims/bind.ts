import type { Fact, WrittenNumber } from "../model/claims";
import { isComparable } from "./agree";
import type { Context } from "./context";
import { boundIndicator } from "./bind-indicator";
import { bindRespectively } from "./bind-respectively";
import { nameBefore } from "./name-before";
import { pastKind } from "./history-facts";

/**
 * The facts that the words around a number say it is: it must be one of them. Null where the words do not tell, or the
 * workbook has nothing of the kind. Certain cases only: a subject right before its number, never a likeness.
 */
export function bind(
  number: WrittenNumber,
  context: Context,
  facts: readonly Fact[],
  year: number | null,
): readonly Fact[] | null {
  const comparable = facts.filter((fact) => isComparable(number, fact));
  const found =
    bindRespectively(number, context, comparable) ??
    scoreOf(number, context, comparable, year) ??
    shareOf(number, context, comparable, year) ??
    namedOf(number, context, comparable, year) ??
    boundIndicator(number, context, comparable);
  return found === null || found.length === 0 ? null : found;
}

const IS_SCORE = /(?:得分|评分|总分|分数)[^，,。；;]{0,6}$/;

function scoreOf(
  number: WrittenNumber,
  { clause, year: said }: Context,
  facts: readonly Fact[],
  year: number | null,
): readonly Fact[] | null {
  const isScore = number.unit === null || number.unit.dimension === "points";
  if (!isScore || !IS_SCORE.test(clause)) return null;
  const ofYear = (wanted: ReturnType<typeof pastKind>) =>
    facts.filter(
      (fact) => fact.role === "past-score" && pastKind(fact.kind) === wanted && (said === null || fact.year === said),
    );
  if (/复核/.test(clause)) return ofYear("reviewed");
  if (/(?:专项|重点|项目|财政|部门)[^，,。；;]*评价得分/.test(clause) && !/自评/.test(clause)) return ofYear("other");
  const level = facts.filter(
    ({ role, names }) => role === "score" && names.some((name) => clause.includes(name.replace(/指标$/, ""))),
  );
  if (level.length > 0) return level;
  if (!/自评|总分|综合/.test(clause)) return null;
  if (said !== null && year !== null && said !== year) return ofYear("self");
  return facts.filter(({ role }) => role === "total");
}

const IS_SHARE = /占(?:比|[^，,。；;]{0,12})?(?:为|是|达到?|[:：])?\s*$/;
const IN_BRACKETS = /元\s*\(\s*(?:占比?)?\s*$/;

function shareOf(
  number: WrittenNumber,
  { sentence, year: said }: Context,
  facts: readonly Fact[],
  year: number | null,
): readonly Fact[] | null {
  if (number.unit?.dimension !== "percent" || (!IS_SHARE.test(sentence) && !IN_BRACKETS.test(sentence))) return null;
  if (said !== null && year !== null && said !== year) return null;
  const shares = facts.filter(({ role }) => role === "share");
  const last = lastNamed(sentence, shares);
  // Of two categories in a row each share would need a name of its own.
  return last === null ? null : shares.filter(({ names }) => names.some((name) => name === last));
}

/** The name that stands last in the text; the longest where several end there. */
function lastNamed(text: string, facts: readonly Fact[]): string | null {
  const names = [...new Set(facts.flatMap((fact) => fact.names))].flatMap((name) => {
    const at = text.lastIndexOf(name);
    return at < 0 ? [] : [{ name, end: at + name.length }];
  });
  const best = names.toSorted((left, right) => right.end - left.end || right.name.length - left.name.length)[0];
  return best?.name ?? null;
}

function namedOf(
  number: WrittenNumber,
  context: Context,
  facts: readonly Fact[],
  year: number | null,
): readonly Fact[] | null {
  const { sentence, year: said, month } = context;
  const isMoney = number.unit?.dimension === "money";
  const isRate = number.unit?.dimension === "percent";
  if ((!isMoney && !isRate) || (said !== null && year !== null && said !== year)) return null;
  const roles = isMoney ? MONEY_ROLES : RATE_ROLES;
  const known = facts.filter(({ role, names }) => roles.has(role) && names.length > 0);
  const name = nameBefore(
    sentence,
    known.flatMap(({ names }) => names),
  );
  if (name === null) return null;
  const named = known.filter(({ names }) => names.includes(name));
  const monthly = named.filter((fact) => fact.month !== null);
  if (monthly.length === 0) return named;
  return month === null ? named : monthly.filter((fact) => fact.month === month);
}

const MONEY_ROLES: ReadonlySet<Fact["role"]> = new Set(["total", "amount", "budget", "initial-budget", "spent"]);
const RATE_ROLES: ReadonlySet<Fact["role"]> = new Set(["rate", "schedule"]);
