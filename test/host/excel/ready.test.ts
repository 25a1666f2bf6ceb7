import { excelHost } from "../../../src/host/excel";
import { officeReady } from "../../../src/host/excel/ready";

const real = Object.getOwnPropertyDescriptor(globalThis, "Office");

function pretend(office: unknown): void {
  Object.defineProperty(globalThis, "Office", { value: office, configurable: true });
}

afterEach(() => {
  if (real === undefined) Reflect.deleteProperty(globalThis, "Office");
  else Object.defineProperty(globalThis, "Office", real);
});

const HostType = { Excel: "Excel", Word: "Word" };
const context = { displayLanguage: "zh-CN", officeTheme: { isDarkTheme: true } };

test("in Excel it tells the display language and the theme", async () => {
  pretend({ HostType, context, onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }) });
  expect(await officeReady()).toEqual({ inExcel: true, libraryLoaded: true, language: "zh-CN", dark: true });
});

test("a theme that Office does not tell is left to the system", async () => {
  pretend({ HostType, context: { displayLanguage: "en-US" }, onReady: () => Promise.resolve({ host: "Excel" }) });
  expect((await officeReady()).dark).toBeNull();
});

test.each([
  ["another Office program", () => Promise.resolve({ host: "Word" })],
  ["a plain browser", () => Promise.resolve({ host: null })],
  ["a page where the library never answers", () => new Promise(() => undefined)],
])("%s is outside Excel", async (_name, onReady) => {
  pretend({ HostType, context, onReady });
  expect(await officeReady(10)).toMatchObject({ inExcel: false, libraryLoaded: true });
});

test("without the library it says so", async () => {
  pretend(undefined);
  expect(await officeReady()).toMatchObject({ inExcel: false, libraryLoaded: false });
});

test("what is asked before the library is ready waits for it, and can be cancelled meanwhile", async () => {
  let answer: (info: unknown) => void = () => undefined;
  pretend({ HostType, context, onReady: () => new Promise((resolve) => (answer = resolve)) });
  const cancelling = new AbortController();
  const reading = excelHost().read(cancelling.signal);
  cancelling.abort();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  answer({ host: null });
});

test("what is asked where no Excel answers ends in the sentence for that", async () => {
  pretend({ HostType, context: undefined, onReady: () => Promise.resolve({ host: null }) });
  await expect(excelHost().read()).rejects.toMatchObject({ code: "not-in-excel" });
});
