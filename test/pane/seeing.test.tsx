import { screen, waitFor, within } from "@testing-library/react";
import { open } from "../gallery/workbooks";
import { renderPane } from "./render-pane";

async function scored(name: "reviewed" | "without-points") {
  const host = open(name);
  const { user } = renderPane(host);
  await user.click(await screen.findByRole("button", { name: "一键评分" }));
  await screen.findByText(/已生成工作表/);
  return { host, user, within: async (region: string) => within(await screen.findByRole("region", { name: region })) };
}

test("names, amounts and computed figures lead to their cells: in the accountant's sheets, or on our form", async () => {
  const { host, user, within: of } = await scored("reviewed");
  const leads = async (element: HTMLElement, sheet: string) => {
    await user.click(within(element).queryByRole("button") ?? element);
    await waitFor(() => expect(host.selected()?.sheet).toBe(sheet));
  };
  const form = "部门整体支出绩效自评表";
  const levels = await of("各级得分");
  await leads(levels.getByRole("button", { name: "产出指标" }), "绩效指标");
  await leads(levels.getByRole("button", { name: "40.85" }), form);
  await leads(levels.getByRole("button", { name: "12,480.00" }), "预算执行");
  await leads(levels.getByRole("button", { name: "96.59%" }), form);
  await leads(screen.getByTestId("score"), form);
  await leads(screen.getByTestId("grade"), form);
  const spending = await of("支出构成");
  await leads(spending.getByRole("button", { name: "2,260.22" }), "支出决算明细表");
  await leads(spending.getByRole("button", { name: "18.75%" }), form);
  await leads(screen.getByRole("button", { name: "2023 年度" }), "基本情况");
  const progress = await of("支出进度");
  await user.click(progress.getByText(/^逐月对照/));
  await leads(within(progress.getByRole("row", { name: /^12月/ })).getAllByRole("button")[1]!, "支出进度");
  await leads(within((await of("控制指标")).getByText("预算完成率").parentElement!).getByRole("button"), "预算执行");
});

test("each drawing has a table behind it, with the 款 and the states in words", async () => {
  const { user, within: of } = await scored("without-points");
  const spending = await of("支出构成");
  expect(spending.queryByText("基本工资")).not.toBeInTheDocument();
  await user.click(spending.getByRole("button", { name: "以表格显示" }));
  expect(spending.getByRole("row", { name: /基本工资/ })).toBeInTheDocument();
  const attainment = await of("指标完成情况");
  expect(attainment.getByRole("row", { name: /成本控制.*建议分，待确认/ })).toBeInTheDocument();
  await user.click(attainment.getByRole("button", { name: "以表格显示" }));
  expect(attainment.getByRole("columnheader", { name: "状态" })).toBeVisible();
  await user.click(attainment.getByRole("button", { name: "以图显示" }));
  expect(attainment.queryByRole("columnheader", { name: "状态" })).not.toBeInTheDocument();
});

test("a finding about an indicator says why it has its points, and so does the range of the review", async () => {
  const { user, within: of } = await scored("reviewed");
  await user.click(screen.getByRole("tab", { name: /^复核/ }));
  const findings = await of("检查结果");
  await user.click(findings.getAllByText("为什么")[0]!);
  expect(await findings.findByText(/结果：公共资源交易服务质量和服务效率 ＝ 5.60 分/)).toBeInTheDocument();
  const rehearsal = await of("复核预演");
  await user.click(rehearsal.getByText("为什么"));
  expect(await rehearsal.findByText(/结果：84.82 至 91.02 分/)).toBeInTheDocument();
});

test("confirming by the keyboard goes on to the next proposal, and after the last to the next step", async () => {
  const { user } = await scored("without-points");
  await user.click(screen.getByRole("button", { name: "确认 4 项得分" }));
  const open = () => [...document.querySelectorAll("button[data-confirm]")];
  await waitFor(() => expect(open()[0]).toHaveFocus());
  for (let left = 3; left > 0; left -= 1) {
    await user.keyboard("{Enter}");
    await waitFor(() => expect(open()).toHaveLength(left));
    expect(open()).toContain(document.activeElement);
  }
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "重新评分" })).toHaveFocus();
});
