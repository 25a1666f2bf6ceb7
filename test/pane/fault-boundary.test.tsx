import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { FaultBoundary } from "../../src/pane/fault-boundary";
import { Frame } from "../../src/pane/frame";

let isBroken = true;

function Part() {
  if (isBroken) throw new TypeError("x is undefined");
  return <p>支出构成</p>;
}

function Neighbour() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`按了 ${count} 次`}</button>;
}

test("a fault of ours takes away its part only, says so with details to copy, and can be got over", async () => {
  // React reports what it caught; the report is not what is looked at here.
  const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
  isBroken = true;
  const user = userEvent.setup();
  render(
    <Frame language="zh-CN">
      <FaultBoundary>
        <Part />
      </FaultBoundary>
      <Neighbour />
    </Frame>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("这一部分显示不出来，是程序出了错；工作簿没有因此改动。");
  await user.click(screen.getByRole("button", { name: "按了 0 次" }));
  expect(screen.getByRole("button", { name: "按了 1 次" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "复制详情" }));
  expect(await navigator.clipboard.readText()).toContain("TypeError: x is undefined");

  isBroken = false;
  await user.click(screen.getByRole("button", { name: "重新显示" }));
  expect(screen.getByText("支出构成")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  report.mockRestore();
});
