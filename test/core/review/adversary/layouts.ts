import type { CellValue, SheetSnapshot, Snapshot } from "../../../../src/core/model/snapshot";
import { displayText } from "../../../../src/core/text/display-text";
import { columnName } from "../../../../src/core/model/area";
import { decimalFromCell, toCellNumber } from "../../../../src/core/amount/decimal";
import { fromYuan, type MoneyUnit, MONEY_UNITS } from "../../../../src/core/amount/money-unit";
import { type GridCell, sheet, workbook } from "../../recognition/grid";
import type { Indicator, Meant } from "./form";

/** How one province prints the form. */
export interface Layout {
  readonly name: string;
  /** The columns of the indicator table, with the headings used there. */
  readonly columns: readonly (readonly [role: Column, heading: string])[];
  /** 一级 and 二级 stand once and are blank (merged) below. */
  readonly merged?: boolean;
  /** "产出指标(50分)": the level's weight in its cell. */
  readonly weightsInLevels?: boolean;
  /** Where the funds stand: in the form, above the indicators; or on a sheet of their own. */
  readonly funds: "national" | "sichuan" | "own-sheet";
  readonly fundsUnit: MoneyUnit;
  readonly spending: "vertical" | "wide" | "classes";
  readonly spendingUnit: MoneyUnit;
  /** Spending and form on one sheet, one below the other. */
  readonly oneSheet?: boolean;
  /** Rows and columns left empty before the form. */
  readonly shifted?: readonly [rows: number, columns: number];
  /** Percentages are numbers with a format, dates are serials. */
  readonly typed?: boolean;
  readonly filing: "one-cell" | "two-cells" | "none";
}

export type Column = keyof Pick<
  Indicator,
  "level1" | "level2" | "name" | "sign" | "target" | "unit" | "actual" | "weight" | "score" | "reason" | "evidence"
>;

/** A form printed: the workbook, and where each of its parts stands ("设备购置成本.actual", "total.score"). */
export interface Printed {
  readonly snapshot: Snapshot;
  readonly cells: ReadonlyMap<string, string>;
}

type Mark = (part: string, row: number, column: number) => void;
type Lines = GridCell[][];

function inUnit(yuan: CellValue, unit: MoneyUnit): CellValue {
  return typeof yuan === "number" ? toCellNumber(fromYuan(decimalFromCell(yuan), unit)) : yuan;
}

/** A cell of an indicator: where sign and unit have no columns of their own, the target holds them. */
function indicatorCell(layout: Layout, indicator: Indicator, role: Column): GridCell {
  const value = indicator[role];
  const own = (column: Column) => layout.columns.some(([each]) => each === column);
  if (role === "target" && typeof value === "number") {
    if (own("sign") && own("unit")) return value;
    const plain = layout.typed && indicator.unit === "%" && indicator.sign === "=";
    if (plain) return [value / 100, "0%"];
    return `${own("sign") ? "" : indicator.sign}${value}${own("unit") ? "" : indicator.unit}`;
  }
  if (role === "actual" && layout.typed && typeof value === "string") {
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(value)?.[1];
    if (percent !== undefined) return [toCellNumber(decimalFromCell(Number(percent))) / 100, "0.00%"];
    if (value === "2023年11月15日") return [45245, "yyyy-mm-dd"];
  }
  return value;
}

function printIndicators(lines: Lines, layout: Layout, meant: Meant, mark: Mark): void {
  lines.push(layout.columns.map(([, heading]) => heading));
  let above: Indicator | null = null;
  for (const indicator of meant.indicators) {
    const row = lines.length;
    const previous = above;
    lines.push(
      layout.columns.map(([role], column) => {
        mark(`${indicator.name}.${role}`, row, column);
        if (role === "level1" || role === "level2") {
          const same =
            previous?.level1 === indicator.level1 && (role === "level1" || previous.level2 === indicator.level2);
          if (same && layout.merged) return "";
          const weight = role === "level1" && layout.weightsInLevels ? meant.levelWeights[indicator.level1] : undefined;
          if (weight !== undefined && !same) mark(`${indicator.level1}.level`, row, column);
          return weight === undefined ? indicator[role] : `${indicator[role]}(${weight}分)`;
        }
        return indicatorCell(layout, indicator, role);
      }),
    );
    above = indicator;
  }
  const last = lines.length;
  lines.push(
    layout.columns.map(([role], column) => {
      if (role === "weight") mark("total.weight", last, column);
      if (role === "score") mark("total.score", last, column);
      return column === 0 ? "总分" : role === "weight" ? meant.totalWeight : role === "score" ? meant.totalScore : "";
    }),
  );
  mark("grade", lines.length, 1);
  lines.push(["评价等级", meant.grade]);
}

const NATIONAL_FUNDS = ["项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
const SICHUAN_FUNDS = [
  "预算执行情况",
  "",
  "年初预算",
  "调整后预算数",
  "预算执行数",
  "权重",
  "预算执行率",
  "得分",
  "原因",
];

function printFunds(lines: Lines, layout: Layout, { execution }: Meant, mark: Mark): void {
  const heads = layout.funds === "sichuan" ? SICHUAN_FUNDS : NATIONAL_FUNDS;
  lines.push([...heads]);
  const row = lines.length;
  const money = (value: CellValue) => inUnit(value, layout.fundsUnit);
  ["initial", "budget", "spent", "weight", "rate", "score", "reason"].forEach((part, index) => {
    if (index + 2 < heads.length) mark(`execution.${part}`, row, index + 2);
  });
  const rate: GridCell =
    layout.typed && typeof execution.rate === "string"
      ? [Number(execution.rate.replace("%", "")) / 100, "0.00%"]
      : execution.rate;
  const { initial, budget, spent, weight, score, reason } = execution;
  const whole = ["", "年度资金总额", money(initial), money(budget), money(spent), weight, rate, score];
  lines.push(layout.funds === "sichuan" ? [...whole, reason] : whole);
  for (const part of execution.parts) {
    lines.push(["", part.name, "", money(part.budget), money(part.spent), "—", "", "—"]);
  }
}

function printSpending(lines: Lines, layout: Layout, meant: Meant, mark: Mark): void {
  const unit = layout.spendingUnit;
  const money = (value: CellValue) => inUnit(value, unit);
  const { classes, total } = meant.spending;
  mark("spending.title", lines.length, 0);
  lines.push([`${meant.spendingYear}年度${meant.spendingTitle}`]);
  lines.push([`金额单位：${MONEY_UNITS[unit].label}`]);
  if (layout.spending === "wide") {
    const items = classes.flatMap((each) => [
      { code: each.code, name: "小计", amount: each.amount },
      ...each.items.map(([code, name, amount]) => ({ code, name, amount })),
    ]);
    lines.push(["项目", "合计", ...classes.flatMap(({ name, items: own }) => [name, ...own.map(() => "")])]);
    lines.push(["科目名称", "", ...items.map(({ name }) => name)]);
    lines.push(["栏次", 1, ...items.map((_, index) => index + 2)]);
    mark("spending.total", lines.length, 1);
    items.forEach(({ code }, index) => {
      mark(`spending.${code}`, lines.length, index + 2);
    });
    lines.push(["合计", money(total), ...items.map(({ amount }) => money(amount))]);
    return;
  }
  const hasShares = layout.spending === "classes";
  lines.push(hasShares ? ["科目编码", "科目名称", "决算数", "占比"] : ["科目编码", "科目名称", "决算数"]);
  for (const { code, name, amount, share, items } of classes) {
    mark(`spending.${code}`, lines.length, 2);
    mark(`spending.${code}.share`, lines.length, 3);
    lines.push(hasShares ? [code, name, money(amount), share] : [code, name, money(amount)]);
    if (hasShares) continue;
    for (const [item, label, own] of items) {
      mark(`spending.${item}`, lines.length, 2);
      lines.push([item, label, money(own)]);
    }
  }
  mark("spending.total", lines.length, 2);
  lines.push(["", "合计", money(total)]);
}

/** Prints a form in a layout. */
export function print(meant: Meant, layout: Layout): Printed {
  const cells = new Map<string, string>();
  const sheets: SheetSnapshot[] = [];
  const [down, right] = layout.shifted ?? [0, 0];
  const page = (name: string) => {
    const lines: Lines = [];
    const mark: Mark = (part, row, column) => {
      cells.set(part, `'${name}'!${columnName(column + right)}${row + down + 1}`);
    };
    return { lines, mark, close: () => sheets.push(sheet(name, lines, { at: [down, right] })) };
  };

  const spending = page("支出决算");
  if (!layout.oneSheet) {
    printSpending(spending.lines, layout, meant, spending.mark);
    spending.close();
  }
  const form = page(layout.oneSheet ? "自评" : "绩效自评表");
  if (layout.oneSheet) {
    printSpending(form.lines, layout, meant, form.mark);
    form.lines.push([], []);
  }
  form.lines.push(["部门整体支出绩效自评表"]);
  form.mark("title.year", form.lines.length, 0);
  form.lines.push([`（${meant.titleYear}年度）`]);
  form.lines.push(["部门名称", "", "某市某某局"]);
  if (layout.funds === "own-sheet") {
    const funds = page("预算执行情况表");
    funds.lines.push(["部门整体预算执行情况表"], [`金额单位：${MONEY_UNITS[layout.fundsUnit].label}`]);
    printFunds(funds.lines, layout, meant, funds.mark);
    funds.close();
  } else {
    form.lines.push([`金额单位：${MONEY_UNITS[layout.fundsUnit].label}`]);
    printFunds(form.lines, layout, meant, form.mark);
  }
  printIndicators(form.lines, layout, meant, form.mark);
  const hasFoot = layout.funds === "sichuan";
  if (hasFoot) {
    form.lines.push(["评价结论", "年度绩效目标总体完成。"]);
    form.mark("problems", form.lines.length, 1);
    form.lines.push(["存在问题", meant.problems], ["改进措施", "按计划补充人员，逐步更新设备。"]);
  }
  form.mark("filed", form.lines.length, layout.filing === "two-cells" ? 3 : 0);
  if (layout.filing === "one-cell") {
    form.lines.push([`填表人：李某　　填报日期：${meant.filed}　　联系电话：0750-1234567`]);
  } else if (layout.filing === "two-cells") {
    form.lines.push(["填表人：李某", "", "填报日期：", meant.filed]);
  }
  form.close();
  if (meant.approved !== null) {
    sheets.push(
      sheet("批复目标", [
        ["部门整体支出绩效目标批复表"],
        [`（${meant.year}年度）`],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "分值"],
        ...meant.approved.map(({ level1, level2, name, sign, target, unit, weight }) => [
          level1,
          level2,
          name,
          `${sign}${displayText(target, "General")}${unit}`,
          weight,
        ]),
      ]),
    );
    meant.approved.forEach(({ name }, index) => cells.set(`${name}.approved`, `'批复目标'!C${index + 4}`));
  }
  if (!hasFoot) cells.set("problems", "'基本情况'!B5");
  sheets.push(
    sheet("基本情况", [
      ["部门基本情况"],
      ["部门名称", "某市某某局"],
      ["评价年度", `${meant.year}年`],
      ["部门职能", "承担某某管理工作。"],
      ...(hasFoot ? [] : [["存在问题", meant.problems]]),
    ]),
  );
  return { snapshot: workbook(...sheets), cells };
}
