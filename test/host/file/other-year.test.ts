import { first, onForm, scored, withPart } from "./form-fixture";

/** A workbook with our sheets in it that is used again for the next year. */

const nextYear = (bytes: Uint8Array): Uint8Array =>
  [1, 2, 3].reduce(
    (all, sheet) => withPart(all, `xl/worksheets/sheet${String(sheet)}.xml`, (text) => text.replaceAll("2023", "2024")),
    bytes,
  );

const typed = (bytes: Uint8Array): Uint8Array =>
  onForm(bytes, [/(<c r="F17" s="\d+")[^>]*>.*?<\/c>/, '$1 t="inlineStr"><is><t>115公里</t></is></c>']);

test("what was typed for the year before stays, and is told once with its cell", async () => {
  const again = await scored(nextYear(typed(await first())));
  expect(again.told).toEqual([
    expect.stringMatching(
      /手工填写的 1 处（如“部门整体支出绩效自评表”F17 的“115公里”）是在 2023 年度的评价表上填写的，现在按 2024 年度评分/,
    ),
  ]);
  expect((await scored(again.bytes)).told).toEqual([]);
});

test("nothing is told where nothing was typed, or the year is the same", async () => {
  expect((await scored(nextYear(await first()))).told).toEqual([]);
  expect((await scored(typed(await first()))).told).toEqual([]);
});
