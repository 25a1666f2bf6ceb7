import { type Decimal, decimal, multiply } from "../../amount/decimal";
import { perOf } from "./frequency";
import { type Dimension, MEASURES, OTHERS, THINGS } from "./units";

/** A unit as written. */
export interface Unit {
  readonly label: string;
  readonly dimension: Dimension;
  /** How much of the dimension's base one of it is (万元 is 10000, ‰ is 0.1). */
  readonly size: Decimal;
  /** For counts: what is counted; a composite unit 个（次） accepts either. Empty for measures. */
  readonly counted: readonly string[];
}

interface FoundUnit {
  readonly unit: Unit;
  readonly per: string | null;
  /** Characters read. */
  readonly length: number;
}

const ONE = decimal("1");
const MULTIPLIERS: Readonly<Record<string, Decimal>> = {
  十: decimal("10"),
  百: decimal("100"),
  千: decimal("1000"),
  万: decimal("10000"),
  亿: decimal("100000000"),
};
const GENERAL = "个";

function countUnits(groups: string): readonly (readonly [string, Unit])[] {
  return groups.split(" ").flatMap((group) => {
    const words = group.split(",");
    const [meaning = group] = words;
    return words.map((label) => [label, countUnit(label, [meaning])] as const);
  });
}

function countUnit(label: string, counted: readonly string[]): Unit {
  return { label, dimension: "count", size: ONE, counted };
}

const MEASURE_UNITS = MEASURES.flatMap(([dimension, size, labels]) =>
  labels
    .split(" ")
    .map((label): readonly [string, Unit] => [label, { label, dimension, size: decimal(size), counted: [] }]),
);
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...MEASURE_UNITS,
  ...countUnits(THINGS),
  ...countUnits(OTHERS),
  [GENERAL, countUnit(GENERAL, [GENERAL])],
]);
const NOT_THINGS: ReadonlySet<string> = new Set(OTHERS.split(" ").map((group) => group.split(",")[0] ?? group));
const LONGEST = Math.max(...[...UNITS.keys()].map((label) => label.length));

function knownUnit(text: string): Unit | null {
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const unit = UNITS.get(text.slice(0, length));
    // the M of 100Mbps is no metre
    if (unit && !/^[a-z]{2}$/i.test(text.slice(length - 1, length + 1))) return unit;
  }
  return null;
}

/** "万", "百万", "千亿" and what follows; size 1 and length 0 where there is none. */
export function readMultiplier(text: string, longest = 3): { readonly size: Decimal; readonly length: number } {
  let size = ONE;
  let length = 0;
  for (const character of text.slice(0, longest)) {
    const multiplier = MULTIPLIERS[character];
    if (!multiplier) break;
    size = multiply(size, multiplier);
    length += 1;
  }
  return { size, length };
}

function simpleUnit(text: string): Unit | null {
  const direct = knownUnit(text);
  if (direct) return direct;
  const longest = readMultiplier(text);
  // 万千瓦时 is 万 of 千瓦时: the longest run of 十百千万亿 may reach into the unit's own name.
  const shorter = Array.from({ length: longest.length }, (_, index) => readMultiplier(text, longest.length - index));
  const { size, length } = shorter.find((each) => knownUnit(text.slice(each.length)) !== null) ?? longest;
  const base = length > 0 ? knownUnit(text.slice(length)) : null;
  if (length > 0 && !base) return { label: text.slice(0, length), dimension: "bare", size, counted: [] };
  if (!base || base.dimension === "percent") return null;
  return { ...base, label: text.slice(0, length + base.label.length), size: multiply(size, base.size) };
}

/** Behind a number of things: what else would be another word for the things (台/套). */
const PER =
  /^(?:年度?|半年|季度?|月|周|天|日|人次|人|户|次|个|项|村|社区|平方米|平米|㎡|m²|m2|小时|亩|公顷|公里|千米|km|吨公里|吨|学期|班|生|立方米|㎥|m³|m3|升|L)/;

/** "/年", "/人·月", "/集": for what it is counted; an amount of money can be for anything that is counted. */
function readPer(text: string, isCount: boolean): { readonly per: string | null; readonly length: number } {
  const found: string[] = [];
  let length = 0;
  for (;;) {
    const link = /^[/每·]/.exec(text.slice(length)) ? 1 : 0;
    const behind = text.slice(length + link);
    const listed = PER.exec(behind)?.[0] ?? "";
    const known = isCount ? "" : (knownUnit(behind)?.label ?? "");
    const each = known.length > listed.length ? known : listed;
    if (link === 0 || each === "") return { per: perOf(found), length };
    found.push(each);
    length += link + each.length;
  }
}

/**
 * The unit at the start of a compacted text: "万元", "个(次)", "(平方米)", "次/年". Null where none is known.
 */
export function readUnit(text: string): FoundUnit | null {
  const bracketed = /^\(([^()]{1,8})\)/.exec(text);
  if (bracketed) {
    const inner = wholeUnit(bracketed[1] ?? "");
    return inner ? { unit: inner.unit, per: inner.per, length: bracketed[0].length } : null;
  }
  const first = simpleUnit(text);
  if (!first) return null;
  let unit = first;
  let length = first.label.length;
  const second = /^(?:\(([^()]{1,4})\)|[、或](.{1,2})|\/(?![年月周天日人户次个项村社])(.))/.exec(text.slice(length));
  const bracketedWord = second?.[1] === undefined ? undefined : unknownUnit(second[1])?.unit;
  const other = second ? (UNITS.get(second[1] ?? second[2] ?? second[3] ?? "") ?? bracketedWord) : undefined;
  if (second && other?.dimension === "count" && first.dimension === "count") {
    length += second[0].length;
    unit = { ...first, label: text.slice(0, length), counted: [...first.counted, ...other.counted] };
  }
  const each = readPer(text.slice(length), first.dimension === "count");
  return { unit, per: each.per, length: length + each.length };
}

/** A text that is a unit and nothing else (a cell of a unit column). Unknown short words count things of their own. */
export function wholeUnit(text: string): { readonly unit: Unit; readonly per: string | null } | null {
  const found = readUnit(text);
  if (found?.length === text.length) return { unit: found.unit, per: found.per };
  return unknownUnit(text);
}

/** A measure word the table does not know ("3艘" had it not known 艘): one or two letters, or a Latin word (Mbps). */
export function unknownUnit(text: string): { readonly unit: Unit; readonly per: null } | null {
  return /^(?!热线|专线|定性|定量|无|其他|是否|文字|等级|级别)(?:\p{Letter}{1,2}|[a-zμ]{1,5})$/iu.test(text)
    ? { unit: countUnit(text, [text]), per: null }
    : null;
}

export type Commensurability = "same" | "similar" | "none";

/**
 * Whether amounts in two units can be compared: "same" within a dimension and for one thing counted, "similar" where
 * the general 个 stands against a measure word of things, "none" otherwise (人 and 人次, 个 and 万元, % and 百分点).
 */
export function commensurable(left: Unit, right: Unit): Commensurability {
  if (isBare(left, right) || isBare(right, left)) return "same";
  if (left.dimension !== right.dimension) return "none";
  if (left.dimension !== "count" || left.counted.some((thing) => right.counted.includes(thing))) return "same";
  const general = left.counted.includes(GENERAL) ? right : right.counted.includes(GENERAL) ? left : null;
  return general && !general.counted.some((thing) => NOT_THINGS.has(thing)) ? "similar" : "none";
}

/** "300万" against "285万元", "1.2万" against "9000人": the unwritten unit is the other's. */
function isBare(left: Unit, right: Unit): boolean {
  return left.dimension === "bare" && ["bare", "money", "count"].includes(right.dimension);
}
