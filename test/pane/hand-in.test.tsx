import { screen } from "@testing-library/react";
import { saveWorkbook } from "../../src/pane/save-file";
import { renderPane } from "./render-pane";
import { openSample } from "./workbooks";

jest.mock("../../src/pane/save-file", () => ({ saveWorkbook: jest.fn() }));

async function scored() {
  const host = openSample("jiangmen-2023.xlsx");
  const { user } = renderPane(host);
  await screen.findByText(/已读取工作簿/);
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  await screen.findByTestId("score");
  return { host, user };
}

test("the form can be saved for handing in, the rows copied", async () => {
  const { user } = await scored();
  await user.click(screen.getByRole("button", { name: "导出上报件" }));
  expect(await screen.findByText(/上报件只含评价表/)).toBeInTheDocument();
  const [[name, bytes] = []] = (saveWorkbook as jest.MockedFunction<typeof saveWorkbook>).mock.calls;
  expect(name).toBe("江门市政务服务和数据管理局2023部门整体支出绩效自评表.xlsx");
  expect(bytes?.length).toBeGreaterThan(1_000);
  await user.click(screen.getByRole("button", { name: "复制填报" }));
  expect(await screen.findByText(/已复制 13 行指标/)).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain("跨境通办政务服务专区网点数\t≥6个\t6个\t6\t6");
});

test("复核提示 is made when asked for, and again with every later click", async () => {
  const { host, user } = await scored();
  const kinds = async () => (await host.read()).sheets.map(({ own }) => own).filter((own) => own !== null);
  expect(await kinds()).toEqual(["evaluation", "summary", "basis", "memory"]);
  await user.click(screen.getByRole("button", { name: "生成复核提示" }));
  await screen.findByRole("button", { name: "重新评分" });
  expect(await kinds()).toEqual(["evaluation", "summary", "basis", "memory", "findings"]);
  expect(host.selected()).toMatchObject({ sheet: "复核提示" });
  await user.click(screen.getByRole("button", { name: "重新评分" }));
  await screen.findByRole("button", { name: "重新评分" });
  expect(await kinds()).toHaveLength(5);
});
