import type { Scope } from "../model/mapping";
import { compact } from "./normalise";

/** Money of one source, one account or one kind: not all that was spent, whatever else the title says. */
const OF_A_PART =
  /财政补助|教育收费|(?:其他|单位|自有|实有|代管|上级补助|防控|补助|结转)资金|结余资金|党费|工会|食堂|零余额|(?:直接|授权)支付|下属|离退休(?!干部)|应付|人均/;

/** What part of the spending a table covers, by the words of its title and head. */
export function readScope(title: string): Scope {
  const text = compact(title);
  if (/政府性基金|国有资本经营|经营支出|专户|非税|非财政/.test(text) || OF_A_PART.test(text)) return "unknown";
  if (/基本支出/.test(text) && !/项目支出/.test(text)) return "basic-expenditure";
  if (/项目支出|项目经费|项目资金|专项/.test(text) && !/基本支出/.test(text)) return "project-expenditure";
  if (/一般公共预算|财政拨款|公共(?:财政)?预算/.test(text)) return "general-public-budget";
  return /支出|收支|经济分类|经济科目|决算/.test(text) ? "total" : "unknown";
}

/** 2024-01-01至2024-12-31, 2024.01-2024.12 */
const WHOLE_YEAR = /(?<!\d)(20[0-4]\d)[-./年]0?1(?:[-./]0?1|月)?[^\d]{1,3}\1[-./年]12(?:[-./]31)?(?!\d)/;

/** 与2022年对比, 较2022年增加: another year that the text measures by. */
const COMPARED = /[较比]20\d\d年?度?|[与和同]20\d\d年?度?.{0,4}(?:对比|相比|比较)/g;
/** 会计期间：2023.01-2023.12, 报表日期：2023-12-31: the year by its label. */
const LABELLED =
  /^(?:会计|预算|评价|自评|所属|决算)?(?:年度|年份):(20[0-4]\d)$|^[^:\d]{0,4}期间:?(20[0-4]\d)[-.年/]\d{1,2}月?[-—~～至到]\2[-.年/]12(?!\d)|^(?:报表|决算|截[至止])(?:日期|时间)?:?(20[0-4]\d)[-./]12[-./]31$/;
/** Behind a name or among the terms of a query: 某局 会计年度：2023, 年度=2023. */
const WITHIN = /(?:会计|预算|核算|评价|财政|自评|决算)年度[:=](20[0-4]\d)(?![\d-])|(?:^|[:;,])年度=(20[0-4]\d)(?!\d)/;
/** 2023支出决算明细表, 2023财年: a title that begins with it. */
const LEADING =
  /^[(（]?(20[0-4]\d)(?=(?:财年|财政年度|部门|单位|决算|预算|支出|收支|收入支出|整体|绩效)[\u4e00-\u9fa5]*)/;

/** The year a text is about: "2023年度", "（2023 年）", "二〇二三年", "年度：2023". Null where it names none or several. */
export function readYear(text: string): number | null {
  const plain = compact(text)
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (digits) =>
      [...digits].map((digit) => "〇一二三四五六七八九".indexOf(digit.replace(/[○零]/, "〇"))).join(""),
    )
    .replace(COMPARED, "");
  const labelled = LABELLED.exec(plain) ?? WHOLE_YEAR.exec(plain) ?? LEADING.exec(plain) ?? WITHIN.exec(plain);
  if (labelled) return Number(labelled.slice(1).find(Boolean));
  const years = new Set([...plain.matchAll(/(?<!\d)(20[0-4]\d)(?=年|\))/g)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The year in a sheet's name, which has no room for 年: 2023决算公开, 公开2023. Null where it names none or several. */
export function readSheetYear(name: string): number | null {
  const years = new Set([...name.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year)));
  const [only] = years;
  return readYear(name) ?? (years.size === 1 && only !== undefined ? only : null);
}

const DEPARTMENT =
  /^(?:[省市县区]级)?(?:(?:编制|填报|编报|汇总|申报|报送|公开|制表|[一二三]级预算|基层预算|预算|评价|自评|被评价|主管|预算主管|地方主管|项目|核算|记账|会计)?(?:部门|单位)(?:\((?:单位|部门)\))?(?:(?:(?:代码|编码)[及和]?)?名称|全称)?|(?:核算|会计)主体|账套(?:名称)?)(?:及代码|\(?(?:公章|盖章|章)\)?)*$/;
/** 查询条件：年度=2023；单位=214001-某局 */
const QUERIED = /(?:^|[:：;；,，])\s*(?:预算|核算|填报)?(?:单位|部门)(?:名称)?\s*=\s*([^;；,，=]+)/;
/** What goes on behind a name in one line: a wide gap, the year, the next label. */
const BEHIND_NAME =
  /[\s\u3000]{2,}|[\s\u3000]+(?=[^\s\u3000]{0,6}[:：])|[\s\u3000(]*20\d\d\s*(?:年|$)|[\s\u3000]*(?:金额)?单位[:：]/;
const ORGANISATION =
  "(?:局|厅|委|委员会|部|院|校|馆|站|所|队|社|台|园|办|办公室|中心|镇|乡|街道|处|署|政府|大学|学院|学校|中学|小学|医院|会|联|支队|大队|分局|监狱|场|宫|库|基地|公司|(?:剧|乐|舞|艺术|文工)团)";
const TITLE_WITH_NAME = new RegExp(
  `^([一-龥（）()]{2,28}?${ORGANISATION})(?:[(（]本级[)）]|本级|部门)?(?:关于)?\\s*20\\d\\d\\s*年`,
);
/** 2023年度某县林业局支出决算明细表 */
const TITLE_BEFORE_NAME = new RegExp(
  `^20\\d\\d\\s*年度?\\s*([一-龥（）()]{2,28}?${ORGANISATION})(?:本级|部门)?(?=支出|整体|收支|收入|决算|预算|绩效)`,
);

/** 本部门, and words of a title that end as organisations do: 按政府 in 按政府支出经济分类. */
const NO_NAME = /^(?:本|各|我|全|按|部门|单位|[Xx×]{2})|部门$|单位$|支出|决算|预算|收支|经费|拨款|分类/;

/** "部门名称", "填报单位（公章）", "主管部门及代码": a label behind which an organisation's name stands. */
export function isDepartmentLabel(text: string): boolean {
  return DEPARTMENT.test(compact(text).replace(/[:：]$/, ""));
}

const ENDS_AS_ORGANISATION = new RegExp(`${ORGANISATION}(?:[(（][^()（）]*[)）]|本级|本部|机关)?$`);

/** A name such as organisations have, by its last word: the heading beside a heading 部门 has none. */
export function isOrganisation(name: string): boolean {
  return name.length >= 4 && ENDS_AS_ORGANISATION.test(name);
}

/** Whether these words end as an organisation's name does, however short: 林业站. */
export function endsAsOrganisation(words: string): boolean {
  return words.length >= 2 && ENDS_AS_ORGANISATION.test(words);
}

/** The organisation that a title begins with: "金沙县体育局2023年度部门整体支出绩效自评表". Null for other titles. */
export function organisationInTitle(text: string): string | null {
  const [, name] = TITLE_WITH_NAME.exec(text.trim()) ?? TITLE_BEFORE_NAME.exec(text.trim()) ?? [];
  return name === undefined || NO_NAME.test(name) ? null : organisationName(name);
}

/** The organisation that a head line names: "编制单位：江门市某局" is 江门市某局. Null for other text, unit lines and blanks (XX局). */
export function readDepartmentLine(text: string): string | null {
  if (text.length > 120) return null;
  const match = /^([^:：]{2,14})[:：]([^]+)$/.exec(text.trim()) ?? /^【([^】]{2,6})】([^:：]+)$/.exec(text.trim());
  if (match && isDepartmentLabel(match[1] ?? "")) return organisationName(match[2] ?? "");
  const queried = QUERIED.exec(text)?.[1];
  return queried === undefined ? null : organisationName(queried);
}

/** A name as typed behind a label, without a code ("[105]", "219001-") or 公章; null for placeholders and units. */
export function organisationName(text: string): string | null {
  const name = text
    .trim()
    .replace(/^[[【（(]?\d{3,}[\]】）)]?[-—_\s]*/, "")
    .split(BEHIND_NAME, 1)[0]
    ?.replace(/(?:[[【（(](?:\d{3,}|公章|盖章|签章|印章)[\]】）)])+$/, "");
  if (name === undefined) return null;
  if (name.length < 2 || /^[Xx×]{2}|[Xx×]{2}(局|部门|单位)|^人民币/.test(name)) return null;
  const joined = name.replace(/(?<=[一-龥])[\s\u3000](?=[一-龥])/g, "");
  // 元阳县 is a place and no 元
  if (/^[(（]?[百千万亿]*元/.test(joined) && !isOrganisation(joined)) return null;
  return /[一-龥]{2}/.test(joined) ? joined : null;
}

/** A title in one line, without the year in brackets behind it. */
export function tidyTitle(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
