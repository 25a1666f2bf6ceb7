import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import { type Fen, type Pen, STEP, yuanOf } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { Sheet } from "../corpus/sheet";
import type { ExecutionTruth } from "../corpus/truth";
import { UNIT_WORDS } from "../corpus/words";
import { placeOf } from "./table";

export interface Money {
  readonly unit: MoneyUnit;
  readonly initial: Fen;
  readonly budget: Fen;
  readonly spent: Fen;
}

export function someMoney(random: Random, unit: MoneyUnit): Money {
  const step = STEP[unit];
  const budget = random.whole(2_000_000, 900_000_000) * (unit === "yuan" ? 1 : 100);
  const inSteps = (fen: Fen) => Math.round(fen / step) * step;
  return {
    unit,
    initial: inSteps((budget * random.whole(80, 120)) / 100),
    budget: inSteps(budget),
    spent: inSteps((budget * random.whole(60, 100)) / 100),
  };
}

export function executionTruth(
  sheet: Sheet,
  money: Money,
  at: {
    initial: readonly [number, number] | null;
    budget: readonly [number, number];
    spent: readonly [number, number];
  },
): ExecutionTruth {
  return {
    unit: money.unit,
    initialBudget: at.initial === null ? null : placeOf(sheet, ...at.initial),
    budget: placeOf(sheet, ...at.budget),
    spent: placeOf(sheet, ...at.spent),
    budgetYuan: yuanOf(money.budget),
    spentYuan: yuanOf(money.spent),
  };
}

function rateOf({ budget, spent }: Money): number {
  return Math.round((spent / budget) * 10_000) / 100;
}

/** The funds block of the ministry's form: heads in one row, 年度资金总额 and its parts below. `columns` are D to I. */
export function writeFundsBlock(
  random: Random,
  pen: Pen,
  sheet: Sheet,
  top: number,
  left: number,
  money: Money,
): { truth: ExecutionTruth; next: number } {
  const unit = UNIT_WORDS[money.unit][0] ?? "";
  sheet.put(
    top,
    left,
    random.pick([
      `项目资金（${unit}）`,
      `年度资金情况(${unit})`,
      `预算执行情况（${unit}）`,
      `资金使用情况（单位：${unit}）`,
    ]),
  );
  const heads = [
    random.pick(["年初预算数", "年初预算", "年初批复预算"]),
    random.pick(["全年预算数（A）", "全年预算数", "调整后预算数", "全年预算安排数"]),
    random.pick(["全年执行数（B）", "全年执行数", "预算执行数", "实际支出数", "全年支出数"]),
    "分值",
    random.pick(["执行率（B/A）", "执行率", "预算执行率"]),
    "得分",
  ];
  const first = left + 3;
  heads.forEach((word, at) => sheet.put(top, first + at, pen.head(word)));
  const rate = rateOf(money);
  const rates = random.pick([{ value: `${rate}%` }, { value: rate / 100, format: "0.00%" }]);
  const line = (row: number, name: string, share: number, full: boolean) => {
    const part = (fen: Fen) => (share === 1 ? fen : Math.round((fen * share) / STEP[money.unit]) * STEP[money.unit]);
    sheet.put(row, left + 1, name);
    [money.initial, money.budget, money.spent].forEach((fen, at) =>
      sheet.put(row, first + at, pen.amount(part(fen), money.unit)),
    );
    sheet.put(row, first + 3, full ? 10 : "—");
    sheet.put(row, first + 4, full ? rates : random.pick(["—", ""]));
    sheet.put(row, first + 5, full ? Math.round(rate) / 10 : "—");
  };
  line(top + 1, random.pick(["年度资金总额：", "年度资金总额", "资金总额", "合计"]), 1, true);
  line(top + 2, random.pick(["其中：当年财政拨款", "其中：本年财政拨款", "其中:财政资金"]), 0.7, false);
  line(top + 3, random.pick(["　　　上年结转资金", "上年结转"]), 0.2, false);
  line(top + 4, "　　　其他资金", 0.1, false);
  const row = top + 1;
  return {
    truth: executionTruth(sheet, money, { initial: [row, first], budget: [row, first + 1], spent: [row, first + 2] }),
    next: top + 5,
  };
}

/** A table of its own: one line of budget and spending. */
export function writeExecutionTable(
  random: Random,
  pen: Pen,
  sheet: Sheet,
  top: number,
  money: Money,
  department: string,
): { truth: ExecutionTruth; next: number } {
  const unit = UNIT_WORDS[money.unit][0] ?? "";
  const inHead = random.chance(0.4);
  const suffix = inHead ? `（${unit}）` : "";
  sheet.put(top, 0, random.pick(["部门预算执行情况表", "预算执行情况", "部门整体支出预算执行情况"]));
  if (!inHead) sheet.put(top + 1, 4, `单位：${unit}`);
  const heads = [
    random.pick(["部门名称", "单位", "预算部门"]),
    `${random.pick(["年初预算数", "年初预算"])}${suffix}`,
    `${random.pick(["全年预算数", "调整后预算数", "全年(调整)预算数", "调整预算"])}${suffix}`,
    `${random.pick(["全年执行数", "预算执行数", "支出决算数", "全年实际支出"])}${suffix}`,
    random.pick(["执行率", "预算执行率(%)", "执行率（%）"]),
  ];
  heads.forEach((word, at) => sheet.put(top + 2, at, pen.head(word)));
  sheet.put(top + 3, 0, department);
  [money.initial, money.budget, money.spent].forEach((fen, at) =>
    sheet.put(top + 3, 1 + at, pen.amount(fen, money.unit)),
  );
  sheet.put(top + 3, 4, { value: rateOf(money), format: "0.00" });
  return {
    truth: executionTruth(sheet, money, { initial: [top + 3, 1], budget: [top + 3, 2], spent: [top + 3, 3] }),
    next: top + 4,
  };
}
