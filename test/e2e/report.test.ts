import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readReportFile } from "../../src/host/document";
import { said, wordDocument } from "../host/document/document-fixture";
import { describeInBrowser } from "./browser";
import { onDeskPage } from "./desk-page";

jest.setTimeout(180_000);

describeInBrowser("the report in the pane", (executablePath) => {
  const open = onDeskPage(executablePath);
  let page: Page;

  beforeEach(async () => {
    page = open();
    await page.getByRole("tab", { name: /复核/ }).last().click();
    await page.getByRole("heading", { name: "报告" }).waitFor();
  });

  test("is made as a Word file, which reads as the report does", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "生成报告" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("江门市政务服务和数据管理局2023部门整体支出绩效自评报告.docx");
    const read = readReportFile(readFileSync(await download.path()), "报告.docx");
    const words = read.ok ? read.report.paragraphs.map(({ text }) => text).join("\n") : "";
    expect(words).toContain("自评得分为 100分，绩效等级为“优”");
    await page.getByText("报告没有缺项。").waitFor();
  });

  test("by another outline it has a gap, which is listed", async () => {
    await page.getByLabel("报告提纲").selectOption("neutral");
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "生成报告" }).click()]);
    await page.getByText("【待填写：机构设置和人员情况】").waitFor();
  });

  test("a draft that is dropped is held against the workbook; what is no report gets a sentence", async () => {
    const drop = async (name: string, bytes: Uint8Array) => {
      const transfer = await page.evaluateHandle(
        ([file, content]) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(content)], file));
          return data;
        },
        [name, [...bytes]] as const,
      );
      await page.getByRole("textbox", { name: /粘贴报告文字/ }).dispatchEvent("drop", { dataTransfer: transfer });
    };
    await drop("草稿.docx", wordDocument({ body: said("综合考量，自评得分为98分。") + said("总支出12,054.87万元。") }));
    await page.getByText(/写的是“98分”，工作簿为100分/).waitFor();
    await drop("坏.docx", wordDocument({ body: said("总支出12,054.87万元。".repeat(99)) }).subarray(0, 300));
    await page.getByText(/“坏.docx”已损坏，读不出内容/).waitFor();
    // The desk, which opens workbooks that are dropped on it, left the reports alone.
    expect(await page.getByText(/不能读取。请用 Excel/).count()).toBe(0);
  });

  test("pasted text is held against the workbook", async () => {
    await page.getByRole("textbox", { name: /粘贴报告文字/ }).fill("2023年工资福利支出2,260.23万元。");
    await page.getByRole("button", { name: "核对粘贴的文字" }).click();
    await page.getByText(/写的是“2,260.23万元”/).waitFor();
  });

  test("the notice of progress is saved as a workbook", async () => {
    await page.getByText(/累计支出 12,054.87 万元/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "导出通报" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("2023年12月支出进度通报.xlsx");
  });
});
