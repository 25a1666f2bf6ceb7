import { screen } from "@testing-library/react";
import { buildWorkbook } from "../../src/host/file";
import { saveDocument, saveWorkbook } from "../../src/pane/save-file";
import { lastYear } from "../core/last-year";
import { renderPane } from "./render-pane";
import { openSample, sampleBytes } from "./workbooks";

jest.mock("../../src/pane/save-file", () => ({ saveWorkbook: jest.fn(), saveDocument: jest.fn() }));

/** A chosen file; the test's page has no `File.arrayBuffer`. */
function chosen(bytes: Uint8Array<ArrayBuffer>, name: string): File {
  const file = new File([bytes], name);
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.slice().buffer) });
  return file;
}

async function atReports(sample: "jiangmen-2023.xlsx" | "jiangmen-2023-reviewed.xlsx") {
  const { user } = renderPane(openSample(sample));
  await screen.findByText(/已读取工作簿/);
  await user.click(screen.getByRole("tab", { name: /复核/ }));
  await screen.findByRole("heading", { name: "报告" });
  return { user };
}

test("the report is made, its remarks are listed, its text can be copied", async () => {
  const { user } = await atReports("jiangmen-2023-reviewed.xlsx");
  await user.click(screen.getByRole("button", { name: "生成报告" }));
  expect(await screen.findByText(/报告已生成/, {}, { timeout: 20_000 })).toBeInTheDocument();
  const [[name, bytes] = []] = (saveDocument as jest.MockedFunction<typeof saveDocument>).mock.calls;
  expect(name).toBe("江门市政务服务和数据管理局2023部门整体支出绩效自评报告.docx");
  expect(new TextDecoder("latin1").decode(bytes?.slice(0, 2))).toBe("PK");
  expect(screen.getByText("'基本情况'!B8 写的是“6”，报告按单元格写“5”")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "复制报告文字" }));
  expect(await screen.findByText(/报告文字已复制/)).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain("自评得分为 88.92分，绩效等级为“良”");
});

test("a pasted report is held against the workbook", async () => {
  const { user } = await atReports("jiangmen-2023.xlsx");
  await user.click(screen.getByRole("textbox", { name: /粘贴报告文字/ }));
  await user.paste("综合考量，自评得分为98分。\n2023年工资福利支出2,260.22万元。");
  await user.click(screen.getByRole("button", { name: "核对粘贴的文字" }));
  expect(await screen.findByText(/写的是“98分”，工作簿为100分/)).toBeInTheDocument();
});

test("a report's file that is none is said so", async () => {
  const { user } = await atReports("jiangmen-2023.xlsx");
  const foreign = chosen(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1]), "报告.docx");
  await user.upload(screen.getByLabelText("核对已有报告", { selector: "input" }), foreign);
  expect(await screen.findByText(/“报告.docx”不是 Word 文档/)).toBeInTheDocument();
});

test("last year's workbook goes into the sheets and the report; one of the same year is refused", async () => {
  const { user } = await atReports("jiangmen-2023.xlsx");
  const input = () => screen.getByLabelText("上年工作簿", { selector: "input" });
  await user.upload(input(), chosen(sampleBytes("jiangmen-2023-reviewed.xlsx"), "同年.xlsx"));
  expect(await screen.findByText(/“同年.xlsx”是 2023 年的，不是上一年度/, {}, { timeout: 20_000 })).toBeInTheDocument();
  await user.upload(input(), chosen(buildWorkbook(lastYear()), "2022.xlsx"));
  expect(
    await screen.findByText(/已从“2022.xlsx”带入 4 条历年得分、1 项未得满分的指标/, {}, { timeout: 20_000 }),
  ).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "复制报告文字" }));
  expect(await screen.findByText(/报告文字已复制/)).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain("2022 年度自评未得满分的指标整改情况");
  expect(screen.getByText(/“改革做法入选省级典型、优秀案例数”的整改措施和结果/)).toBeInTheDocument();
});

test("the outline can be chosen", async () => {
  const { user } = await atReports("jiangmen-2023.xlsx");
  expect(screen.getByLabelText("报告提纲")).toHaveDisplayValue(/江门市/);
  await user.selectOptions(screen.getByLabelText("报告提纲"), "neutral");
  await user.click(screen.getByRole("button", { name: "复制报告文字" }));
  expect(await screen.findByText(/报告文字已复制/)).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain("（二）机构设置和人员情况");
  expect(screen.getByText("（二）机构设置和人员情况 【待填写：机构设置和人员情况】")).toBeInTheDocument();
});

test("the notice of progress is shown, copied and saved", async () => {
  const { user } = await atReports("jiangmen-2023.xlsx");
  expect(await screen.findByText(/累计支出 12,054.87 万元，支出进度 100.00%/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "复制通报文字" }));
  expect(await navigator.clipboard.readText()).toContain("2023年12月支出进度通报");
  await user.click(screen.getByRole("button", { name: "导出通报" }));
  expect(await screen.findByText(/通报已导出/, {}, { timeout: 20_000 })).toBeInTheDocument();
  const [[name] = []] = (saveWorkbook as jest.MockedFunction<typeof saveWorkbook>).mock.calls;
  expect(name).toBe("2023年12月支出进度通报.xlsx");
});
