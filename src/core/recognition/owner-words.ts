/** Heads of the columns of an export that say whose each line is. Compared with compact text. */

const UNIT =
  /^(?:(?:预算|填报|编制|所属|基层|下属|二级)(?:单位|部门|机构)(?:名称)?|(?:单位|部门|机构)名称|(?:预算|部门)?单位(?:代码|编码)及名称)$/;
/** 单位 alone is a unit's name in a list of spending; beside indicators it is 件 or 人次. */
const BARE_UNIT = /^(?:单位|部门|机构)$/;
/** Not the year by which a goal is to be reached. */
const YEAR = /^(?:(?!完成|计划|目标)[一-龥]{0,4}(?:年度|年份)|年)$/;
const PROJECT = /^项目(?:名称)?$/;

export function isUnitHead(key: string): boolean {
  return UNIT.test(key) || BARE_UNIT.test(key);
}

export function isYearHead(key: string): boolean {
  return YEAR.test(key);
}

export function isProjectHead(key: string): boolean {
  return PROJECT.test(key);
}

/** A head that can only tell owners apart, whatever stands beside it. */
export function isOwnerHead(key: string): boolean {
  return UNIT.test(key) || isYearHead(key) || isProjectHead(key);
}
