import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { REQUIRED_API } from "../../src/host/excel/run";

const ROOT = path.resolve(__dirname, "..", "..");
const LIBRARY = path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist", "office.d.ts");
const HOST = path.join(ROOT, "src", "host", "excel");

/** A member of Excel's library that we use, and the requirement set its documentation names. */
interface Used {
  readonly name: string;
  readonly set: string;
  readonly version: readonly [number, number];
}

/** Every member of Excel's own classes that the files name. Options and loaded data belong to their methods' sets. */
function membersUsed(files: readonly string[]): readonly Used[] {
  const program = ts.createProgram([LIBRARY, ...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Used>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node))
      for (const used of documented(checker.getSymbolAtLocation(node))) found.set(used.name, used);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...found.values()];
}

function documented(symbol: ts.Symbol | undefined): readonly Used[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    if (!isOfExcel(declaration)) return [];
    const [, set = "", major, minor] = /\[Api set:\s*(\w*) (\d+)\.(\d+)\]/.exec(declaration.getFullText()) ?? [];
    if (major === undefined) return [];
    const owner = ts.isClassElement(declaration) ? (declaration.parent as ts.ClassDeclaration).name?.text : undefined;
    const name = [owner, symbol?.name].filter((part) => part !== undefined).join(".");
    return [{ name, set, version: [Number(major), Number(minor)] as const }];
  });
}

/** Office's Common API names sets of other programs; what we use of it belongs to no set, or to SharedRuntime. */
function isOfExcel(node: ts.Node): boolean {
  if (ts.isModuleDeclaration(node)) return node.name.text === "Excel" && node.getSourceFile().fileName === LIBRARY;
  return node.parent !== undefined && isOfExcel(node.parent);
}

test("what is used of Excel's library is in the requirement set that the manifest asks for", () => {
  const files = readdirSync(HOST)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(HOST, name));
  const used = membersUsed(files);
  expect(used.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Range.values", "Range.copyFrom", "WorksheetCollection.add", "Worksheet.pageLayout"]),
  );
  const [major = 0, minor = 0] = REQUIRED_API.split(".").map(Number);
  const beyond = used.filter(
    ({ set, version }) => set !== "ExcelApi" || version[0] > major || (version[0] === major && version[1] > minor),
  );
  expect(beyond).toEqual([]);
});
