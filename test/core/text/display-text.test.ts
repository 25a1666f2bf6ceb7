import type { CellValue } from "../../../src/core/model/snapshot";
import { displayText } from "../../../src/core/text/display-text";

describe("what a cell's owner reads in it", () => {
  it.each<[CellValue, string, string]>([
    [1, "0%", "100%"],
    [0.985, "0.0%", "98.5%"],
    [0.98456, "0%", "98.456%"],
    [1 / 3, "0.00%", "33.3333%"],
    [0.1 + 0.2, "General", "0.3"],
    [6, "0.00", "6"],
    [1234567.5, "#,##0.00", "1234567.5"],
    [45280, "yyyy-mm-dd", "2023年12月20日"],
    [45280, "yyyy/m/d", "2023年12月20日"],
    [45280.75, 'yyyy"年"m"月"d"日"', "2023年12月20日"],
    [45261, 'yyyy"年"m"月"', "2023年12月"],
    [45280, "[$-804]yyyy/m/d", "2023年12月20日"],
    [59, "m/d/yy", "1900年2月28日"],
    [61, "m/d/yy", "1900年3月1日"],
    [1, "yyyy-m-d", "1900年1月1日"],
    [45351, "yyyy-m-d", "2024年2月29日"],
    [6, '0"个"', "6个"],
    [45280, "General", "45280"],
    [0.5, "h:mm", "0.5"],
    [" 全覆盖 ", "General", "全覆盖"],
    [null, "0%", ""],
    [true, "General", "TRUE"],
    [{ error: "#REF!" }, "0.00", "#REF!"],
  ])("%j in the format %s reads %s", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });
});
