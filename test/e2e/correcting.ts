import type { Frame, Locator } from "playwright-core";
import { open as openSpecial } from "../gallery/workbooks";
import type { WorkbookSpec } from "../excel";
import type { ExcelInBrowser } from "../excel/browser/open-in-excel";
import { byKeyboard } from "./by-keyboard";
import { DEPARTMENT, reorganise } from "./department";
import { workbookSpec } from "./workbook-spec";

/** Questions and corrections in the pane; `open` opens a workbook with the pane beside it and closes it after the test. */
export function testCorrecting(open: (workbook: WorkbookSpec) => Promise<ExcelInBrowser>): void {
  test("with three open questions the finished sheet takes one click for each and one more", async () => {
    const special = await workbookSpec(openSpecial("three-questions").save(), "决算.xlsx");
    const excel = await open(special);
    let clicks = 0;
    const click = async (target: Locator) => {
      clicks += 1;
      await target.click();
    };
    await excel.pane.getByRole("button", { name: "请先回答 3 个问题" }).waitFor();
    await click(excel.pane.getByRole("radio", { name: "元", exact: true }).first());
    await click(excel.pane.getByRole("radio", { name: /'绩效指标'!/ }));
    await click(excel.pane.getByRole("radio", { name: "万元", exact: true }).last());
    await click(excel.pane.getByRole("button", { name: "一键评分" }));
    await excel.pane.getByText("已生成工作表").waitFor();
    expect(clicks).toBe(4);
    expect(await excel.activeSheet()).toBe("部门整体支出绩效自评表");
  });

  test("the reading is corrected in every way by the keyboard alone, and each correction is seen at once", async () => {
    const excel = await open(DEPARTMENT);
    const keys = byKeyboard(excel.page, excel.pane);
    const group = (name: string) => excel.pane.getByRole("group", { name, exact: true });
    const [spending, indicators] = [group("支出表"), group("指标表")];
    const button = (name: string, within: Locator | Frame = excel.pane) =>
      within.getByRole("button", { name, exact: true });
    const reads = (text: string | RegExp) => excel.pane.getByTestId("preview").filter({ hasText: text }).waitFor();
    const undo = () => keys.press(button("撤销"));

    await keys.press(excel.pane.getByRole("radio", { name: /甲口径/ }).first(), "Space");
    await keys.press(button("查看并更正"));
    for (const name of ["支出表", "指标表"])
      await keys.press(excel.pane.locator("[data-testid=corrections] summary", { hasText: name }));
    await reads("46.00");
    // another of the tables found
    await keys.press(spending.getByRole("radio", { checked: true }), "ArrowDown");
    await reads("50.00");
    await undo();
    await reads("46.00");
    // unit, scope
    await keys.choose(spending.getByLabel("金额单位"), "亿元");
    await reads("460,000.00");
    await keys.choose(spending.getByLabel("口径"), "基本支出");
    await excel.pane.getByText("基本支出 · 单位 亿元").waitFor();
    // rows of the header
    await keys.enter(spending.getByLabel("表头行"), "6");
    await excel.pane.getByTestId("preview").filter({ hasNotText: "工资福利支出" }).waitFor();
    await undo();
    await reads("工资福利支出");
    // the role of a column
    await keys.press(spending.locator("summary", { hasText: "各列的含义" }));
    await keys.choose(spending.getByLabel("金额列"), "D 乙口径");
    await reads("500,000.00");
    await undo();
    await reads("460,000.00");
    // a row for a category; what is selected is said as soon as it is
    await excel.select("支出", "A10:D10");
    await excel.pane.getByText("当前选区：支出 A10:D10 “信息化专项”").waitFor();
    await keys.choose(spending.getByLabel("支出表：选区的含义"), "310 资本性支出");
    await keys.press(button("把当前选区当作它", spending));
    await reads(/310.*8\.70%/);
    // a column for the actuals, a row for no indicator
    await excel.select("绩效", "E3:E5");
    await keys.choose(indicators.getByLabel("指标表：选区的含义"), "实际完成值");
    await keys.press(button("把当前选区当作它", indicators));
    await excel.select("绩效", "A4:G4");
    await keys.choose(indicators.getByLabel("指标表：选区的含义"), "不是指标");
    await keys.press(button("把当前选区当作它", indicators));
    await reads("共读到 2 项指标");
    await undo();
    await reads("共读到 3 项指标");
    // a range by itself
    await excel.select("绩效", "A2:G4");
    await keys.press(button("用当前选区", indicators));
    await reads("共读到 2 项指标");
    await excel.pane.getByRole("radio", { name: "只读 绩效 A2:G4" }).and(excel.pane.locator(":checked")).waitFor();
    await undo();
    await reads("共读到 3 项指标");
    // the button that was pressed makes way for 取消, and that for the next step
    await keys.press(button("一键评分"));
    await excel.pane.getByTestId("primary").and(excel.pane.locator(":focus")).waitFor();
  });

  test("corrections stay with renamed, moved and grown sheets, go into a file and back, and are told where they no longer fit", async () => {
    const excel = await open(DEPARTMENT);
    const preview = () => excel.pane.getByTestId("preview");
    const openCorrections = async () => {
      await excel.pane.getByRole("tab", { name: /识别/ }).click();
      await excel.pane.getByRole("button", { name: "查看并更正" }).click();
      await excel.pane.locator("[data-testid=corrections] summary", { hasText: "支出表" }).click();
    };
    const openAgain = async () => {
      const opened = excel.page.waitForEvent("framenavigated");
      await excel.pane.evaluate(() => location.reload());
      await opened;
      await openCorrections();
    };
    await excel.pane
      .getByRole("radio", { name: /甲口径/ })
      .first()
      .click();
    await openCorrections();
    const spending = excel.pane.getByRole("group", { name: "支出表", exact: true });
    await spending.getByLabel("金额单位").selectOption("亿元");
    await excel.select("支出", "A10:D10");
    await spending.getByLabel("支出表：选区的含义").selectOption("310 资本性支出");
    await spending.getByRole("button", { name: "把当前选区当作它" }).click();
    await preview()
      .filter({ hasText: /310.*8\.70%/ })
      .waitFor();
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByText("已生成工作表").waitFor();

    await reorganise(excel.page, "支出", "支出（终稿）", 3);
    await openAgain();
    await preview()
      .filter({ hasText: /310.*40,000\.00.*8\.70%/ })
      .waitFor();
    await preview().filter({ hasText: "460,000.00" }).waitFor();
    expect(await excel.pane.getByTestId("notices").count()).toBe(0);

    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.pane.getByRole("button", { name: "保存映射" }).click(),
    ]);
    await excel.pane.getByRole("button", { name: "全部恢复为自动识别" }).click();
    await excel.pane.getByRole("button", { name: "请先回答 1 个问题" }).waitFor();
    await excel.pane.getByTestId("mapping-file").setInputFiles(await download.path());
    await preview()
      .filter({ hasText: /310.*40,000\.00.*8\.70%/ })
      .waitFor();

    for (const column of ["C", "D"]) await excel.type("支出（终稿）", `${column}13`, "未定");
    await openAgain();
    await excel.pane.getByTestId("notices").filter({ hasText: "支出（终稿）" }).waitFor();
  });
}
