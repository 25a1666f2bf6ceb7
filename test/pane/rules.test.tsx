import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { decimal } from "../../src/core/amount/decimal";
import { DEFAULT_PROFILE, readProfileFile, writeProfileFile } from "../../src/core/profiles";
import { openWorkbook } from "../../src/host/file";
import { readWorkbook } from "../../src/host/score-workbook";
import { renderPane } from "./render-pane";
import { openSample } from "./workbooks";

const NAME = "使用的规则";
/** The choice of rules, in the settings. */
const read = async () => {
  const settings = screen.queryByRole("button", { name: "设置" });
  if (settings !== null) fireEvent.click(settings);
  return screen.findByRole("combobox", { name: NAME });
};

function ruleFile(text: string): File {
  const file = new File([text], "rules.json", { type: "application/json" });
  // The page in these tests has no files that can be read.
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

const OWN = {
  ...DEFAULT_PROFILE,
  id: "own",
  name: "本局规则",
  verified: false,
  deviation: { explainFrom: decimal("30"), deduction: decimal("2") },
};

test("other rules are chosen from a list, and rules that nobody checked say so", async () => {
  const { user } = renderPane(openSample("jiangmen-2023.xlsx"));
  expect(await read()).toHaveValue("national-2020");
  expect(screen.queryByText(/没有与文件原文核对/)).not.toBeInTheDocument();
  await user.selectOptions(await read(), "guangdong-50-50");
  expect(await screen.findByText(/没有与文件原文核对/)).toBeInTheDocument();
  expect(await read()).toHaveValue("guangdong-50-50");
});

test("a file of rules is loaded, scored by, and remembered in the workbook", async () => {
  const host = openSample("jiangmen-2023-reviewed.xlsx");
  const { user } = renderPane(host);
  await read();
  await user.upload(screen.getByTestId("rules-file"), ruleFile(writeProfileFile(OWN)));
  await waitFor(async () => expect(await read()).toHaveValue("own"));
  await user.click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await screen.findByTestId("score")).toHaveTextContent("86.92");
  const again = await readWorkbook(openWorkbook(host.save(), "again.xlsx"), null, { answers: {} });
  expect(again).toMatchObject({ status: "read", profile: OWN });
});

test("a broken file is refused with the place, and the rules stay as they were", async () => {
  const { user } = renderPane(openSample("jiangmen-2023.xlsx"));
  await read();
  const broken = writeProfileFile({ ...OWN, executionWeight: decimal("20") });
  await user.upload(screen.getByTestId("rules-file"), ruleFile(broken));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "一级指标分值（levelWeights）：预算执行率与各一级指标的分值合计为 110，应为 100",
  );
  expect(await read()).toHaveValue("national-2020");
});

test("a changed copy is checked as it is typed, scored by, and saved to a file", async () => {
  const { user } = renderPane(openSample("jiangmen-2023-reviewed.xlsx"));
  await read();
  await user.click(screen.getByRole("button", { name: "以此为基础修改" }));
  const form = screen.getByRole("group", { name: "以此为基础修改" });
  const retype = async (label: string, text: string) => {
    await user.clear(within(form).getByLabelText(label));
    if (text !== "") await user.type(within(form).getByLabelText(label), text);
  };
  const use = within(form).getByRole("button", { name: "使用修改后的规则" });
  await retype("预算执行率分值", "20");
  expect(use).toBeDisabled();
  expect(within(form).getByRole("alert")).toHaveTextContent("合计为 110，应为 100");
  await retype("产出指标", "40");
  await retype("优，起点分", "86");
  await retype("达成档，起点（%）", "85");
  await user.selectOptions(within(form).getByLabelText("偏离过大时"), "扣固定分");
  await retype("偏离扣分", "2");
  await user.click(within(form).getByRole("button", { name: "增加一项：按执行率封顶" }));
  expect(use).toBeDisabled();
  await retype("执行率低于（%）", "60");
  await retype("总分不超过", "69");
  await user.selectOptions(within(form).getByLabelText("超过上限的计分方法"), "linear");
  expect(use).toBeEnabled();
  await user.click(use);
  await waitFor(async () => expect(await read()).toHaveValue("national-2020-own"));

  await user.click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await screen.findByTestId("score")).toHaveTextContent("86.92");
  expect(screen.getByTestId("grade")).toHaveTextContent("优");

  // The page in these tests saves no files; what is offered for saving is looked at instead.
  const offered: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    offered.push(this.download);
  });
  await read();
  await user.click(screen.getByRole("button", { name: "保存为文件" }));
  click.mockRestore();
  expect(offered).toEqual(["national-2020-own.json"]);
  const saved = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "规则文件的内容" }).value;
  expect(readProfileFile(saved)).toMatchObject({
    ok: true,
    profile: {
      executionWeight: "20",
      levelWeights: { 产出指标: "40" },
      qualitativeBands: [{ from: "85" }, { to: "85" }, {}],
      deviation: { deduction: "2" },
      totalCaps: [{ below: "60", atMost: "69" }],
      atMost: "linear",
      verified: false,
    },
  });
}, 60_000);

test("the severity of a check is changed", async () => {
  const { user } = renderPane(openSample("jiangmen-2023.xlsx"));
  await user.click(screen.getByRole("tab", { name: /^复核/ }));
  expect(await screen.findAllByText(/的目标“不断提升”没有数值/)).not.toHaveLength(0);
  await read();
  await user.click(screen.getByRole("button", { name: "以此为基础修改" }));
  const form = screen.getByRole("group", { name: "以此为基础修改" });
  await user.click(within(form).getByText("检查的严重程度"));
  await user.selectOptions(within(form).getByLabelText(/^C13 /), "off");
  await user.click(within(form).getByRole("button", { name: "使用修改后的规则" }));
  await waitFor(() => expect(screen.queryByText(/的目标“不断提升”没有数值/)).not.toBeInTheDocument());
}, 60_000);

test("steps, milestones, completion, levels, places and the limits of checks can all be changed", async () => {
  const host = openSample("jiangmen-2023-reviewed.xlsx");
  const { user } = renderPane(host);
  await read();
  await user.click(screen.getByRole("button", { name: "以此为基础修改" }));
  const form = screen.getByRole("group", { name: "以此为基础修改" });
  const retype = (label: string, text: string) =>
    fireEvent.change(within(form).getByLabelText(label), { target: { value: text } });
  const press = (name: string) => user.click(within(form).getByText(name, { selector: "button" }));
  await user.selectOptions(within(form).getByLabelText("方法"), "steps");
  await press("增加一项：执行率档次");
  retype("第 1 档，执行率从（%）", "95");
  retype("第 1 档，得分比例（%）", "100");
  await press("增加一项：执行率档次");
  retype("第 2 档，执行率从（%）", "80");
  retype("第 2 档，得分比例（%）", "50");
  retype("及格线（%）", "60");
  await press("增加一项：规定的月度进度");
  retype("第 1 项，月份", "6");
  retype("第 1 项，应达进度（%）", "55");
  await press("增加一项：部分指标的赋分规则");
  retype("第 1 项，适用的一级、二级指标", "数量、质量");
  retype("第 1 项第 1 档，从（%）", "90");
  retype("第 1 项第 1 档，得分比例（%）", "100");
  await user.selectOptions(within(form).getByLabelText("偏离过大时"), "excess");
  expect(within(form).queryByLabelText("偏离扣分")).not.toBeInTheDocument();
  retype("每发生一次扣分", "2");
  retype("比率", "1");
  retype("新的一级指标", "成本指标");
  await press("增加");
  retype("成本指标", "10");
  retype("产出指标", "40");
  await user.click(within(form).getByText("检查的严重程度"));
  retype("C07 允许误差", "0.5");
  retype("C10 必须有的方面", "数量、质量");
  retype("C41 也算人员经费的款", "30228");
  const alternatives = within(form).getByLabelText("C08 允许的分值搭配（每行一种）");
  await user.clear(alternatives);
  await user.click(alternatives);
  await user.paste("产出指标 60、效益指标 40");
  await user.click(within(form).getByLabelText("C08 部门整体也检查"));
  expect(within(form).queryByRole("alert")).not.toBeInTheDocument();
  await press("使用修改后的规则");
  await user.click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await screen.findByTestId("score")).toBeInTheDocument();
  const again = await readWorkbook(openWorkbook(host.save(), "again.xlsx"), null, { answers: {} });
  expect(again).toMatchObject({
    profile: {
      levelWeights: { 产出指标: "40", 成本指标: "10" },
      execution: {
        method: "steps",
        passFrom: "60",
        steps: [
          { from: "95", share: "100" },
          { from: "80", share: "50" },
        ],
      },
      progress: { milestones: [{ month: 6, rate: "55" }] },
      completion: [{ levels: ["数量", "质量"], steps: [{ from: "90", share: "100" }] }],
      deviation: { deduction: "excess" },
      zeroTarget: { perEvent: "2" },
      places: { rate: 1 },
      checks: {
        C07: { tolerance: "0.5" },
        C08: { departments: true, alternatives: [{ 产出指标: "60", 效益指标: "40" }] },
        C10: { required: ["数量", "质量"] },
        C41: { personnel: ["30228"] },
      },
    },
  });
});

test("a list that is out of order is refused beside the field it is about, and items can be taken out", async () => {
  const { user } = renderPane(openSample("jiangmen-2023.xlsx"));
  await read();
  await user.click(screen.getByRole("button", { name: "以此为基础修改" }));
  const form = screen.getByRole("group", { name: "以此为基础修改" });
  await user.clear(within(form).getByLabelText("良，起点分"));
  await user.type(within(form).getByLabelText("良，起点分"), "95");
  expect(within(form).getByRole("alert")).toHaveTextContent("等级");
  await user.click(within(form).getByRole("button", { name: "去掉第 2 项：等级" }));
  expect(within(form).queryByRole("alert")).not.toBeInTheDocument();
  expect(within(form).getByRole("button", { name: "使用修改后的规则" })).toBeEnabled();
});
