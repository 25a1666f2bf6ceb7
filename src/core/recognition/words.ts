/** Words of rows and columns that every table family meets. Compared with compact text. */

const TOTAL =
  /^(?:合计|总计|共计|合计数|支出合计|支出总计|本年支出合计|支出决算合计|总支出|部门合计|单位合计|金额合计|资金合计|支出总额|(?:全年|年度|本年|本年度)(?:合计|总计|累计))(?:数|金额|[(（].*[)）])?[:：]?$/;

export function isTotalLabel(key: string): boolean {
  return TOTAL.test(key.replace(/^[一二三四五六七八九十]+、/, ""));
}

/** Rows that group categories without being one: 人员经费, 公用经费 and their totals. */
export function isGroupLabel(key: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])?(?:人员经费|公用经费|基本支出|项目支出|日常公用经费|人员支出|公用支出)(?:合计|小计)?$/.test(
    key,
  );
}

/** The head of a column of offices or units: 科室, 所属单位. */
export function isOfficeHead(key: string): boolean {
  return /^(?:(?:责任|业务|用款|主办)?(?:科室|处室|股室|科\(室\)|单位)|(?:局属|下属|所属)单位|科室\(单位\)|部门\(科室\))(?:名称)?$/.test(
    key,
  );
}

/** 一、基本支出 and 二、项目支出, 1、人员经费和公用经费支出 and 2、专项业务经费支出: under each the categories may stand. */
export function isSectionLabel(key: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d[.、])?(?:基本支出|项目支出|人员经费[和及、](?:日常)?公用经费(?:支出)?|(?:部门|专项)?业务(?:经)?费(?:支出)?|专项(?:业务)?经费(?:支出)?|专项支出)(?:合计|小计)?[:：]?$/.test(
    key,
  );
}

/** Spending of other kinds that tables print among the categories: it belongs to none of them. */
export function isOtherOutlay(key: string): boolean {
  return /^(?:[一二三四五六七八九十]+、)?(?:上缴上级支出|对附属单位补助支出|经营支出|结余分配|年末结转(?:和|及)?结余)$/.test(
    key,
  );
}

export function isSubtotalLabel(key: string): boolean {
  return /^(?:小计|合计|金额小计)$/.test(key);
}

export function isNote(key: string): boolean {
  return /^(?:注|备注|说明|填报说明|填表说明|备注说明)[:：\d一二三]|^(?:填表人|填报人|制表人|单位负责人|财务负责人|联系电话|填报日期|审核人)/.test(
    key,
  );
}

/** Sums where a printed page ends or begins: they repeat what stands above. */
export function isPageSum(key: string): boolean {
  return /^(?:本页|过次页|承前页|转下页|接上页|上页)/.test(key);
}

/** The title of a further page: what it heads goes on. */
export function isContinued(key: string): boolean {
  return /[(（]续.{0,2}[)）]|续表|续页/.test(key);
}

/** Column and row numbers of printed forms: 栏次, 行次. */
export function isNumberingLabel(key: string): boolean {
  return /^(?:栏次|行次|行号|序号|编号)$/.test(key);
}

/** A mark that stands for nothing: "…", "/", "—". */
export function isFiller(key: string): boolean {
  return /^(?:[-‐–—―/\\.。…·*]+|无|[XxＸ×]+)?$/.test(key);
}
