import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { allSentences } from "../src/core/wording";

/** The laws of the house (docs/decisions.md): what a room may know of the others, held by reading the sources. */

const ROOT = resolve(__dirname, "..");
const LONGEST_FILE = 300;

interface SourceFile {
  /** From the project's folder, with "/". */
  readonly path: string;
  readonly text: string;
  /** Without comments and without the content of string literals: names in it are code. */
  readonly code: string;
  readonly imports: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  const plain = withoutComments(text);
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => imported(path, fileName));
  return { path, text, code: plain.replace(/"(?:[^"\\\n]|\\.)*"/g, '""'), imports };
}

/** A relative import as a path from the project's folder; a package by its name. */
function imported(from: string, target: string): string {
  if (!target.startsWith(".")) return target;
  return relative(ROOT, resolve(ROOT, posix.dirname(from), target))
    .split(sep)
    .join("/");
}

const SOURCES = filesUnder("src")
  .filter((path) => /\.tsx?$/.test(path))
  .map(read);

function room(...folders: readonly string[]): readonly SourceFile[] {
  const files = SOURCES.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
  expect(files).not.toHaveLength(0);
  return files;
}

/** "file → what it must not": empty when the law holds. */
function offences(files: readonly SourceFile[], offence: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => offence(file).map((what) => `${file.path} → ${what}`));
}

function importsOutside(files: readonly SourceFile[], allowed: (target: string, file: SourceFile) => boolean) {
  return offences(files, (file) => file.imports.filter((target) => !allowed(target, file)));
}

/** What lies in src/host itself: the port, its errors, the one click. Its folders are the hosts. */
function isShared(target: string): boolean {
  return /^src\/host\/(?!excel$|file$)[^/]+$/.test(target);
}

function uses(files: readonly SourceFile[], pattern: RegExp): string[] {
  return offences(files, ({ code }) => code.match(pattern) ?? []);
}

describe("the core", () => {
  test("imports nothing outside itself but the decimal library, and that only where numbers are made", () => {
    const allowed = (target: string, { path }: SourceFile) =>
      target.startsWith("src/core/") || (target === "big.js" && path.startsWith("src/core/amount/"));
    expect(importsOutside(room("src/core"), allowed)).toEqual([]);
  });

  test("knows no page, no Node, no console, no timer and no clock", () => {
    const surroundings =
      /(?<![.\w])(?:window|document|navigator|console|process|performance|setTimeout|setInterval|fetch|globalThis)\s*[.([]/g;
    expect(uses(room("src/core"), surroundings)).toEqual([]);
    expect(uses(room("src/core"), /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/g)).toEqual([]);
  });

  test("rounds and prints no number by floating point", () => {
    const outsideAmounts = room("src/core").filter(({ path }) => !path.startsWith("src/core/amount/"));
    expect(uses(outsideAmounts, /\bparseFloat\(|\.toFixed\(/g)).toEqual([]);
  });
});

describe("the hosts and the rooms above them", () => {
  test("only the Excel host names Excel or Office", () => {
    const others = SOURCES.filter(({ path }) => !/^src\/host\/excel\//.test(path));
    expect(uses(others, /\b(?:Excel|Office|OfficeExtension)\.\w+|\btypeof (?:Excel|Office)\b/g)).toEqual([]);
  });

  test("a host knows the core and its own folder, never the pane", () => {
    const ownFolder = (path: string) => /^src\/host\/(excel|file)\//.exec(path)?.[0] ?? "src/host/";
    const allowed = (target: string, { path }: SourceFile) =>
      target.startsWith("src/core/") ||
      isShared(target) ||
      target.startsWith(ownFolder(path)) ||
      (path.startsWith("src/host/file/") && ["fflate", "numfmt", "saxes"].includes(target)) ||
      (path.startsWith("src/host/document/") && /^docx(\/|$)/.test(target));
    expect(importsOutside(room("src/host"), allowed)).toEqual([]);
  });

  test("the pane talks to a workbook only through the port", () => {
    // The page for Excel is where pane and host meet.
    const pane = room("src/pane").filter(({ path }) => path !== "src/pane/excel-entry.tsx");
    const allowed = (target: string) =>
      /^src\/(core|pane)\//.test(target) || isShared(target) || /^(react|@fluentui)/.test(target);
    expect(importsOutside(pane, allowed)).toEqual([]);
  });

  test("the command line knows neither Excel nor the pane", () => {
    const allowed = (target: string) =>
      /^src\/(core|cli|host\/file)(\/|$)/.test(target) || isShared(target) || target.startsWith("node:");
    expect(importsOutside(room("src/cli"), allowed)).toEqual([]);
  });
});

describe("every source file", () => {
  test("fits in 300 lines", () => {
    const folders = ["src", "test", "scripts"].flatMap(filesUnder).filter((path) => /\.(tsx?|mjs)$/.test(path));
    const lines = folders.map((path) => [path, read(path).text.split("\n").length - 1] as const);
    expect(lines.filter(([, count]) => count > LONGEST_FILE)).toEqual([]);
  });

  test("names no type `any`", () => {
    expect(uses(SOURCES, /[:<(,|]\s*any\b(?!\()|\bas any\b/g)).toEqual([]);
  });

  test("exports by name", () => {
    expect(uses(SOURCES, /\bexport default\b/g)).toEqual([]);
  });
});

describe("every sentence", () => {
  const gaps = (pattern: string) => [...pattern.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();

  test("has the same gaps in both languages", () => {
    const unequal = allSentences().filter(([, { zh, en }]) => String(gaps(zh)) !== String(gaps(en)));
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  test("is said somewhere", () => {
    const speakers = SOURCES.filter(({ path }) => !path.startsWith("src/core/wording/"))
      .map(({ text }) => text)
      .join("\n");
    // Keys made from a code: `host.${error.code}`.
    const families = [...speakers.matchAll(/`([a-z-]+\.[a-z.-]*)\$\{/g)].map(([, start = ""]) => start);
    const silent = allSentences()
      .map(([key]) => key)
      .filter((key) => !speakers.includes(`"${key}"`) && !families.some((start) => key.startsWith(start)));
    expect(silent).toEqual([]);
  });
});
