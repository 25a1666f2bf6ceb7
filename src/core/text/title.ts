import type { Scope } from "../model/mapping";
import { compact } from "./normalise";

/** What part of the spending a table covers, by the words of its title and head. */
export function readScope(title: string): Scope {
  const text = compact(title);
  if (/政府性基金|国有资本经营|经营支出|专户|非税/.test(text)) return "unknown";
  if (/基本支出/.test(text) && !/项目支出/.test(text)) return "basic-expenditure";
  if (/项目支出|项目经费|专项/.test(text) && !/基本支出/.test(text)) return "project-expenditure";
  if (/一般公共预算|财政拨款|公共预算/.test(text)) return "general-public-budget";
  return /支出|经济分类|经济科目|决算/.test(text) ? "total" : "unknown";
}

/** The year a text is about: "2023年度", "（2023 年）", "二〇二三年". Null where it names none or several. */
export function readYear(text: string): number | null {
  const plain = compact(text).replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (digits) =>
    [...digits].map((digit) => "〇一二三四五六七八九".indexOf(digit.replace(/[○零]/, "〇"))).join(""),
  );
  const years = new Set([...plain.matchAll(/(?<!\d)(20[0-4]\d)(?=年|\))/g)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

const DEPARTMENT_LINE =
  /^(?:编制单位|编制部门|填报单位|填报部门|预算部门|预算单位|部门名称|单位名称|部门\(单位\)名称|评价单位|主管部门|预算主管部门|部门|单位|自评单位|被评价部门)(?:\((?:公章|盖章)\))?[:：](.+)$/;

/** The organisation that a head line names: "编制单位：江门市某局" is 江门市某局. Null for other text, unit lines and blanks (XX局). */
export function readDepartmentLine(text: string): string | null {
  if (text.length > 80) return null;
  const match = DEPARTMENT_LINE.exec(
    text
      .trim()
      .replace(/^[\s\u3000]+/, "")
      .replace(/（/g, "(")
      .replace(/）/g, ")"),
  );
  return match ? organisationName(match[1] ?? "") : null;
}

/** A name as typed behind a label, without a leading code ("[105]", "219001-"); null for placeholders and units. */
export function organisationName(text: string): string | null {
  const name = text
    .trim()
    .replace(/^[[【（(]?\d{3,}[\]】）)]?[-—]?/, "")
    .replace(/[\s\u3000]+$/, "");
  if (name.length < 2 || /^[Xx×]{2}|[Xx×]{2}(局|部门|单位)|^人民币|^[(（]?[百千万亿]*元/.test(name)) return null;
  return /[一-龥]{2}/.test(name) ? name : null;
}

/** A title in one line, without the year in brackets behind it. */
export function tidyTitle(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
