import { decimal } from "../../../src/core/amount/decimal";
import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import type { CellValue } from "../../../src/core/model/snapshot";
import { DEPARTMENT_CLASSES } from "../corpus/classification";
import { type Random, randomFrom } from "../corpus/random";
import type { Case, CategoryTruth, ExecutionTruth, IndicatorTableTruth, SpendingTruth } from "../corpus/truth";
import { Sheet } from "../corpus/sheet";
import {
  ACROSS,
  DOWNWARD,
  EXECUTIONS,
  HEADS,
  INDICATORS,
  INDICATOR_TITLES,
  NEIGHBOURS,
  TITLES,
  TOPS,
  UNITS,
} from "./forms";
import { INDICATOR_ROWS } from "./indicators";
import { QUIRKS } from "./quirks";
import { type Filling, type Form, type Group, put, rowsOf, type Values } from "./template";

/** Money in 分, a whole number of steps of its unit. */
const STEP = { yuan: 1, "ten-thousand-yuan": 10_000 } as const;
type Unit = keyof typeof STEP;
type Hand = (fen: number | null) => CellValue;

interface Pen {
  readonly random: Random;
  readonly department: string;
  readonly year: number;
  readonly traits: string[];
}

const yuan = (fen: number) => decimal((fen / 100).toFixed(2));
const text = (value: CellValue): Filling => ({ value });

/** How a workbook's author types amounts: numbers, or texts with separators; blanks in one of three ways. */
function handOf(random: Random, unit: Unit): Hand {
  const blank = random.pick<CellValue>([null, 0, "-", "—"]);
  const style = random.weighted([
    ["number", 6],
    ["grouped", 2],
    ["text", 1],
  ] as const);
  return (fen) => {
    if (fen === null) return blank;
    const number = fen / (unit === "yuan" ? 100 : 1_000_000);
    if (style === "number") return number;
    const plain = number.toFixed(2);
    return style === "text" ? plain : plain.replace(/\B(?=(\d{3})+\.)/g, ",");
  };
}

interface Spent {
  readonly code: string;
  readonly name: string;
  readonly fen: number;
  readonly items: readonly { readonly code: string; readonly name: string; readonly fen: number | null }[];
}

function spent(random: Random, unit: Unit): readonly Spent[] {
  const amount = () => random.whole(2_000, 90_000_000) * STEP[unit] * (unit === "yuan" ? 100 : 1);
  const others = random.some(DEPARTMENT_CLASSES.slice(2), random.whole(1, 3));
  return [...DEPARTMENT_CLASSES.slice(0, 2), ...others].map(({ code, name, items }) => {
    const some = random.some(items, Math.min(items.length, random.whole(2, 8)));
    const list = some.map(([item, label], at) => ({
      ...{ code: item, name: label },
      fen: at > 0 && random.chance(0.1) ? null : amount(),
    }));
    return { code, name, items: list, fen: list.reduce((sum, { fen }) => sum + (fen ?? 0), 0) };
  });
}

const ORDINALS = "一二三四五六七八九";

function groupsOf(classes: readonly Spent[], total: number, hand: Hand): readonly Group[] {
  let row = 0;
  return classes.map(({ code, name, fen, items }, at) => ({
    values: {
      ...{ C: text(code), N: { value: name, mark: "first" }, A: { value: hand(fen), mark: code } },
      ...{ O: text(ORDINALS[at] ?? ""), P: text(Number(((fen / total) * 100).toFixed(2))), i: text((row += 1)) },
    },
    entries: items.map((item, index) => ({
      c: text(item.code),
      k: text(item.code.slice(3)),
      n: { value: item.name, mark: "first" },
      a: { value: hand(item.fen), mark: item.code },
      p: text(Number((((item.fen ?? 0) / total) * 100).toFixed(2))),
      i: text(index + 1),
    })),
  }));
}

function common(pen: Pen, hand: Hand): Values {
  return {
    department: text(pen.department),
    year: text(pen.year),
    before: text(pen.year - 1),
    get z() {
      return text(hand(pen.random.whole(10, 4_000) * 1_000_000));
    },
  };
}

function write(pen: Pen, sheet: Sheet, form: Form, groups: readonly Group[], values: Values, top: readonly string[]) {
  const head = rowsOf({ trait: "", lines: top }, [], values);
  const quirk = form.turned === true ? QUIRKS[0] : pen.random.pick(QUIRKS);
  const rows = quirk?.apply(rowsOf(form, groups, values), pen.random) ?? [];
  const down = pen.random.weighted([
    [0, 6],
    [1, 2],
    [3, 1],
  ]);
  const left = pen.random.weighted([
    [0, 6],
    [1, 2],
  ]);
  put(sheet, head, down, left);
  const gap = pen.random.chance(0.1) ? 1 : 0;
  pen.traits.push(form.trait, quirk?.trait ?? "");
  return put(sheet, rows, down + head.length + gap, left, form.turned);
}

function spendingCase(pen: Pen, sheet: Sheet, narrow: boolean): SpendingTruth {
  const { random } = pen;
  const unit = random.pick<Unit>(["yuan", "ten-thousand-yuan"]);
  const hand = handOf(random, unit);
  const classes = spent(random, unit);
  const total = classes.reduce((sum, { fen }) => sum + fen, 0);
  const form = random.pick([...DOWNWARD, ...ACROSS]);
  const [title, scopes] = random.pick(narrow ? TITLES.slice(-1) : TITLES.slice(0, -1));
  const unsaid = random.chance(0.05);
  const plain = { year: pen.year, department: pen.department };
  const named = title.replace(/\{(\w+)\}/g, (_all, key: keyof typeof plain) => String(plain[key]));
  const values: Values = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(common(pen, hand)),
      ...Object.getOwnPropertyDescriptors({
        ...{ title: text(named), unit: text(unsaid ? "" : random.pick(UNITS[unit])), head: text(random.pick(HEADS)) },
        T: { value: hand(total), mark: "total" },
      }),
    },
  );
  const places = write(pen, sheet, form, groupsOf(classes, total, hand), values, random.pick(TOPS));
  const truthOf = (code: string, fen: number): CategoryTruth => {
    const cell = places.get(code) ?? null;
    return { code, yuan: yuan(fen), cell };
  };
  const withItems = form.lines.some((line) => line.startsWith("**"));
  const anchor = places.get("first");
  if (anchor === undefined) throw new RangeError(`${form.trait} names no category`);
  const totalCell = places.get("total");
  return {
    anchor,
    ...{ system: "department", scopes, unit: unit satisfies MoneyUnit, unitUnsaid: unsaid, mustAsk: false },
    totalCells: totalCell === undefined ? [] : [totalCell],
    total: yuan(total),
    classes: classes.map(({ code, fen }) => truthOf(code, fen)),
    items: withItems ? classes.flatMap(({ items }) => items.map(({ code, fen }) => truthOf(code, fen ?? 0))) : [],
  };
}

function indicatorCase(pen: Pen, sheet: Sheet): IndicatorTableTruth {
  const rows = pen.random.some(INDICATOR_ROWS, pen.random.whole(4, INDICATOR_ROWS.length));
  const weights = rows.map(() => pen.random.whole(2, 12));
  const entries = rows.map(({ levels, sign, plain, measure, goal, result }, at): Values => {
    const weight = weights[at] ?? 0;
    const marked = (role: string, value: CellValue): Filling => ({ value, mark: `${role}${at}` });
    return {
      ...{ L1: text(levels[0]), L2: text(levels[1]), L3: marked("name", levels[2]) },
      ...{ sign: marked("sign", sign), plain: marked("target", plain), measure: marked("unit", measure) },
      ...{ goal: marked("target", goal), result: marked("actual", result) },
      ...{ weight: marked("weight", weight), score: marked("score", weight), reason: marked("reason", null) },
    };
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const form = pen.random.pick(INDICATORS);
  const values: Values = {
    ...common(pen, () => null),
    ...{ form: text(pen.random.pick(INDICATOR_TITLES)), W: text(sum), S: { value: sum, mark: "sum" } },
  };
  const places = write(pen, sheet, form, [{ values: {}, entries }], values, []);
  const at = (mark: string) => {
    const place = places.get(mark);
    return place === undefined ? undefined : [place];
  };
  const first = places.get("name0");
  if (first === undefined) throw new RangeError(`${form.trait} names no indicator`);
  return {
    ...{ anchor: first, mustAsk: false, totalScore: places.get("sum") ?? null },
    rows: rows.map(({ levels }, index) => ({
      name: places.get(`name${index}`) ?? first,
      levels,
      cells: Object.fromEntries(
        ["sign", "target", "unit", "actual", "weight", "score", "reason"].flatMap((role) => {
          const found = at(`${role}${index}`);
          return found === undefined ? [] : [[role, found]];
        }),
      ),
    })),
  };
}

function executionCase(pen: Pen, sheet: Sheet): ExecutionTruth {
  const { random } = pen;
  const unit = random.pick<Unit>(["yuan", "ten-thousand-yuan"]);
  const hand = handOf(random, unit);
  const parts = [1, 2].map(() => {
    const budget = random.whole(100, 9_000);
    return [budget - random.whole(0, 90), budget, budget - random.whole(0, 60)].map((each) => each * 1_000_000);
  });
  const sum = (at: number) => parts.reduce((total, part) => total + (part[at] ?? 0), 0);
  const money = (letter: string, at: number) =>
    Object.fromEntries([
      [letter, { value: hand(sum(at)), mark: letter }],
      ...parts.map((part, index) => [
        `${letter}${index + 1}`,
        { value: hand(part[at] ?? 0), mark: `${letter}${index + 1}` },
      ]),
    ]) as Values;
  const form = random.pick(EXECUTIONS);
  const values: Values = {
    ...common(pen, hand),
    ...{ unit: text(random.pick(UNITS[unit])), R: text(`${((sum(2) / sum(1)) * 100).toFixed(2)}%`) },
    ...money("X", 0),
    ...money("B", 1),
    ...money("E", 2),
  };
  const places = write(pen, sheet, form, [], values, []);
  const spentAt = places.get("E") ?? places.get("E1");
  const budgetAt = places.get("B") ?? places.get("B1");
  if (spentAt === undefined || budgetAt === undefined) throw new RangeError(`${form.trait} holds no amounts`);
  return {
    ...{ unit, initialBudget: places.get("X") ?? null, budget: budgetAt, spent: spentAt },
    ...{ budgetYuan: yuan(sum(1)), spentYuan: yuan(sum(2)) },
  };
}

const PLACES = ["平原县", "长乐区", "永安市", "石桥镇", "东山新区"];
const OFFICES = ["财政局", "民政局", "水利局", "档案馆", "疾病预防控制中心", "人民政府", "司法局"];

/** The workbook of a seed, made from forms written down as text, with what is true of it. */
export function templateCase(seed: number): Case {
  const random = randomFrom(seed ^ 0x5bd1e995);
  const pen: Pen = {
    random,
    department: random.pick(PLACES) + random.pick(OFFICES),
    ...{ year: random.whole(2019, 2025), traits: [] },
  };
  const sheets: Sheet[] = [];
  const sheet = (name: string) => {
    const made = new Sheet(`s${sheets.length + 1}`, sheets.some((each) => each.name === name) ? `${name} (2)` : name);
    sheets.push(made);
    return made;
  };
  let spending: SpendingTruth | null = null;
  let indicators: IndicatorTableTruth | null = null;
  let execution: ExecutionTruth | null = null;
  for (const scene of random.shuffled(["spending", "narrow", "indicators", "execution", "beside", "beside"])) {
    if (scene === "spending") spending = spendingCase(pen, sheet("支出"), false);
    if (scene === "narrow" && random.chance(0.3)) spendingCase(pen, sheet("基本"), true);
    if (scene === "indicators" && random.chance(0.7)) indicators = indicatorCase(pen, sheet("自评"));
    if (scene === "execution" && random.chance(0.6)) execution = executionCase(pen, sheet("执行"));
    if (scene === "beside" && random.chance(0.6)) {
      write(pen, sheet("附表"), random.pick(NEIGHBOURS), [], common(pen, handOf(random, "yuan")), []);
    }
  }
  return {
    ...{ seed, traits: pen.traits },
    snapshot: { workbook: `${seed}.xlsx`, sheets: sheets.map((each) => each.snapshot()) },
    truth: {
      spending: spending === null ? null : [spending],
      ...{ indicators, execution, history: [], year: pen.year, department: pen.department },
    },
  };
}
