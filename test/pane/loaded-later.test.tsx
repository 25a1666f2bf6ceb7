import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { FaultBoundary } from "../../src/pane/fault-boundary";
import { Frame } from "../../src/pane/frame";
import { loadedLater } from "../../src/pane/loaded-later";

function Spending() {
  return <p>支出构成</p>;
}

/** As the bundler fails: the script did not arrive. */
function missing(): Error {
  const error = new Error("Loading chunk 119 failed.");
  error.name = "ChunkLoadError";
  return error;
}

function renderPart(load: () => Promise<typeof Spending>) {
  const Part = loadedLater(load);
  render(
    <Frame language="zh-CN">
      <FaultBoundary>
        <Suspense fallback="…">
          <Part />
        </Suspense>
      </FaultBoundary>
    </Frame>,
  );
  return userEvent.setup();
}

beforeEach(() => {
  // React reports what it caught; the report is not what is looked at here.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => jest.restoreAllMocks());

test("a script that did not arrive is said to be missing, and asked for again", async () => {
  const load = jest.fn<Promise<typeof Spending>, []>().mockRejectedValueOnce(missing()).mockResolvedValue(Spending);
  const user = renderPart(load);
  expect(await screen.findByRole("alert")).toHaveTextContent("没有加载成功：网络可能断了，或者程序刚刚更新");
  expect(load).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("button", { name: "重新显示" }));
  expect(await screen.findByText("支出构成")).toBeInTheDocument();
});

test("where it is missing for good, the page can be loaded anew", async () => {
  const user = renderPart(() => Promise.reject(missing()));
  const again = await screen.findByRole("button", { name: "重新显示" });
  expect(screen.queryByRole("button", { name: /刷新面板/ })).not.toBeInTheDocument();
  await user.click(again);
  expect(await screen.findByRole("button", { name: /刷新面板/ })).toBeEnabled();
});
