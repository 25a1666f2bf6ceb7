import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readSchema, type Schema } from "./wire/schema";

/** Microsoft's client library as installed from npm: never patched, never copied. */
const FILE = "@microsoft/office-js/dist/excel-web-16.00.js";

export interface ClientLibrary {
  readonly office: Readonly<Record<string, unknown>>;
  readonly excel: Readonly<Record<string, unknown>>;
  readonly officeExtension: Readonly<Record<string, unknown>>;
  readonly schema: Schema;
  /** Who answers the library's messages from now on; null: nobody, they fail. */
  readonly receive: (answer: ((text: string) => Promise<string>) | null) => void;
}

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

let loaded: ClientLibrary | null = null;

/** Evaluates the library once. It finds the bridge to its host under a global name, as in Excel on other devices. */
export function loadClientLibrary(): ClientLibrary {
  loaded ??= load();
  return loaded;
}

function load(): ClientLibrary {
  let answer: ((text: string) => Promise<string>) | null = null;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      if (!answer) throw new Error("no workbook is installed");
      void answer(text).then((reply) => bridge.onMessageFromHost?.(reply));
    },
  };
  Reflect.set(globalThis, "_richApiNativeBridge", bridge);
  const leavePage = enterPage();
  // Indirect, so that it runs in the global scope and in this realm: arrays must be this realm's arrays.
  (0, eval)(readFileSync(libraryFile(), "utf8"));
  leavePage();
  const excel = globalObject("Excel");
  const officeExtension = globalObject("OfficeExtension");
  checkRequirementSets(officeExtension);
  return {
    office: globalObject("Office"),
    excel,
    officeExtension,
    schema: readSchema(excel),
    receive: (next) => {
      answer = next;
    },
  };
}

/** Outside a browser: the few things of a page the library looks at while it is evaluated. */
function enterPage(): () => void {
  const page = {
    window: globalThis,
    document: { getElementById: () => null, getElementsByTagName: () => [] },
    navigator: { userAgent: "Node" },
  };
  const missing = Object.entries(page).filter(([name]) => !(name in globalThis));
  for (const [name, value] of missing) Reflect.set(globalThis, name, value);
  return () => {
    for (const [name] of missing) Reflect.deleteProperty(globalThis, name);
  };
}

/** Where npm put the library. */
export function clientLibraryFolder(): string {
  return dirname(libraryFile());
}

function libraryFile(): string {
  return createRequire(join(process.cwd(), "package.json")).resolve(FILE);
}

/** The library's own switch: a call newer than the offered requirement set throws ApiNotFound instead of passing. */
function checkRequirementSets(officeExtension: Readonly<Record<string, unknown>>): void {
  const utility = officeExtension["CommonUtility"];
  if (typeof utility !== "function" || !("_doApiNotSupportedCheck" in utility))
    throw new Error("another client library");
  Reflect.set(utility, "_doApiNotSupportedCheck", true);
}

function globalObject(name: string): Record<string, unknown> {
  const value: unknown = Reflect.get(globalThis, name);
  if (typeof value !== "object" || value === null) throw new Error(`the client library made no ${name}`);
  return { ...value };
}
