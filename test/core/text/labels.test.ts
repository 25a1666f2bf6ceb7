import { isOfWhich, splitCode, splitWeight, stripOrdinal } from "../../../src/core/text/label";
import { readPoints } from "../../../src/core/text/points-text";
import {
  organisationInTitle,
  organisationName,
  readDepartmentLine,
  readScope,
  readYear,
} from "../../../src/core/text/title";
import { isUnitLine, readMoneyUnit } from "../../../src/core/text/unit-line";

describe("labels of tables", () => {
  it.each([
    ["一、工资福利支出", "工资福利支出"],
    ["（一）工资福利支出", "工资福利支出"],
    ["1.基本工资", "基本工资"],
    ["2、津贴补贴", "津贴补贴"],
    ["①办公费", "办公费"],
    ["30101基本工资", "30101基本工资"],
    ["1.5倍", "1.5倍"],
  ])("%s without its ordinal is %s", (text, rest) => {
    expect(stripOrdinal(text)).toBe(rest);
  });

  it.each([
    ["30101基本工资", "30101", "基本工资"],
    ["[30201]办公费", "30201", "办公费"],
    ["301-工资福利支出", "301", "工资福利支出"],
    ["301.01基本工资", "30101", "基本工资"],
    ["基本工资(30101)", "30101", "基本工资"],
    ["2010301行政运行", "2010301", "行政运行"],
    ["100分", null, "100分"],
    ["365天", null, "365天"],
    ["基本工资", null, "基本工资"],
  ])("%s has the code %s and the name %s", (text, code, name) => {
    expect(splitCode(text)).toEqual({ code, name });
  });

  it("knows a line that is part of the line above", () => {
    expect(["其中：乡村教师补助", "其中:津贴", "1.其中：奖金"].every(isOfWhich)).toBe(true);
    expect(isOfWhich("津贴补贴")).toBe(false);
  });

  it.each([
    ["产出指标(50分)", "产出指标", "50"],
    ["效益指标（30）", "效益指标", "30"],
    ["满意度指标(满分10分)", "满意度指标", "10"],
    ["因公出国(境)费用", "因公出国(境)费用", null],
    ["产出指标", "产出指标", null],
  ])("%s weighs %s %s", (text, name, weight) => {
    expect(splitWeight(text)).toEqual({ name, weight });
  });

  it.each([
    ["50分", "50"],
    ["(10)", "10"],
    ["（10分）", "10"],
    ["10%", "10"],
    ["22.5", "22.5"],
    ["满分10分", "10"],
    ["—", null],
    ["", null],
    ["10-20", null],
    ["15\n15", null],
    ["15 15", null],
  ])("points %s are %s", (text, points) => {
    expect(readPoints(text)).toBe(points);
  });
});

describe("lines around a table", () => {
  it.each([
    ["单位：元", "yuan"],
    ["金额单位：万元", "ten-thousand-yuan"],
    ["单位:人民币万元", "ten-thousand-yuan"],
    ["单位:元（以下至角分）", "yuan"],
    ["单 位 ： 千 元", "thousand-yuan"],
    ["决算数（万元）", "ten-thousand-yuan"],
    ["（单位：亿元）", "hundred-million-yuan"],
    ["金额（元）", "yuan"],
    ["编制单位：江门市政务服务和数据管理局", null],
    ["单位：元江县财政局", null],
    ["单位名称：某局", null],
    ["总支出12054.87万元", null],
  ])("%s states the unit %s", (text, unit) => {
    expect(readMoneyUnit(text)).toBe(unit);
  });

  it("tells a unit line from a header with a unit", () => {
    expect(isUnitLine("金额单位：元")).toBe(true);
    expect(isUnitLine("决算数（万元）")).toBe(false);
  });

  it.each([
    ["支出决算明细表", "total"],
    ["一般公共预算财政拨款支出决算明细表", "general-public-budget"],
    ["一般公共预算财政拨款基本支出决算表", "basic-expenditure"],
    ["基本支出决算明细表", "basic-expenditure"],
    ["项目支出决算明细表", "project-expenditure"],
    ["项目资金支出明细表", "project-expenditure"],
    ["政府性基金预算财政拨款支出决算表", "unknown"],
    ["明细表", "unknown"],
  ])("%s covers %s", (title, scope) => {
    expect(readScope(title)).toBe(scope);
  });

  it.each([
    ["年度：2023", 2023],
    ["执行区间：2024-01-01至2024-12-31", 2024],
    ["会计期间：2024-01-01至2024-03-31", null],
    ["（2023年度）", 2023],
    ["部门整体支出绩效自评报告（2023 年）", 2023],
    ["二〇二三年部门决算", 2023],
    ["2021年至2023年", null],
    ["12345政务服务热线", null],
    ["2024.05万元", null],
    ["期间：2023.12-2023.12", 2023],
    ["会计期间：2023.01-2023.06", null],
    ["报表日期：2023-12-31", 2023],
    ["2023支出决算明细表", 2023],
    ["2023财年支出决算明细表", 2023],
    ["支出决算明细表（与2022年对比口径）", null],
    ["本部门2023年支出总计较2022年增加12.3万元", 2023],
    ["2021年和2022年整改情况", null],
  ])("%s is about %s", (text, year) => {
    expect(readYear(text)).toBe(year);
  });

  it.each([
    ["编制单位：江门市政务服务和数据管理局", "江门市政务服务和数据管理局"],
    ["部门：某市教育局", "某市教育局"],
    ["编制部门： ", null],
    ["单位：万元", null],
    ["预算主管部门：上海市XX局", null],
    ["单位名称(公章)：某区财政局", "某区财政局"],
    ["部门名称：某县林业局（公章）", "某县林业局"],
    ["报送单位：某县林业局", "某县林业局"],
    ["【部门】某县林业局", "某县林业局"],
    ["编制单位：101001_某县林业局", "某县林业局"],
    ["编制单位：某县林业局[101001]", "某县林业局"],
  ])("%s names %s", (text, name) => {
    expect(readDepartmentLine(text)).toBe(name);
  });

  it.each([
    ["金沙县体育局2023年度部门整体支出绩效自评表", "金沙县体育局"],
    ["某县林业局部门2023年支出情况表", "某县林业局"],
    ["2023年度某县林业局支出决算明细表", "某县林业局"],
    ["2023年度部门整体支出绩效自评表", null],
    ["2023年一般公共预算财政拨款会议费支出表", null],
    ["2023年度各委办局支出明细表", null],
    ["2023年度支出决算表（按政府支出经济分类）", null],
  ])("%s begins with %s", (title, name) => {
    expect(organisationInTitle(title)).toBe(name);
  });

  it("drops the code before an organisation's name", () => {
    expect(organisationName("[105210]北京大学")).toBe("北京大学");
    expect(organisationName("219001-池州市贵池区棠溪镇人民政府")).toBe("池州市贵池区棠溪镇人民政府");
  });
});
