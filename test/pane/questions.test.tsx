import { screen } from "@testing-library/react";
import { openWithoutUnit } from "./asking";
import { renderPane } from "./render-pane";

const QUESTION = /没有写明金额单位/;

test("an open question is asked in words, and the button leads to it", async () => {
  const host = openWithoutUnit();
  const { user } = renderPane(host);
  expect(await screen.findByRole("radiogroup", { name: QUESTION })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "请先回答 1 个问题" }));
  expect(screen.getByRole("radio", { name: "元" })).toHaveFocus();
  expect((await host.read()).sheets.some(({ own }) => own !== null)).toBe(false);
});

test("one click a question and one more make the sheet", async () => {
  const { user } = renderPane(openWithoutUnit());
  await user.click(await screen.findByRole("radio", { name: "元" }));
  await user.click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await screen.findByTestId("total-spending")).toHaveTextContent("12,054.87");
});

test("an answer stays in view and can be changed", async () => {
  const { user } = renderPane(openWithoutUnit());
  await user.click(await screen.findByRole("radio", { name: "万元" }));
  await screen.findByRole("button", { name: "一键评分" });
  expect(screen.getByRole("radio", { name: "万元" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "元" }));
  await user.click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await screen.findByTestId("total-spending")).toHaveTextContent("12,054.87");
});
