import { loadClientLibrary } from "./client-library";
import type { TestWorkbook } from "./test-workbook";
import type { Connection, Reply } from "./wire/connection";

export interface OfficeOptions {
  /** The newest ExcelApi requirement set this Excel offers; a newer call throws ApiNotFound. */
  readonly excelApi?: string;
  readonly platform?: "PC" | "OfficeOnline" | "Mac";
  readonly displayLanguage?: string;
}

export interface InstalledOffice {
  /** Presses a ribbon button that runs a function; resolves when the function says it has completed. */
  readonly runCommand: (functionName: string) => Promise<void>;
  /** How often the add-in asked for its pane. */
  readonly paneShown: () => number;
  /** Takes the globals away again. */
  readonly uninstall: () => void;
}

/** Takes the installed one away. */
let uninstall: (() => void) | null = null;

type Command = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

/**
 * Makes `Office` and `Excel` of Microsoft's genuine client library global, talking to the workbook. One at a time:
 * installing again replaces the workbook.
 */
export function installOffice(workbook: TestWorkbook, options: OfficeOptions = {}): InstalledOffice {
  const { excelApi = "1.9", platform = "PC", displayLanguage = "zh-CN" } = options;
  uninstall?.();
  const library = loadClientLibrary();
  const connection = workbook.connect(library.schema);
  workbook.undo.platform = platform;
  library.receive((text) => answer(connection, text));
  const commands = new Map<string, Command>();
  let shown = 0;
  const info = { host: "Excel", platform, addin: null };
  const office = {
    ...library.office,
    HostType: { Excel: "Excel" },
    context: {
      host: "Excel",
      platform,
      displayLanguage,
      contentLanguage: displayLanguage,
      document: selectionEvents(workbook),
      requirements: {
        isSetSupported: (set: string, version = "1.1") => isSupported(set, version, excelApi),
      },
    },
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
    actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
    addin: {
      showAsTaskpane: () => {
        shown += 1;
        return Promise.resolve();
      },
      hide: () => Promise.resolve(),
    },
  };
  const restore = setGlobals({
    Office: office,
    Excel: isSupported("ExcelApi", "1.20", excelApi) ? withUndoGroups(library.excel, workbook) : library.excel,
    OfficeExtension: library.officeExtension,
    // The library looks for its requirement sets at `window.Office`.
    ...("window" in globalThis ? {} : { window: globalThis }),
  });
  const leave = () => {
    restore();
    library.receive(null);
    uninstall = null;
  };
  uninstall = leave;
  return {
    paneShown: () => shown,
    runCommand: (functionName) => {
      const command = commands.get(functionName);
      if (!command) return Promise.reject(new Error(`no function is associated with ${functionName}`));
      return new Promise((completed) => command({ source: { id: functionName }, completed }));
    },
    uninstall: () => {
      if (uninstall === leave) leave();
    },
  };
}

/**
 * `Excel.run` as newer libraries have it: the packaged one ends at 1.15 and overlooks `mergeUndoGroup`, so the stand-in
 * hears of the group here and not in the request.
 */
function withUndoGroups(excel: Readonly<Record<string, unknown>>, { undo }: TestWorkbook): Record<string, unknown> {
  const run = excel["run"] as (...args: readonly unknown[]) => Promise<unknown>;
  return {
    ...excel,
    run: async (...args: readonly unknown[]) => {
      const [options] = args;
      const grouped = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
      if (grouped && options.mergeUndoGroup === true) undo.startGroup();
      try {
        return await run(...args);
      } finally {
        undo.endGroup();
      }
    },
  };
}

/** The one event of the Common API that is modelled: the selection has changed. */
function selectionEvents({ model: { selectionListeners } }: TestWorkbook) {
  return {
    addHandlerAsync: (_event: string, handler: () => void) => void selectionListeners.add(handler),
    removeHandlerAsync: (_event: string, { handler }: { readonly handler: () => void }) =>
      void selectionListeners.delete(handler),
  };
}

function isSupported(set: string, version: string, excelApi: string): boolean {
  const wanted = set.toLowerCase();
  if (wanted === "excelapi") return compareVersions(version, excelApi) <= 0;
  return wanted === "sharedruntime" || wanted === "delayforcelledit";
}

function compareVersions(one: string, other: string): number {
  const parts = (version: string) => version.split(".").map(Number);
  const [major = 0, minor = 0] = parts(one);
  const [otherMajor = 0, otherMinor = 0] = parts(other);
  return major - otherMajor || minor - otherMinor;
}

/** The bridge's message: `{ id, type: 1, flags, message: { body } }`, answered in kind. */
async function answer(connection: Connection, text: string): Promise<string> {
  const message = JSON.parse(text) as { id: number; flags: number; message: { body: unknown } };
  const body = typeof message.message.body === "string" ? message.message.body : JSON.stringify(message.message.body);
  return JSON.stringify({ id: message.id, type: 2, message: httpOf(await connection.send(body, message.flags)) });
}

function httpOf(reply: Reply) {
  if (reply.kind === "answer") return { statusCode: 200, headers: {}, body: reply.body };
  if (reply.kind === "lost") return { statusCode: 503, headers: {}, body: "" };
  const error = { code: reply.code, message: reply.message };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error }) };
}

/** Sets globals and gives back how to undo it. */
function setGlobals(values: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(values).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const);
  for (const [key, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true, enumerable: true });
  }
  return () => {
    for (const [key, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, key, descriptor);
      else Reflect.deleteProperty(globalThis, key);
    }
  };
}
