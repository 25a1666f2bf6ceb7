import { type Decimal, decimal } from "../../src/core/amount/decimal";
import { MONEY_UNITS, type MoneyUnit, toYuan } from "../../src/core/amount/money-unit";
import { type Found, shareText } from "./found";

/** The true figures of one workbook, amounts in `unit`. */
export interface Expected {
  readonly sheet: string;
  readonly unit: MoneyUnit;
  readonly classes: ReadonlyMap<string, { readonly amount: Decimal; readonly share: string }>;
  readonly total: Decimal;
}

interface WrittenExpected {
  readonly sheet: string;
  readonly unit: string;
  readonly classes: Readonly<Record<string, { readonly amount: string; readonly share_pct: string }>>;
  readonly total: string;
}

function unitOf(label: string): MoneyUnit {
  const found = Object.entries(MONEY_UNITS).find(([, facts]) => facts.label === label);
  if (found === undefined) throw new RangeError(`unknown unit ${label}`);
  return found[0] as MoneyUnit;
}

/** Reads expected-shares.json: workbook name to true figures. Throws on another shape. */
export function parseExpected(text: string): ReadonlyMap<string, Expected> {
  const written = JSON.parse(text) as Readonly<Record<string, WrittenExpected>>;
  return new Map(
    Object.entries(written).map(([name, { sheet, unit, classes, total }]) => [
      name,
      {
        sheet,
        unit: unitOf(unit),
        total: decimal(total),
        classes: new Map(
          Object.entries(classes).map(([code, each]) => [
            code,
            { amount: decimal(each.amount), share: each.share_pct },
          ]),
        ),
      },
    ]),
  );
}

/** What differs from the truth, one line each. */
export function differences(expected: Expected, { mapping, categories, total }: Found): string[] {
  const { spending } = mapping;
  if (spending === null) return ["没有选定支出表"];
  const wrong: string[] = [];
  const check = (what: string, right: string, read: string) => {
    if (right !== read) wrong.push(`${what}：应为 ${right}，读到 ${read}`);
  };
  check("工作表", expected.sheet.trim(), spending.source.sheet.trim());
  check("单位", expected.unit, spending.unit ?? "—");
  check("合计（元）", toYuan(expected.total, expected.unit), total ?? "—");
  for (const [code, { amount, share }] of expected.classes) {
    const found = categories.find((category) => category.code === code);
    check(`${code} 金额（元）`, toYuan(amount, expected.unit), found?.yuan ?? "—");
    check(`${code} 占比`, share, found === undefined ? "—" : shareText(found.yuan, total));
  }
  for (const { code, yuan } of categories) {
    if (!expected.classes.has(code) && yuan !== "0") wrong.push(`${code}：标准答案中没有，读到 ${yuan}`);
  }
  return wrong;
}
