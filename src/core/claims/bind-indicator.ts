import type { Fact, WrittenNumber } from "../model/claims";
import type { Context } from "./context";
import { foldMarks } from "./fold";
import { nameBefore } from "./name-before";

/** Shorter names stand in any sentence. */
const SHORTEST = 4;

/**
 * The target and actual of the indicator that a text names: its name right before the number ("业务办理合规率 100%",
 * "专区网点拓展至 6 个"), or its last words right behind ("16 个专题接入" beside “一网统管”).
 */
export function boundIndicator(
  _number: WrittenNumber,
  context: Context,
  facts: readonly Fact[],
): readonly Fact[] | null {
  const named = facts.filter(({ role, names }) => (role === "target" || role === "actual") && names.length > 0);
  const found = [...new Set(named.flatMap(({ names }) => names))]
    .filter((name) => isNamed(name, context))
    .toSorted((left, right) => right.length - left.length)[0];
  return found === undefined ? null : named.filter(({ names }) => names.includes(found));
}

function isNamed(name: string, { sentence, whole, behind }: Context): boolean {
  const pieces = piecesOf(name);
  const last = pieces.at(-1);
  if (last === undefined || pieces.join("").length < SHORTEST) return false;
  if (!pieces.every((piece) => whole.includes(piece))) return false;
  const first = pieces.slice(0, -1);
  if (!first.every((piece) => sentence.includes(piece))) return false;
  if (nameBefore(sentence, [last]) !== null) return true;
  return last.length >= SHORTEST && behind.replace(/^\s+/, "").startsWith(last);
}

/** “一网统管”专题接入数 is 一网统管 and 专题接入: how texts say it when they count it. */
function piecesOf(name: string): readonly string[] {
  return foldMarks(name)
    .replace(/(?:总?数量?|个数|次数)$/, "")
    .split(/["《》()、，,\s·]+/)
    .filter((piece) => piece.length > 1);
}
