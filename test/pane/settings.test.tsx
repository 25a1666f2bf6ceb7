import { screen, waitFor, within } from "@testing-library/react";
import { readWorkbook } from "../../src/host/score-workbook";
import { renderPane } from "./render-pane";
import { openSample } from "./workbooks";

async function rememberedIn(host: ReturnType<typeof openSample>) {
  const outcome = await readWorkbook(host, null, { answers: {} });
  return outcome.status === "failed" ? null : outcome.answers;
}

test("what the workbook remembers is listed in words, forgotten one by one, and gone once it is scored", async () => {
  const host = openSample("jiangmen-2023.xlsx");
  const { user } = renderPane(host);
  await screen.findByText(/已读取工作簿/);
  await user.click(await screen.findByRole("button", { name: "查看并更正" }));
  await user.selectOptions(screen.getByLabelText("口径"), "一般公共预算");
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  await screen.findByText(/已生成工作表/);
  expect(await rememberedIn(host)).toMatchObject({ spendingScope: "general-public-budget" });

  await user.click(screen.getByRole("button", { name: "设置" }));
  const section = within(await screen.findByRole("region", { name: "记住的更正" }));
  expect(section.getByText(/一般公共预算/)).toBeInTheDocument();
  await user.click(section.getByRole("button", { name: "忘记：支出表的更正" }));
  expect(await section.findByText(/没有更正/)).toBeInTheDocument();
  await user.click(section.getByRole("button", { name: "撤销" }));
  expect(await section.findByText(/一般公共预算/)).toBeInTheDocument();

  await user.click(section.getByRole("button", { name: "忘记：支出表的更正" }));
  await section.findByText(/没有更正/);
  await user.click(screen.getByRole("button", { name: "重新评分" }));
  await waitFor(async () => expect(await rememberedIn(host)).not.toHaveProperty("spendingScope"));
});

test("with our sheets goes what they remembered, and the next scoring does not write it again", async () => {
  const host = openSample("jiangmen-2023.xlsx");
  const { user } = renderPane(host);
  await screen.findByText(/已读取工作簿/);
  await user.click(await screen.findByRole("button", { name: "查看并更正" }));
  await user.selectOptions(screen.getByLabelText("口径"), "一般公共预算");
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  await screen.findByText(/已生成工作表/);
  await user.click(screen.getByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: "移除评价表" }));
  await user.click(screen.getByRole("button", { name: "确定移除" }));
  expect(await screen.findByText(/已移除：/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  await screen.findByText(/已生成工作表/);
  expect(await rememberedIn(host)).not.toHaveProperty("spendingScope");
});

test("every setting says where it is kept", async () => {
  const { user } = renderPane(openSample("jiangmen-2023.xlsx"));
  await screen.findByText(/已读取工作簿/);
  await user.click(screen.getByRole("button", { name: "设置" }));
  const kept: Readonly<Record<string, RegExp>> = {
    评分规则: /隐藏工作表/,
    记住的更正: /隐藏工作表/,
    界面语言: /不另外保存/,
    深浅色和高对比度: /不另外保存/,
    本程序生成的工作表: /都在本工作簿里/,
  };
  for (const [name, words] of Object.entries(kept))
    expect(await screen.findByRole("region", { name })).toHaveTextContent(words);
});
