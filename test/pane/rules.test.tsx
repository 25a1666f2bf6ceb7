import { screen, waitFor, within } from "@testing-library/react";
import { decimal } from "../../src/core/amount/decimal";
import { DEFAULT_PROFILE, readProfileFile, writeProfileFile } from "../../src/core/profiles";
import { openWorkbook } from "../../src/host/file";
import { readWorkbook } from "../../src/host/score-workbook";
import { renderPane } from "./render-pane";
import { openSample } from "./workbooks";

const NAME = "使用的规则";
const read = () => screen.findByRole("combobox", { name: NAME });

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
  await retype("偏离扣分", "2");
  await user.click(within(form).getByRole("button", { name: "增加一档封顶" }));
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
  await read();
  expect(await screen.findAllByText(/的目标“不断提升”没有数值/)).not.toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "以此为基础修改" }));
  const form = screen.getByRole("group", { name: "以此为基础修改" });
  await user.click(within(form).getByText("检查的严重程度"));
  await user.selectOptions(within(form).getByLabelText(/^C13 /), "off");
  await user.click(within(form).getByRole("button", { name: "使用修改后的规则" }));
  await waitFor(() => expect(screen.queryByText(/的目标“不断提升”没有数值/)).not.toBeInTheDocument());
}, 60_000);
