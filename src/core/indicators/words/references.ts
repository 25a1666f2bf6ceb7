import { compact } from "../../text/normalise";

const AMOUNT = /预算|批复|合同|概算|限额|标准|控制数|核定数|计划数|上年|定额|决算/;
const LIMIT = /≤|<|不超|不高于|不突破|不大于|控制在|以内|之内|范围内|不得超过/;

/** Whether a target refers to an amount that stands elsewhere: ≤预算批复金额, 不超过合同金额, 不超标准. */
export function isReference(text: string): boolean {
  const written = compact(text);
  return AMOUNT.test(written) && LIMIT.test(written);
}
