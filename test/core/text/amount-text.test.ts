import { readAmountText } from "../../../src/core/text/amount-text";

describe("an amount typed as text", () => {
  it.each([
    ["12054.87", "12054.87", null],
    ["12,054.87", "12054.87", null],
    ["１２，０５４．８７", "12054.87", null],
    ["1 234 567.89", "1234567.89", null],
    ["1,2345,6789", "123456789", null],
    ["￥1,200.50", "1200.5", null],
    ["¥ 3", "3", null],
    ["（123.45）", "-123.45", null],
    ["(1,000)", "-1000", null],
    ["△56", "-56", null],
    ["－7.5", "-7.5", null],
    ["-￥9", "-9", null],
    ["2024.05万元", "2024.05", "ten-thousand-yuan"],
    ["0.52 亿元", "0.52", "hundred-million-yuan"],
    ["330万", "330", "ten-thousand-yuan"],
    ["2,850,000元", "2850000", "yuan"],
    ["（12万元）", "-12", "ten-thousand-yuan"],
    ["0", "0", null],
    ["0.00", "0", null],
    [".5", "0.5", null],
    ["1,800 .76", "1800.76", null],
    ["1 8 0 . 7 6", "180.76", null],
  ])("%s is %s in %s", (text, written, unit) => {
    expect(readAmountText(text)).toEqual({ kind: "amount", written, unit });
  });

  it.each(["", "   ", "　"])("%j is blank, which is not zero", (text) => {
    expect(readAmountText(text)).toEqual({ kind: "blank" });
  });

  it.each(["-", "—", "——", "–", "/", "无", "…", "……", "*", " — ", "N/A", "不适用"])(
    "%s says that there is nothing",
    (text) => {
      expect(readAmountText(text)).toEqual({ kind: "nil" });
    },
  );

  it.each([
    "完成",
    "约12",
    "12.5.3",
    "1,23",
    "12,3456.7,8",
    "2023年",
    "30%",
    "3 5",
    "15 15",
    "1. 500",
    "一百万元",
    "元",
  ])("%s is no amount", (text) => {
    expect(readAmountText(text)).toEqual({ kind: "text" });
  });
});
