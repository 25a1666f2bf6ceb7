import { say } from "../../../src/core/wording";
import { buildWorkbook, openWorkbook } from "../../../src/host/file";
import { readWorkbook, scoreWorkbook } from "../../../src/host/score-workbook";
import { TEXT_WORKBOOK } from "../../core/text-workbook";
import { partsOf, textOf, zipOf } from "./package-fixture";

/** What a program made of the whole file when it saved it is no wish of the accountant's; what it left out is told. */

const [FORM, MEMORY] = ["xl/worksheets/sheet4.xml", "xl/worksheets/sheet7.xml"];

async function scored(bytes: Uint8Array) {
  const host = openWorkbook(bytes, "部门.xlsx");
  const seen = await readWorkbook(host, null, { answers: {} });
  const outcome = await scoreWorkbook(host, null, { answers: {} });
  if (seen.status === "failed" || outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  const told = outcome.mapping.notices.map((notice) => say(notice.message, "zh-CN"));
  return { bytes: host.save(), told, changes: seen.changes };
}

const first = async () => (await scored(buildWorkbook(TEXT_WORKBOOK))).bytes;

function withParts(bytes: Uint8Array, change: (text: string, part: string) => string): Uint8Array {
  const parts = [...partsOf(bytes)].map(([name]) => [name, change(textOf(bytes, name), name)] as const);
  return zipOf(Object.fromEntries(parts));
}

const isSheet = (part: string) => part.startsWith("xl/worksheets/sheet");

const fontNames = (bytes: Uint8Array, sheet: string): ReadonlySet<string> => {
  const styles = textOf(bytes, "xl/styles.xml");
  const fonts = [.../<fonts.*<\/fonts>/s.exec(styles)![0].matchAll(/<font>.*?<name val="([^"]*)"/gs)].map(
    ([, name]) => name ?? "",
  );
  const formats = [.../<cellXfs.*<\/cellXfs>/s.exec(styles)![0].matchAll(/<xf [^>]*fontId="(\d+)"/g)];
  const used = [...textOf(bytes, sheet).matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)];
  return new Set(used.map(([, style]) => fonts[Number(formats[Number(style)]?.[1])] ?? ""));
};

describe("fonts that the program's machine does not have", () => {
  const renamed = (text: string, part: string) =>
    part === "xl/styles.xml" ? text.replace(/name val="(?:宋体|黑体)"/g, 'name val="Noto Sans CJK SC"') : text;

  test("are ours again", async () => {
    const once = await first();
    const again = await scored(withParts(once, renamed));
    expect(fontNames(again.bytes, FORM)).toEqual(fontNames(once, FORM));
    expect([...fontNames(once, FORM)].sort()).toEqual(["宋体", "黑体"]);
  });

  test("but one that somebody chose stays, there and where no program renamed anything", async () => {
    const once = await first();
    const chosen = (text: string, part: string) => {
      // The form's own fonts only: a format that no specimen has.
      if (part === "xl/styles.xml") {
        return text
          .replace("</fonts>", '<font><sz val="18"/><name val="楷体"/></font></fonts>')
          .replace(/(<cellXfs.*)(<\/cellXfs>)/s, (_, all: string, end: string) => {
            const fonts = text.match(/<font>/g)?.length ?? 0;
            return `${all}<xf numFmtId="0" fontId="${String(fonts)}" fillId="0" borderId="0" applyFont="1"/>${end}`;
          });
      }
      const last = /<cellXfs.*<\/cellXfs>/s.exec(textOf(once, "xl/styles.xml"))?.[0].match(/<xf /g)?.length ?? 0;
      return part === FORM ? text.replace(/(<c r="A2" s=")\d+/, `$1${String(last)}`) : text;
    };
    expect(fontNames((await scored(withParts(once, chosen))).bytes, FORM)).toContain("楷体");
    const both = withParts(withParts(once, chosen), renamed);
    expect([...fontNames((await scored(both)).bytes, FORM)].sort()).toEqual(["宋体", "楷体"]);
  });
});

test("widths counted in another font's digits are nobody's change, and new columns count in them too", async () => {
  const once = await first();
  const tenth = (text: string) =>
    text.replace(
      /(<col [^>]*width=")([\d.]+)/g,
      (_, tag: string, width: string) => `${tag}${String(Number(width) * 1.1)}`,
    );
  const stretched = withParts(once, (text, part) => (isSheet(part) ? tenth(text) : text));
  const again = await scored(stretched);
  const widths = (bytes: Uint8Array, part: string) =>
    [...textOf(bytes, part).matchAll(/<col [^>]*width="([\d.]+)/g)].map(([, width]) => width);
  for (const part of [FORM, MEMORY]) expect(widths(again.bytes, part)).toEqual(widths(stretched, part));
  const host = openWorkbook(stretched, "部门.xlsx");
  await scoreWorkbook(host, null, { answers: { form: "sichuan" } });
  const straight = openWorkbook(once, "部门.xlsx");
  await scoreWorkbook(straight, null, { answers: { form: "sichuan" } });
  const ratios = widths(host.save(), FORM).map(
    (width, index) => Number(width) / Number(widths(straight.save(), FORM)[index]),
  );
  expect(ratios.every((ratio) => Math.abs(ratio - 1.1) < 0.01)).toBe(true);
});

test("a footer says that it stands in the middle, as programs need that know no other", async () => {
  expect(textOf(await first(), FORM)).toContain("<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>");
});

describe("formulas without results, as programs leave them that compute nothing", () => {
  const computed = "<f>SUM(C4:C7)</f><v>12054.87</v></c>";
  const withFormula = (text: string, part: string) =>
    part === "xl/worksheets/sheet1.xml" ? text.replace(/(<c r="C8" s="\d+")[^>]*>.*?<\/c>/, `$1>${computed}`) : text;
  const without = (bytes: Uint8Array) =>
    withParts(bytes, (text, part) => (isSheet(part) ? text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1<v></v>") : text));

  test("are told with the first cell, and are no changes of what the sheets were made from", async () => {
    const once = (await scored(withParts(buildWorkbook(TEXT_WORKBOOK), withFormula))).bytes;
    expect((await scored(once)).told).toEqual([]);
    const { told, changes } = await scored(without(once));
    expect(told).toEqual([expect.stringMatching(/^“支出”C8 等 1 个公式在文件里没有计算结果/)]);
    expect(changes).toEqual([]);
  });
});

test("the last digits of a result, which every program writes otherwise, are no change", async () => {
  const number = (digits: string) => (text: string, part: string) =>
    part === "xl/worksheets/sheet1.xml"
      ? text.replace(/(<c r="C5" s="\d+")[^>]*>.*?<\/c>/, `$1><v>${digits}</v></c>`)
      : text;
  const once = (await scored(withParts(buildWorkbook(TEXT_WORKBOOK), number("5030.5100000000002")))).bytes;
  expect((await scored(withParts(once, number("5030.51")))).changes).toEqual([]);
  expect((await scored(withParts(once, number("5030.52")))).changes).toHaveLength(1);
});
