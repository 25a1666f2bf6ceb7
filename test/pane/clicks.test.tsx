import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { open, type WorkbookName } from "../gallery/workbooks";
import { renderPane } from "./render-pane";

/** The pane on a workbook, with every click counted until the sheet is there. */
function start(name: WorkbookName) {
  const host = open(name);
  const { user } = renderPane(host);
  let clicks = 0;
  const click: UserEvent["click"] = (element) => {
    clicks += 1;
    return user.click(element);
  };
  const written = async () => {
    await screen.findByText(/已生成工作表/);
    return (await host.read()).sheets.some(({ own }) => own === "evaluation") ? clicks : null;
  };
  return { click, written };
}

test("a clean workbook takes one click from opening to the finished sheet", async () => {
  const { click, written } = start("clean");
  await click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await written()).toBe(1);
});

test("three open questions take one click each, and one more", async () => {
  const { click, written } = start("three-questions");
  await screen.findByRole("button", { name: "请先回答 3 个问题" });
  const [first, second] = await screen.findAllByRole("radio", { name: "元" });
  await click(first!);
  await click(await screen.findByRole("radio", { name: /'绩效指标'!/ }));
  // Answered questions stay, so that they can be changed.
  const execution = screen.getAllByRole("radio", { name: "万元" }).at(-1);
  expect(second).toBeInTheDocument();
  await click(execution!);
  await click(await screen.findByRole("button", { name: "一键评分" }));
  expect(await written()).toBe(4);
});
