import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/host/host-error";
import type { WorkbookHost } from "../../src/host/port";
import type { ScoreOutcome } from "../../src/host/score-workbook";
import { renderPane } from "./render-pane";
import { openSample } from "./workbooks";

const read = () => screen.findByText(/已读取工作簿/);

describe("on opening", () => {
  test("shows what was recognised and offers one step", async () => {
    renderPane(openSample("jiangmen-2023.xlsx"));
    await read();
    expect(screen.getByText("江门市政务服务和数据管理局")).toBeInTheDocument();
    expect(screen.getByText("2023 年度")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "支出决算明细表" })).toBeInTheDocument();
    expect(screen.getByText("横向明细 · 全部支出 · 单位 元")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "一键评分" })).toBeEnabled();
    expect(screen.queryByTestId("score")).not.toBeInTheDocument();
  });

  test("writes nothing", async () => {
    const host = openSample("jiangmen-2023.xlsx");
    const before = host.save();
    renderPane(host);
    await read();
    expect(host.save()).toEqual(before);
  });
});

describe("before Excel has answered", () => {
  test("the page is there and reads nothing; it reads when Excel has answered", async () => {
    const host = openSample("jiangmen-2023.xlsx");
    const asked = jest.spyOn(host, "read");
    const { connect } = renderPane(host, { connected: false });
    expect(screen.getByText("正在连接 Excel…")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "一键评分" })).toBeEnabled();
    expect(asked).not.toHaveBeenCalled();
    connect();
    await read();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test("what was pressed meanwhile is done once, and no reading takes its place", async () => {
    const host = openSample("jiangmen-2023.xlsx");
    const realRead = host.read.bind(host);
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    jest.spyOn(host, "read").mockImplementation((signal) => answered.then(() => realRead(signal)));
    const onWritten = jest.fn();
    const { user, connect } = renderPane(host, { connected: false, onWritten });
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    connect();
    answer();
    expect(await screen.findByTestId("score")).toHaveTextContent("100.00");
    expect(onWritten).toHaveBeenCalledTimes(1);
  });
});

describe("一键评分", () => {
  test("one click writes the sheet and shows score, grade and shares", async () => {
    const host = openSample("jiangmen-2023.xlsx");
    const onWritten = jest.fn();
    const { user } = renderPane(host, { onWritten });
    await read();
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    expect(await screen.findByTestId("score")).toHaveTextContent("100.00");
    expect(screen.getByRole("group", { name: "绩效等级" })).toHaveTextContent("优");
    expect(screen.getByTestId("total-spending")).toHaveTextContent("12,054.87");
    const row = screen.getByRole("row", { name: /商品和服务支出/ });
    expect(within(row).getByText("5,030.51")).toBeInTheDocument();
    expect(within(row).getByText("41.73%")).toBeInTheDocument();
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect((await host.read()).sheets.map(({ name }) => name)).toContain("部门整体支出绩效自评表");
    expect(screen.getByRole("button", { name: "重新评分" })).toBeInTheDocument();
  });

  test("shows partial credit with its state and reason", async () => {
    const { user } = renderPane(openSample("jiangmen-2023-reviewed.xlsx"));
    await read();
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    expect(await screen.findByTestId("score")).toHaveTextContent("88.92");
    const item = screen.getAllByText(/专区网点数/).flatMap((name) => name.closest("li") ?? [])[0];
    if (item === undefined) throw new Error("an indicator is a list item");
    expect(item).toHaveTextContent("5.00 / 6");
    expect(item).toHaveTextContent("部分达成");
  });

  test("a figure leads to its cell", async () => {
    const host = openSample("jiangmen-2023.xlsx");
    const { user } = renderPane(host);
    await read();
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    await screen.findByTestId("score");
    await user.click(within(screen.getByTestId("total-spending")).getByRole("button"));
    expect(host.selected()).toMatchObject({ sheet: "支出决算明细表", area: { top: 8, left: 4 } });
  });

  test("a host that cannot select gets no links", async () => {
    const host = { ...openSample("jiangmen-2023.xlsx"), capabilities: { select: false, download: false } };
    renderPane(host);
    await read();
    expect(screen.queryByRole("button", { name: "支出决算明细表" })).not.toBeInTheDocument();
    expect(screen.getByText("支出决算明细表")).toBeInTheDocument();
  });
});

describe("when the host refuses", () => {
  function failing(code: ConstructorParameters<typeof HostError>[0]): WorkbookHost {
    return { ...openSample("jiangmen-2023.xlsx"), write: () => Promise.reject(new HostError(code, "at Foo.bar")) };
  }

  test("says in our own words what to do, and offers to try again", async () => {
    const { user } = renderPane(failing("cell-edit-mode"));
    await read();
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    expect(await screen.findByText(/请按 Enter 或 Esc 结束编辑/)).toBeInTheDocument();
    expect(screen.queryByText(/Foo/)).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "重试" })).toBeEnabled();
  });

  test("details of a defect can be copied", async () => {
    const { user } = renderPane(failing("unexpected"));
    await read();
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    await user.click(await screen.findByRole("button", { name: "复制详情" }));
    expect(await screen.findByText("已复制")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain("Foo.bar");
  });

  test("names the cells that changed meanwhile", async () => {
    const host = openSample("jiangmen-2023.xlsx");
    const changed = { sheetId: "1", sheet: "支出决算明细表", area: { top: 8, left: 4, bottom: 8, right: 4 } };
    const { user } = renderPane({
      ...host,
      write: () => Promise.resolve({ status: "inputs-changed", changed: [changed] }),
    });
    await read();
    await user.click(screen.getByRole("button", { name: "一键评分" }));
    expect(await screen.findByText(/又被改动/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "支出决算明细表 E9" })).toBeInTheDocument();
  });
});

test("long work names its step and can be cancelled", async () => {
  const host = openSample("jiangmen-2023.xlsx");
  const { user } = renderPane({
    ...host,
    write: (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new HostError("cancelled", "by the person")));
      }),
  });
  await read();
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  expect(await screen.findByRole("progressbar", { name: "正在写入评价表…" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByText("已取消，没有写入任何内容。")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "一键评分" })).toBeEnabled();
});

test("a removal that Excel does not answer can be given up, and tried again", async () => {
  const host = openSample("jiangmen-2023.xlsx");
  let answers = false;
  const { user } = renderPane({
    ...host,
    removeOwnSheets: (signal) =>
      answers
        ? host.removeOwnSheets()
        : new Promise((_resolve, reject) => {
            signal?.addEventListener("abort", () => reject(new HostError("removal-cancelled", "by the person")));
          }),
  });
  await read();
  const remove = async () => {
    await user.click(await screen.findByRole("button", { name: "移除评价表" }));
    await user.click(await screen.findByRole("button", { name: "确定移除" }));
  };
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  await screen.findByTestId("score");
  await user.click(screen.getByRole("button", { name: "设置" }));
  await remove();
  await user.click(await screen.findByRole("button", { name: "取消" }));
  expect(await screen.findByText(/已停止等待/)).toBeInTheDocument();
  answers = true;
  await remove();
  expect(await screen.findByText(/已移除/)).toBeInTheDocument();
});

test("the sheets we made are removed only after asking twice", async () => {
  const host = openSample("jiangmen-2023.xlsx");
  const { user } = renderPane(host);
  await read();
  await user.click(screen.getByRole("button", { name: "一键评分" }));
  await screen.findByTestId("score");
  await user.click(screen.getByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: "移除评价表" }));
  expect((await host.read()).sheets.some(({ own }) => own !== null)).toBe(true);
  await user.click(screen.getByRole("button", { name: "确定移除" }));
  expect(await screen.findByText(/已移除：/)).toBeInTheDocument();
  expect((await host.read()).sheets.some(({ own }) => own !== null)).toBe(false);
});

test("before our sheets go it is told which of the accountant's cells refer to them", async () => {
  const host = openSample("jiangmen-2023.xlsx");
  const cell = (row: number) => ({
    sheetId: "1",
    sheet: "领导用表",
    area: { top: row, left: 1, bottom: row, right: 1 },
  });
  const { user } = renderPane({
    ...host,
    dependents: () => Promise.resolve({ cells: Array.from({ length: 23 }, (_, row) => cell(row)), names: ["得分"] }),
  });
  await read();
  await user.click(screen.getByRole("button", { name: "设置" }));
  await user.click(await screen.findByRole("button", { name: "移除评价表" }));
  expect(await screen.findByText(/移除后会变成 #REF!/)).toBeInTheDocument();
  expect(screen.getByText("领导用表 B1")).toBeInTheDocument();
  expect(screen.getByText("另有 3 处")).toBeInTheDocument();
  expect(screen.getByText("名称“得分”")).toBeInTheDocument();
});

test("what the ribbon's command ended with is shown", async () => {
  let tell: (outcome: ScoreOutcome) => void = () => undefined;
  renderPane(openSample("jiangmen-2023.xlsx"), {
    outcomes: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  await read();
  act(() => tell({ status: "failed", error: new HostError("read-only", "") }));
  expect(await screen.findByText(/以只读方式打开/)).toBeInTheDocument();
});

test("English is used where Office speaks it, and can be switched", async () => {
  const { user } = renderPane(openSample("jiangmen-2023.xlsx"), { language: "en-US" });
  expect(await screen.findByRole("button", { name: "Score now" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Settings" }));
  await user.click(await screen.findByRole("button", { name: "中文" }));
  expect(screen.getByRole("button", { name: "一键评分" })).toBeInTheDocument();
  await waitFor(() => expect(document.documentElement.lang).toBe("zh-CN"));
});

test("arrow keys go from finding to finding, Enter goes to the cell, the focus stays, and there is a way back", async () => {
  const host = openSample("jiangmen-2023-reviewed.xlsx");
  const { user } = renderPane(host);
  await read();
  await host.select({ sheetId: "1", sheet: "x", area: { top: 4, left: 2, bottom: 4, right: 2 } });
  await user.click(screen.getByRole("tab", { name: /^复核/ }));
  const [first, second] = await screen.findAllByText(/没有数值/);
  const item = (text: HTMLElement | undefined) => text?.closest("li") ?? document.body;
  act(() => item(first).focus());
  await user.keyboard("{ArrowDown}");
  expect(item(second)).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(host.selected()).toMatchObject({ sheet: "绩效指标", area: { top: 18, left: 4 } }));
  expect(item(second)).toHaveFocus();
  await user.click(await screen.findByRole("button", { name: "返回 x C5" }));
  await waitFor(() => expect(host.selected()).toMatchObject({ area: { top: 4, left: 2 } }));
});
