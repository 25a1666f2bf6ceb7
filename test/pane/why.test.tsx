import { screen, within } from "@testing-library/react";
import { renderPane } from "./render-pane";
import { openSample } from "./workbooks";

async function scored(file: Parameters<typeof openSample>[0], language?: string) {
  const host = openSample(file);
  const view = renderPane(host, language === undefined ? {} : { language });
  await view.user.click(await screen.findByRole("button", { name: /一键评分|Score now/ }));
  await screen.findByTestId("score");
  return { host, ...view };
}

function itemOf(name: RegExp): HTMLElement {
  const item = screen
    .getAllByText(name)
    .map((element) => element.closest("li"))
    .find((element) => element !== null);
  if (item == null) throw new Error("an indicator is a list item");
  return item;
}

test("an indicator's points are explained when asked for, with links to its cells", async () => {
  const { user, host } = await scored("jiangmen-2023-reviewed.xlsx");
  const item = itemOf(/专区网点数/);
  expect(within(item).queryByText(/^算式/)).not.toBeInTheDocument();
  await user.click(within(item).getByText("为什么"));
  expect(within(item).getByText("算式：6 × 5 ÷ 6")).toBeInTheDocument();
  expect(within(item).getByText(/^结果：.*网点数 ＝ 5.00 分/)).toBeInTheDocument();
  await user.click(within(within(item).getByText(/^实际完成值：5/)).getByRole("button", { name: "绩效指标 F8" }));
  expect(await host.selection()).toMatchObject({ sheet: "绩效指标", area: { top: 7, left: 5 } });
});

test("the total, the spending, the rate, the levels, the months and the control rates can all be asked why", async () => {
  const { user } = await scored("jiangmen-2023-reviewed.xlsx");
  for (const why of screen.getAllByText("为什么")) await user.click(why);
  const results = screen.getAllByText(/^结果：/).map(({ textContent }) => textContent ?? "");
  expect(results.map((result) => result.replace(/ (?:＝|空缺).*$/, "").replace("结果：", ""))).toEqual(
    expect.arrayContaining([
      "总分",
      "总支出",
      "商品和服务支出占比",
      "执行率",
      "产出指标",
      "预算执行",
      "执行进度偏差",
      "绩效目标实现程度",
      "预算完成率",
    ]),
  );
  expect(results).toContain("结果：总分 ＝ 88.92 分");
});

test("months show how far spending lags, and control rates that cannot be had say what is missing", async () => {
  const { user } = await scored("jiangmen-2023-reviewed.xlsx");
  const section = screen.getByRole("region", { name: "支出进度" });
  await user.click(within(section).getByText("逐月对照时序进度：12 个月，其中 10 个月滞后"));
  expect(within(section).getByRole("row", { name: /^12月 12,054.87 96.59% 100.00% -3.41$/ })).toBeInTheDocument();
  expect(within(section).getByText(/双监控（12月）：支出进度与时序相符/)).toBeInTheDocument();
  const measures = screen.getByRole("region", { name: "控制指标" });
  expect(within(measures).getByText("预算完成率").closest("li")).toHaveTextContent("96.59%");
  expect(within(measures).getByText(/在职人员控制率：工作簿中没有列示在职人员数的基本数字表/)).toBeInTheDocument();
});

test("explanations are said in English too", async () => {
  const { user } = await scored("jiangmen-2023-reviewed.xlsx", "en-US");
  const item = itemOf(/专区网点数/);
  await user.click(within(item).getByText("Why"));
  expect(within(item).getByText("Arithmetic: 6 × 5 ÷ 6")).toBeInTheDocument();
});
