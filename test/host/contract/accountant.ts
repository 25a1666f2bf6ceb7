import { Workbook } from "@cj-tech-master/excelts";

/** The accountant's workbook as another program saved it, before we have written anything. */
export async function accountantsWorkbook(...otherSheets: readonly string[]): Promise<Uint8Array> {
  const book = new Workbook();
  const spending = book.addWorksheet("支出");
  spending.addRows([
    ["科目", "金额"],
    ["工资福利支出", 22_602_200],
    ["商品和服务支出", 50_305_100.5],
  ]);
  const quoted = book.addWorksheet("it's 表-1!");
  quoted.addRows([
    ["项目", "数量"],
    ["培训", 42.5],
  ]);
  for (const name of otherSheets) book.addWorksheet(name).addRows([["我自己的"]]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
