import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookHost } from "../../src/host/port";
import { Frame } from "../../src/pane/frame";
import { Pane } from "../../src/pane/pane";
import type { SessionOptions } from "../../src/pane/use-session";

/** The pane on a host as a person meets it, in Chinese unless another language is given. */
export function renderPane(host: WorkbookHost, options: Partial<SessionOptions> & { language?: string } = {}) {
  const { language = "zh-CN", ...rest } = options;
  const user = userEvent.setup();
  const view = render(
    <Frame language={language}>
      <Pane host={host} {...rest} />
    </Frame>,
  );
  return { user, ...view };
}
