import type { WorkbookSpec } from "../create-workbook";
import { createWorkbook, type TestWorkbook } from "../test-workbook";
import type { Schema } from "../wire/schema";
import { type FrameHost, frameAddin } from "./frame-host";

export interface OpenOptions {
  /** The add-in's page, on this origin. */
  readonly url: string;
  readonly workbook: WorkbookSpec;
  readonly excelApi?: string;
  readonly locale?: string;
  /** Whether the pane is open from the start; else the page runs hidden, as for a ribbon command. */
  readonly pane?: boolean;
}

/** What tests reach as `excel` on the parent page. */
export interface ParentPage {
  /** Opens a workbook and frames the add-in beside it; replaces what was open. */
  readonly open: (options: OpenOptions) => void;
  readonly workbook: () => TestWorkbook;
  readonly runCommand: (functionName: string) => Promise<void>;
  readonly paneVisible: () => boolean;
  /** Shows or hides the pane, as the accountant does with the ribbon's button. */
  readonly showPane: (visible: boolean) => void;
}

declare global {
  // The library's classes as read when this page was built.
  const CLIENT_LIBRARY_SCHEMA: Schema;
}

let open: { readonly workbook: TestWorkbook; readonly host: FrameHost } | null = null;

const page: ParentPage = {
  open({ url, workbook: spec, excelApi = "1.9", locale = "zh-CN", pane = true }) {
    open?.host.close();
    const workbook = createWorkbook(spec);
    const host = frameAddin(url, workbook.connect(CLIENT_LIBRARY_SCHEMA), {
      excelApi,
      locale,
      workbookName: workbook.model.name,
      selectionListeners: workbook.model.selectionListeners,
      onVisibility: (visible) => show(host.frame, visible),
    });
    open = { workbook, host };
    show(host.frame, pane);
    document.body.append(host.frame);
  },
  workbook: () => opened().workbook,
  runCommand: (functionName) => opened().host.runCommand(functionName),
  paneVisible: () => opened().host.frame.className === "pane",
  showPane: (visible) => show(opened().host.frame, visible),
};

function opened() {
  if (!open) throw new Error("no workbook is open");
  return open;
}

/** A hidden page still has a size and runs, as the shared runtime does. */
function show(frame: HTMLIFrameElement, visible: boolean): void {
  frame.className = visible ? "pane" : "background";
}

Reflect.set(globalThis, "excel", page);
