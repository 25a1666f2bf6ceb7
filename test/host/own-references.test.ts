import { refersTo, withoutSheets } from "../../src/host/own-references";

const OURS = ["部门整体支出绩效自评表", "it's 表", "Basis"];

describe("a formula when our sheets are gone", () => {
  it.each([
    ["=部门整体支出绩效自评表!H29", "=#REF!"],
    ["='部门整体支出绩效自评表'!$H$29*2", "=#REF!*2"],
    ["=SUM('部门整体支出绩效自评表'!H1:H9,B2)", "=SUM(#REF!,B2)"],
    ["='it''s 表'!A1&basis!B2", "=#REF!&#REF!"],
    ["=SUM(Basis!A:A)+SUM(Basis!$1:$3)", "=SUM(#REF!)+SUM(#REF!)"],
    ["=Basis!得分", "=#REF!"],
    ["=SUM('支出:Basis'!A1)", "=SUM(#REF!)"],
  ])("%s is %s", (formula, expected) => {
    expect(withoutSheets(formula, OURS)).toBe(expected);
    expect(refersTo(formula, OURS)).toBe(true);
  });

  it.each([
    "=支出!H29",
    "=旧Basis!A1",
    "=[1]Basis!A1",
    "='[去年.xlsx]部门整体支出绩效自评表'!A1",
    '="Basis!A1"',
    "=Basis",
    "=INDIRECT(\"'it''s 表'!A1\")",
    "='部门整体支出绩效自评表 (2)'!A1",
  ])("%s stays", (formula) => {
    expect(withoutSheets(formula, OURS)).toBe(formula);
    expect(refersTo(formula, OURS)).toBe(false);
  });
});
