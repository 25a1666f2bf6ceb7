import { type Decimal, decimal, divide, HUNDRED } from "../../amount/decimal";
import { compact } from "../../text/normalise";
import { type Quantity, readQuantity } from "../../text/quantity";

const AMOUNT = /预算|批复|合同|概算|限额|标准|控制数|核定数|计划数|上年|定额|决算/;
const LIMIT = /≤|<|不超|不高于|不突破|不大于|控制在|以内|之内|范围内|不得超过/;
/** What no table of a department's workbook holds. */
const ELSEWHERE = /合同|概算|标准|定额|限额|计划|可研|中标|招标|控制价/;
/** The number is by how much, and not how much. */
const SAVED = /节约|下降|下浮|减少|压减|降低|增加|超出/;

/** Whether a target refers to an amount that stands elsewhere: ≤预算批复金额, 不超过合同金额, 不超标准. */
export function isReference(text: string): boolean {
  const written = compact(text);
  return AMOUNT.test(written) && LIMIT.test(written);
}

/** "不超过批复预算50万元": a reference that writes its amount is a bound like any other; null where it writes none. */
export function amountInReference(text: string): Quantity | null {
  const written = compact(text);
  const amounts = written.match(/\d[\d,]*(?:\.\d+)?[十百千]?[万亿]?元/g) ?? [];
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1 || !isReference(written) || SAVED.test(written)) return null;
  return /\d/.test(written.replace(amount, "").replace(/20\d\d年/g, "")) ? null : readQuantity(`≤${amount}`);
}

/** The amount a target refers to, by its words. */
export interface ReferredAmount {
  readonly column: "initial" | "budget" | "before";
  /** The words do not say whether the year-start or the adjusted budget is meant (预算批复金额). */
  readonly open: boolean;
  /** "不超过预算的95%": this part of it; 1 where the whole is meant. */
  readonly part: Decimal;
  /** Another amount is named beside it that no table holds (预算批复金额或合同金额). */
  readonly alsoElsewhere: boolean;
}

const ONE = decimal("1");

/** Which amount of the workbook a reference means; null where it means one that no workbook of a department holds. */
export function referredAmount(text: string): ReferredAmount | null {
  const written = compact(text);
  const alsoElsewhere = ELSEWHERE.test(written);
  const percent = /的(\d{1,3}(?:\.\d+)?)%/.exec(written)?.[1];
  const part = percent === undefined ? ONE : (divide(decimal(percent), HUNDRED) ?? ONE);
  if (/上年|去年|上一年/.test(written)) return { column: "before", open: false, part, alsoElsewhere };
  const isBudget = /预算/.test(written) || (/批复/.test(written) && !alsoElsewhere);
  if (!isBudget) return null;
  if (/年初/.test(written)) return { column: "initial", open: false, part, alsoElsewhere };
  return { column: "budget", open: !/全年|调整|追加/.test(written), part, alsoElsewhere };
}

const GENERIC =
  /部门|单位|整体|年度|全年|本年|当年|总|预算|资金|经费|支出|成本|费用|控制|数|率|情况|额|金|财政|投入|实际|经济|指标|不超|超|节约|执行|批复|内|在|的|和|与|及|有效|合理|严格|使用|管理|规模|范围/g;

/** Whether an indicator is about all the money of the form (成本控制, 部门总支出) and not about one purchase or item. */
export function isAboutTheWhole(name: string, isProject: boolean): boolean {
  const rest = compact(name).replace(/[()“”"、，,]/g, "");
  return (isProject ? rest.replaceAll("项目", "") : rest).replace(GENERIC, "") === "";
}
