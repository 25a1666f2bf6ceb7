import type { Fact, WrittenNumber } from "../model/claims";
import { isComparable } from "./agree";
import type { Context } from "./context";
import { foldMarks } from "./fold";

const RESPECTIVELY = /分别[^，,。；;、\d]{0,8}$/;
const NUMBER = /(?<![\d.])\d[\d,，]*(?:\.\d+)?/g;
/** What may stand between the names of a list. */
const BETWEEN = /^(?:\s|、|和|及|与|以及|"|[（(][^（()）]*[)）])*$/;

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A、B、C分别为 x、y、z: each number belongs to the name in its own place. Null where the sentence has no such list;
 * empty where it has one, but of names that are not all known.
 */
export function bindRespectively(
  number: WrittenNumber,
  { sentence, whole }: Context,
  facts: readonly Fact[],
): readonly Fact[] | null {
  const at = sentence.lastIndexOf("分别");
  const list = at < 0 ? "" : whole.slice(at);
  const lead = /^分别[^，,。；;、\d]{0,8}/.exec(list)?.[0] ?? "";
  if (at < 0 || !RESPECTIVELY.test(whole.slice(0, at) + lead)) return null;
  const numbers = listed(whole, at + lead.length);
  const index = numbers.indexOf(sentence.length);
  if (index < 0 || numbers.length < 2) return null;
  const known = facts.filter((fact) => fact.names.length > 0 && isComparable(number, fact));
  const names = namesIn(sentence.slice(0, at), known).slice(-numbers.length);
  const own = names[index];
  if (own === undefined || !isList(names, sentence, numbers.length)) return [];
  return known.filter((fact) => fact.names.some((name) => foldMarks(name) === own.name));
}

/** Where the numbers of the list begin: those that only 、, 和 and their units divide. */
function listed(whole: string, from: number): readonly number[] {
  const starts: number[] = [];
  let end = from;
  for (const match of whole.slice(from).matchAll(NUMBER)) {
    const start = from + match.index;
    if (starts.length > 0 && !/^[^，,。；;\d]{0,6}(?:、|和|及|与|，|,)\s*$/.test(whole.slice(end, start))) break;
    starts.push(start);
    end = start + match[0].length;
  }
  return starts;
}

/** The names in the order in which they stand; of two at one place the longer. */
function namesIn(text: string, facts: readonly Fact[]): readonly Named[] {
  const longest = [...new Set(facts.flatMap(({ names }) => names.map(foldMarks)))].toSorted(
    (left, right) => right.length - left.length,
  );
  const found: Named[] = [];
  for (const name of longest) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (found.every((each) => end <= each.start || start >= each.end)) found.push({ name, start, end });
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}

/** As many names as numbers, nothing but marks between them, and none unknown before the first. */
function isList(names: readonly Named[], text: string, count: number): boolean {
  const [first] = names;
  if (first === undefined || names.length !== count || /[、和及与]\s*$/.test(text.slice(0, first.start))) return false;
  return names.every((each, index) => index === 0 || BETWEEN.test(text.slice(names[index - 1]?.end, each.start)));
}
