import { shiftFormula } from "../../../src/host/file/shared-formula";

describe("a shared formula in the cell 2 down and 1 right of its own", () => {
  it.each([
    ["A1+B2", "B3+C4"],
    ["SUM(A$1:A1)", "SUM(B$1:B3)"],
    ["$A$1*$B2*C$3", "$A$1*$B4*D$3"],
    ["'A1 表'!A1+数据A1!B2", "'A1 表'!B3+数据A1!C4"],
    ['"A1"&A1', '"A1"&B3'],
    ["LOG10(A1)+TAX_A1+A1.5", "LOG10(B3)+TAX_A1+A1.5"],
    ["SUM(A:A)+SUM($A:B)", "SUM(B:B)+SUM($A:C)"],
    ["SUM(1:1)+SUM($2:3)", "SUM(3:3)+SUM($2:5)"],
    ["A1*1.5+10", "B3*1.5+10"],
    ["Z9", "AA11"],
  ])("%s reads %s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});
