import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Where a person reads what stands in it. */
const READ_ALOUD = new Set(["aria-label", "title", "placeholder", "label", "alt", "aria-description"]);
/** Letters that are a sign and no word. */
const SIGNS = new Set(["fx"]);
const WORDS = /\p{L}/u;
/** Marks, too, differ between the languages; 、 separates words in lists that are Chinese in both. */
const CHINESE = /[\p{Script=Han}（）：；，。]/u;

/** Words for a person that stand in a component instead of in the strings: text, spoken attributes, Chinese anywhere. */
function wordsIn(name: string, text: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isForPeople(node)) found.push(`${name}: ${node.getText(file).trim()}`);
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function isForPeople(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return (WORDS.test(node.text) || CHINESE.test(node.text)) && !SIGNS.has(node.text.trim());
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
    return false;
  return CHINESE.test(node.text) || (WORDS.test(node.text) && isShown(node.parent));
}

/** Whether a literal is an attribute that is read out, or a child by itself: <p>{"text"}</p>. */
function isShown(parent: ts.Node): boolean {
  if (ts.isJsxAttribute(parent)) return READ_ALOUD.has(parent.name.getText());
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxAttribute(parent.parent) ? READ_ALOUD.has(parent.parent.name.getText()) : true;
}

test.each([
  ["pane", 50],
  ["desk", 10],
])("every word a person reads in the %s stands in its strings", (room, least) => {
  const folder = join(__dirname, "../../src", room);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const components = files.filter((path) => /\.tsx?$/.test(path) && !/^strings\b/.test(path));
  expect(components.length).toBeGreaterThan(least);
  expect(components.flatMap((path) => wordsIn(path, readFileSync(join(folder, path), "utf8")))).toEqual([]);
});

test.each([
  [`<p>Total</p>`],
  [`<p>{"Total"}</p>`],
  [`<button title="Go there" />`],
  [`<button aria-label={"Go there"} />`],
  [`const name = "总支出";`],
  ["<p>{total}：{sum}</p>"],
  ["const name = `${year}年度`;"],
])("and %s would be found", (code) => {
  expect(wordsIn("x.tsx", code)).toHaveLength(1);
});

test.each([[`<p>{strings.total}</p>`], [`<svg className="bar" role="img" />`], [`/* 总支出 */ const a = "b";`]])(
  "while %s is none",
  (code) => {
    expect(wordsIn("x.tsx", code)).toEqual([]);
  },
);
