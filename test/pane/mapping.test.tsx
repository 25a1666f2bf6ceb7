import { act, screen, waitFor, within } from "@testing-library/react";
import { decimalFromCell } from "../../src/core/amount/decimal";
import { cellArea, parseArea } from "../../src/core/model/area";
import type { CellStyle, PlanContent, SheetContent } from "../../src/core/model/plan";
import type { CellValue } from "../../src/core/model/snapshot";
import { buildWorkbook, type FileHost, openWorkbook } from "../../src/host/file";
import { department, write } from "../core/corrections/case";
import { renderPane } from "./render-pane";

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 11, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

function contentOf(value: CellValue): PlanContent {
  if (typeof value === "number") return { kind: "number", number: decimalFromCell(value) };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "blank" };
}

/** The department of the corrections' tests: two columns of amounts, an unknown word over the actuals. In 万元. */
const DEPARTMENT = write("支出", "D2", "单位：万元")(department());

function file(snapshot = DEPARTMENT): FileHost {
  const sheets = snapshot.sheets.map(({ name, values }): SheetContent => {
    const cells = values.flatMap((line, row) =>
      line.map((value, column) => ({ area: cellArea(row, column), content: contentOf(value), style: "plain" })),
    );
    return {
      ...{ name, visibility: "visible", styles: { plain: PLAIN }, cells, print: null },
      columnWidths: [],
      rowHeights: values.map(() => null),
      frozenRows: 0,
    };
  });
  return openWorkbook(buildWorkbook(sheets), "部门.xlsx");
}

function mappingFile(text: string): File {
  // the page in these tests has no files that can be read
  return Object.assign(new File([text], "映射.json"), { text: () => Promise.resolve(text) });
}

async function select(host: FileHost, name: string, address: string): Promise<void> {
  const { sheets } = await host.read();
  const found = sheets.find((sheet) => sheet.name === name);
  // The corrections show what is selected.
  await act(() => host.select({ sheetId: found?.id ?? "", sheet: name, area: parseArea(address)! }));
}

const preview = () => screen.getByTestId("preview");
const open = (name: string) => {
  const summary = screen.getAllByText(name).find((each) => each.tagName === "SUMMARY");
  const details = summary?.closest("details");
  if (details) details.open = true;
  return within(details!);
};

/** The pane on the department, its spending table chosen. */
async function renderChosen(host = file(), language?: string) {
  const pane = renderPane(host, language === undefined ? {} : { language });
  await pane.user.click(await screen.findByRole("radio", { name: /甲口径/ }));
  await pane.user.click(screen.getByRole("button", { name: "查看并更正" }));
  await waitFor(() => expect(preview()).toHaveTextContent("46.00"));
  return { host, ...pane };
}

test("another of the tables found is one choice away, and what it yields is seen at once, with nothing read or written", async () => {
  const { host, user } = await renderChosen();
  const read = jest.spyOn(host, "read");
  const spending = open("支出表");
  const radios = spending.getAllByRole("radio");
  // either column, or their sum
  expect(radios).toHaveLength(3);
  await user.click(radios.find((radio) => !(radio as HTMLInputElement).checked)!);
  expect(preview()).toHaveTextContent(/总支出50\.00/);
  expect(within(preview()).getByRole("row", { name: /301 工资福利支出/ })).toHaveTextContent("62.00%");
  expect(read).not.toHaveBeenCalled();
});

test("unit, scope, header rows and columns by keyboard alone", async () => {
  const { user } = await renderChosen();
  const spending = open("支出表");
  await user.selectOptions(spending.getByLabelText("金额单位"), "亿元");
  expect(within(preview()).getByRole("row", { name: /^总支出/ })).toHaveTextContent("460,000.00");
  await user.selectOptions(spending.getByLabelText("口径"), "基本支出");
  const rows = spending.getByLabelText("表头行");
  expect(rows).toHaveValue("3");
  await user.clear(rows);
  await user.type(rows, "6{Enter}");
  expect(preview()).not.toHaveTextContent("工资福利支出");
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(preview()).toHaveTextContent("工资福利支出");
  open("各列的含义");
  await user.selectOptions(spending.getByLabelText("金额列"), "D 乙口径");
  expect(within(preview()).getByRole("row", { name: /^总支出/ })).toHaveTextContent("500,000.00");
});

test("the selected row is taken for a category, a range for a role", async () => {
  const { host, user } = await renderChosen();
  await select(host, "支出", "A10:D10");
  const spending = open("支出表");
  await user.selectOptions(spending.getByLabelText("支出表：选区的含义"), "310 资本性支出");
  await user.click(spending.getByRole("button", { name: "把当前选区当作它" }));
  expect(await within(preview()).findByRole("row", { name: /310/ })).toHaveTextContent("8.70%");
  await select(host, "绩效", "A4:G4");
  const indicators = open("指标表");
  await user.selectOptions(indicators.getByLabelText("指标表：选区的含义"), "不是指标（去掉这些行）");
  await user.click(indicators.getByRole("button", { name: "把当前选区当作它" }));
  await waitFor(() => expect(preview()).toHaveTextContent("共读到 2 项指标"));
});

test("the selected range is read by itself", async () => {
  const { host, user } = await renderChosen();
  const indicators = open("指标表");
  await select(host, "绩效", "A2:G4");
  expect(screen.getByTestId("selection")).toHaveTextContent("当前选区：绩效 A2:G4 “一级指标”");
  await user.click(indicators.getByRole("button", { name: "用当前选区" }));
  await waitFor(() => expect(preview()).toHaveTextContent("共读到 2 项指标"));
  expect(indicators.getByRole("radio", { name: "只读 绩效 A2:G4" })).toBeChecked();
});

test("without a selection the accountant is told to make one", async () => {
  const { user } = await renderChosen();
  await user.click(open("支出表").getByRole("button", { name: "用当前选区" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("请先在工作表中选取一个区域。");
});

test("a correction is written with the next click, remembered, and there when the pane opens again", async () => {
  const { host, user, unmount } = await renderChosen();
  await user.selectOptions(open("支出表").getByLabelText("金额单位"), "亿元");
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  expect(await screen.findByTestId("total-spending")).toHaveTextContent("460,000.00");
  unmount();
  renderPane(openWorkbook(host.save(), "部门.xlsx"));
  await user.click(await screen.findByRole("tab", { name: /^识别/ }));
  await user.click(await screen.findByRole("button", { name: "查看并更正" }));
  await waitFor(() => expect(preview()).toHaveTextContent("460,000.00"));
  expect(screen.queryByRole("radiogroup", { name: /请选定/ })).not.toBeInTheDocument();
});

test("everything can be taken back to what is recognised", async () => {
  const { user } = await renderChosen();
  await user.click(screen.getByRole("button", { name: "全部恢复为自动识别" }));
  expect(screen.getByRole("radio", { name: /甲口径/ })).not.toBeChecked();
  expect(screen.getByRole("button", { name: "请先回答 1 个问题" })).toBeInTheDocument();
});

test("what cannot be obeyed is told with its cell, and can be dropped", async () => {
  const { host, user } = await renderChosen();
  await select(host, "支出", "B10");
  const spending = open("支出表");
  await user.click(spending.getByRole("button", { name: "把当前选区当作它" }));
  const notices = await screen.findByTestId("notices");
  expect(notices).toHaveTextContent(/支出科目单元格的更正（支出 B10）没有采用：这个区域里没有金额/);
  expect(within(notices).getByRole("button", { name: "支出 B10" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(screen.queryByTestId("notices")).not.toBeInTheDocument();
});

test("the mapping goes to a file and comes back from it; a file that is none is refused with its place", async () => {
  const { user } = await renderChosen();
  await user.selectOptions(open("支出表").getByLabelText("金额单位"), "亿元");
  const saved = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await user.click(screen.getByRole("button", { name: "保存映射" }));
  expect(saved.mock.contexts[0]?.download).toBe("映射.json");
  const { value: text } = screen.getByLabelText<HTMLTextAreaElement>("映射文件的内容");
  expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, answers: { spendingUnit: "hundred-million-yuan" } });
  expect(text).not.toContain("sheetId");
  await user.click(screen.getByRole("button", { name: "全部恢复为自动识别" }));
  const input = screen.getByTestId("mapping-file");
  await user.upload(input, mappingFile('{"schemaVersion":1,"answers":{"spending":7}}'));
  expect(await screen.findByRole("alert")).toHaveTextContent("answers.spending 应为对象");
  await user.upload(input, mappingFile(text));
  await waitFor(() => expect(preview()).toHaveTextContent("460,000.00"));
});

describe("qualitative indicators", () => {
  const actuals = write("绩效", "E2", "实际完成值")(DEPARTMENT);

  test("are confirmed one by one, with points of one's own, and the total is then no longer provisional", async () => {
    const { user } = await renderChosen(file(actuals));
    await user.click(screen.getByRole("tab", { name: /^评分/ }));
    const points = await screen.findByLabelText("“服务质量”的得分");
    expect(points).toHaveValue("14.00");
    expect(screen.getByText("部分达成档：12～16 分")).toBeInTheDocument();
    await user.clear(points);
    await user.type(points, "19");
    expect(screen.getByRole("button", { name: "确认“服务质量”的得分" })).toBeDisabled();
    await user.clear(points);
    await user.type(points, "13{Enter}");
    await waitFor(() => expect(screen.queryByLabelText("“服务质量”的得分")).not.toBeInTheDocument());
    await user.click(screen.getByRole("button", { name: "确认“群众满意”的得分" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "由人确认的得分" })).not.toBeInTheDocument());
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    expect(await screen.findByTestId("score")).toHaveTextContent("83.87");
    expect(screen.queryByText("暂定：含待确认的建议分")).not.toBeInTheDocument();
  });

  test("or all at once, also after scoring: then the sheet is known to be behind", async () => {
    const { user } = await renderChosen(file(actuals));
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    expect(await screen.findByText("暂定：含待确认的建议分")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "确认 2 项得分" }));
    expect(screen.getByRole("button", { name: "确认“服务质量”的得分" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "全部确认" }));
    await waitFor(() => expect(screen.queryByText("暂定：含待确认的建议分")).not.toBeInTheDocument());
    const score = screen.getByRole("tabpanel", { name: /^评分/ });
    expect(within(score).getByText(/尚未写入评价表/)).toBeInTheDocument();
    expect(screen.getByTestId("primary")).toHaveTextContent("重新评分");
  });
});

test("speaks English as well", async () => {
  const { user } = renderPane(file(), { language: "en" });
  await user.click(await screen.findByRole("button", { name: "Look and correct" }));
  expect(await screen.findByRole("heading", { name: "Correct what was recognised" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Recognise everything anew" })).toBeInTheDocument();
});
