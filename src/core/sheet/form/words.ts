import { sum } from "../../amount/decimal";
import type { Evaluation } from "../../model/evaluation";
import type { Profile } from "../../profiles/profile";

/** Fills the gaps of a layout's words ("编制单位：{department}"); a gap that no layout may name throws. */
export function layoutWords(
  { department, year, execution, indicators, spending }: Evaluation,
  profile: Profile,
): (pattern: string) => string {
  const yearName = year === null ? "" : `${year.value}年度`;
  const gaps: Readonly<Record<string, string>> = {
    department: department?.value ?? "",
    year: yearName,
    yearLine: yearName === "" ? "" : `（${yearName}）`,
    executionWeight: execution?.weight.value ?? "0",
    indicatorWeight: sum(indicators.flatMap(({ weight }) => weight.value ?? [])),
    explainBelow: profile.execution.explainBelow,
    amount: amountLabel(spending?.title ?? ""),
  };
  return (pattern) =>
    pattern.replace(/\{(\w+)\}/g, (_gap, name: string) => {
      const words = gaps[name];
      if (words === undefined) throw new RangeError(`a form's layout names {${name}}`);
      return words;
    });
}

/** 决算数, or 预算数 where the title speaks of a budget; 一般公共预算 and the like name a fund, not a budget. */
function amountLabel(title: string): string {
  const own = title.replace(/一般公共预算|政府性基金预算|国有资本经营预算|部门预算经济分类|预算单位|预算经济分类/g, "");
  return /预算/.test(own) && !/决算/.test(own) ? "预算数" : "决算数";
}
