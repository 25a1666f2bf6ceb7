import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { directRiver } from "../../src/host/direct-river";
import type { WorkbookHost } from "../../src/host/port";
import { Frame } from "../../src/pane/frame";
import { Pane } from "../../src/pane/pane";
import type { SessionOptions } from "../../src/pane/use-session";
// Loaded before the first test, so that no test waits for a view to be read from the disk.
import "../../src/pane/views/recognition-view";
import "../../src/pane/sections/report";
import "../../src/pane/views/review-view";
import "../../src/pane/views/score-view";
import "../../src/pane/views/settings-view";

/** The pane on a host as a person meets it, in Chinese unless another language is given. */
export function renderPane(host: WorkbookHost, options: Partial<SessionOptions> & { language?: string } = {}) {
  const { language = "zh-CN", ...rest } = options;
  const user = userEvent.setup();
  const page = (connected: boolean) => (
    <Frame language={language}>
      <Pane host={host} river={directRiver} {...rest} connected={connected} />
    </Frame>
  );
  const view = render(page(rest.connected ?? true));
  return { user, connect: () => view.rerender(page(true)), ...view };
}
