import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import { type Fen, STEP } from "../corpus/pen";
import type { Random } from "../corpus/random";
import {
  ADJUSTED_HEADS,
  AMOUNT_HEADS,
  BUDGET_HEADS,
  CHANGE_HEADS,
  FINAL_HEADS,
  LAST_YEAR_HEADS,
  PERCENT_HEADS,
  THIS_YEAR_HEADS,
} from "../corpus/words";

/** One column beside the names: `group` stands above it in a two-row head. */
export interface AmountColumn {
  readonly group?: string;
  readonly head: string;
  readonly kind: "asked" | "amount" | "percent";
  /** What the row with this amount shows here. */
  readonly of: (fen: Fen) => Fen;
}

export interface ColumnScheme {
  readonly trait: string;
  readonly columns: readonly AmountColumn[];
}

function asked(head: string, group?: string): AmountColumn {
  return { head, kind: "asked", of: (fen) => fen, ...(group === undefined ? {} : { group }) };
}

function part(head: string, of: (fen: Fen) => Fen, group?: string): AmountColumn {
  return { head, kind: "amount", of, ...(group === undefined ? {} : { group }) };
}

/** A share of an amount in whole steps of the unit, the same for every row of a column. */
function share(unit: MoneyUnit, percent: number): (fen: Fen) => Fen {
  const step = STEP[unit];
  return (fen) => Math.round((fen * percent) / 100 / step) * step;
}

function parts(unit: MoneyUnit, percent: number): readonly [(fen: Fen) => Fen, (fen: Fen) => Fen] {
  const first = share(unit, percent);
  return [first, (fen) => fen - first(fen)];
}

type Scheme = (random: Random, unit: MoneyUnit, year: number) => ColumnScheme;

const single: Scheme = (random) => ({ trait: "single", columns: [asked(random.pick(AMOUNT_HEADS))] });

const budgetToFinal: Scheme = (random, unit) => {
  const budget = part(random.pick(BUDGET_HEADS), share(unit, random.whole(70, 130)));
  const adjusted = part(random.pick(ADJUSTED_HEADS), share(unit, random.whole(95, 140)));
  const final = asked(random.pick(FINAL_HEADS));
  const rate: AmountColumn = {
    head: random.pick(["执行率", "完成率%", "执行进度（%）"]),
    kind: "percent",
    of: (fen) => fen,
  };
  return {
    trait: "budget-beside-final",
    columns: [budget, ...(random.chance(0.6) ? [adjusted] : []), final, ...(random.chance(0.4) ? [rate] : [])],
  };
};

const lastAndThisYear: Scheme = (random, unit, year) => {
  const before = share(unit, random.whole(60, 140));
  const byYear = random.chance(0.4);
  const words = byYear
    ? ([`${year - 1}年决算数`, `${year}年决算数`] as const)
    : ([random.pick(LAST_YEAR_HEADS), random.pick(THIS_YEAR_HEADS)] as const);
  const pair = [part(words[0], before), asked(words[1])];
  const change = part(random.pick(CHANGE_HEADS), (fen) => fen - before(fen));
  return {
    trait: byYear ? "years-side-by-side" : "last-year-beside",
    columns: [...(random.chance(0.25) ? pair.toReversed() : pair), ...(random.chance(0.7) ? [change] : [])],
  };
};

/** 合计 and its parts, sometimes under a common heading. */
function splitBy(trait: string, totalHeads: readonly string[], pairs: readonly (readonly [string, string])[]): Scheme {
  return (random, unit) => {
    const group = random.chance(0.5) ? random.pick(AMOUNT_HEADS) : undefined;
    const [first, second] = random.pick(pairs);
    const [one, other] = parts(unit, random.whole(30, 90));
    return {
      trait,
      columns: [asked(random.pick(totalHeads), group), part(first, one, group), part(second, other, group)],
    };
  };
}

const personnelAndPublic = splitBy("personnel-public", ["合计", "小计", "总计"], [["人员经费", "公用经费"]]);
const basicAndProject = splitBy("basic-project", ["合计", "小计", "本年支出合计"], [["基本支出", "项目支出"]]);
const bySource = splitBy(
  "by-source",
  ["合计", "小计", "资金合计"],
  [
    ["财政拨款", "其他资金"],
    ["财政资金", "单位资金"],
    ["本级财力", "上级补助"],
  ],
);

const byMonth: Scheme = (random, unit) => {
  const months = random.pick([4, 12]);
  const names = months === 4 ? ["一季度", "二季度", "三季度", "四季度"] : undefined;
  const piece = share(unit, 100 / months);
  const columns = Array.from({ length: months }, (_month, at) =>
    part(names?.[at] ?? `${at + 1}月`, at === months - 1 ? (fen) => fen - piece(fen) * (months - 1) : piece),
  );
  const total = asked(random.pick(["全年合计", "累计", "合计", "本年累计"]));
  return { trait: "months-and-total", columns: random.chance(0.3) ? [total, ...columns] : [...columns, total] };
};

/** 合计, 基本支出 and 项目支出 twice: under the budget and under what was spent. */
const twoGroups: Scheme = (random, unit) => {
  const [one, other] = parts(unit, random.whole(30, 90));
  const budget = share(unit, random.whole(70, 140));
  const [planned, spent] = [random.pick(BUDGET_HEADS), random.pick(FINAL_HEADS)];
  const total = random.pick(["合计", "小计"]);
  return {
    trait: "basic-project",
    columns: [
      part(total, budget, planned),
      part("基本支出", (fen) => one(budget(fen)), planned),
      part("项目支出", (fen) => other(budget(fen)), planned),
      asked(total, spent),
      part("基本支出", one, spent),
      part("项目支出", other, spent),
    ],
  };
};

const monthAndCumulative: Scheme = (random, unit) => {
  const [month, cumulative] = random.pick([
    ["本月发生额", "本年累计发生额"],
    ["本月数", "累计数"],
    ["本期支出", "本年累计支出"],
    ["本月", "本年累计"],
  ] as const);
  return { trait: "month-and-cumulative", columns: [part(month, share(unit, random.whole(3, 20))), asked(cumulative)] };
};

const withPercent: Scheme = (random) => ({
  trait: "percent-beside",
  columns: [asked(random.pick(AMOUNT_HEADS)), { head: random.pick(PERCENT_HEADS), kind: "percent", of: (fen) => fen }],
});

export function someScheme(random: Random, unit: MoneyUnit, year: number): ColumnScheme {
  const scheme = random.weighted<Scheme>([
    [single, 6],
    [budgetToFinal, 3],
    [lastAndThisYear, 3],
    [personnelAndPublic, 2],
    [basicAndProject, 2],
    [bySource, 2],
    [byMonth, 1],
    [monthAndCumulative, 1],
    [twoGroups, 1],
    [withPercent, 2],
  ]);
  return scheme(random, unit, year);
}
