import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnPixels } from "../../../src/core/model/column-width";
import type { KeptWidths, SheetPlan } from "../../../src/core/model/plan";
import { cellAt, type Snapshot } from "../../../src/core/model/snapshot";
import { runRiver } from "../../../src/core/river";
import { excelHost } from "../../../src/host/excel";
import { openWorkbook } from "../../../src/host/file";
import { accountantsWorkbook } from "./accountant";
import { lookInExcel, openInExcel, writeInExcel } from "./in-excel";
import { lookInFile, writeInFile } from "./in-file";
import { FIRST, named, saying, SECOND } from "./plans";
import { widenInExcel, widenInFile } from "./widen";
import type { BookState } from "./sheet-state";

/**
 * Both hosts write the same plans into the same workbook; what a person then sees must be the same, cell by cell. Excel
 * is the stand-in with the genuine client library, the file is read back by a reader that is not ours.
 *
 * Known differences, and why they may be:
 * - The memory sheet stands before our other sheets in Excel (it is the stage of the rehearsal) and behind them in a file,
 *   and has no look and no sizes in Excel (`finish`). Nobody can see it.
 * - The file keeps the tab in view that its owner left in view; Excel shows the form (`src/host/file/index.ts`).
 */
async function bothWays(
  bytes: Uint8Array,
  ...runs: readonly (readonly SheetPlan[])[]
): Promise<{ readonly excel: BookState; readonly file: BookState }> {
  const workbook = await openInExcel(bytes);
  let saved = bytes;
  for (const plans of runs) {
    expect(await writeInExcel(plans)).toEqual(WRITTEN);
    const { outcome, bytes: next } = await writeInFile(saved, plans);
    expect(outcome).toEqual(WRITTEN);
    saved = next;
  }
  const last = runs.at(-1) ?? [];
  return { excel: seen(lookInExcel(workbook, last)), file: seen(await lookInFile(saved, last)) };
}

const WRITTEN = { status: "written", sheets: expect.any(Array), lost: [] };

/** Without what only the memory sheet has otherwise. */
function seen(book: BookState): BookState {
  const { memory, ...others } = book.sheets;
  if (memory === undefined) return book;
  const contents = Object.entries(memory.cells).map(([place, cell]) => [
    place,
    { ...cell, font: "", alignment: "", borders: "", fill: null },
  ]);
  return {
    ...book,
    sheetNames: book.sheetNames.filter((name) => name !== memory.name),
    sheets: { ...others, memory: { ...memory, cells: Object.fromEntries(contents), widths: [], heights: [] } },
  };
}

/** What a spreadsheet would gladly read something into. */
const tempting = fc
  .tuple(
    fc.constantFrom("=", "+", "-", "@", "'", "''", "0", "00", "#", "(", "￥", "$", " =", "1/", "1e"),
    fc.nat(99_999),
  )
  .map(([start, rest]) => start + String(rest));

/** The second column has become the first, another has come, the third is still the third. */
function moved(made: readonly number[]): KeptWidths {
  return [{ index: 1, width: made[1] ?? 0 }, null, { index: 2, width: made[2] ?? 0 }];
}

describe("the same plans give the same sheets in Excel and in a file", () => {
  test("the first time", async () => {
    const { excel, file } = await bothWays(await accountantsWorkbook(), FIRST);
    expect(file).toEqual(excel);
  });

  test("the second time, over other sheets of ours", async () => {
    const { excel, file } = await bothWays(await accountantsWorkbook(), FIRST, SECOND);
    expect(file).toEqual(excel);
  });

  test("again and again, where nothing has changed", async () => {
    const once = await bothWays(await accountantsWorkbook(), FIRST);
    const twice = await bothWays(await accountantsWorkbook(), FIRST, FIRST);
    expect(twice).toEqual(once);
  });

  test("with the widths that the accountant gave a sheet, where it keeps them", async () => {
    const bytes = await accountantsWorkbook();
    const workbook = await openInExcel(bytes);
    await writeInExcel(FIRST);
    const once = (await writeInFile(bytes, FIRST)).bytes;
    widenInExcel(workbook, [150, 157, 164]);
    await writeInExcel(SECOND);
    const { bytes: again } = await writeInFile(widenInFile(once, [150, 157, 164]), SECOND);
    const [excel, file] = [lookInExcel(workbook, SECOND), await lookInFile(again, SECOND)];
    expect(excel.sheets["basis"]?.widths.slice(0, 4)).toEqual([150, 157, 164, null]);
    expect(excel.sheets["evaluation"]?.widths.slice(0, 4)).toEqual([37, 103, 147, null]);
    expect(seen(file)).toEqual(seen(excel));
  });

  test("with the widths of the columns that stay, where others came or went", async () => {
    const bytes = await accountantsWorkbook();
    const workbook = await openInExcel(bytes);
    await writeInExcel(FIRST);
    const once = (await writeInFile(bytes, FIRST)).bytes;
    const made = FIRST.find(({ kind }) => kind === "evaluation")?.columnWidths ?? [];
    const asMade = columnPixels(made[2] ?? 0);
    widenInExcel(workbook, [150, 157, asMade]);
    const next = SECOND.map((plan) => (plan.kind === "evaluation" ? { ...plan, keepWidths: moved(made) } : plan));
    await writeInExcel(next);
    const { bytes: again } = await writeInFile(widenInFile(once, [150, 157, asMade]), next);
    const [excel, file] = [lookInExcel(workbook, next), await lookInFile(again, next)];
    const planned = columnPixels(next.find(({ kind }) => kind === "evaluation")?.columnWidths[2] ?? 0);
    expect(excel.sheets["evaluation"]?.widths.slice(0, 3)).toEqual([157, 103, planned]);
    expect(seen(file)).toEqual(seen(excel));
  });

  test("and both read them again the same, formulas told from texts that look like them", async () => {
    const bytes = await accountantsWorkbook();
    await openInExcel(bytes);
    await writeInExcel(FIRST);
    const { bytes: saved } = await writeInFile(bytes, FIRST);
    const own = ({ sheets }: Snapshot) =>
      sheets
        .filter(({ own: kind }) => kind !== null && kind !== "memory")
        .map(({ own: kind, top, left, values, formulas, formats }) => ({ kind, top, left, values, formulas, formats }));
    const inExcel = own(await excelHost().read());
    expect(inExcel).toEqual(own(await openWorkbook(saved, "部门.xlsx").read()));
    expect(inExcel[2]?.formulas?.[0]?.[1]).toBe("=SUM('部门整体支出绩效自评表'!$C$3:$C$5)");
    expect(inExcel[2]?.values[3]?.[0]).toBe("=1+1");
    expect(inExcel[2]?.formulas?.[3]?.[0]).toBeNull();
  });

  test("under names that are taken, too long, or no names in Excel", async () => {
    const long = "部门整体支出绩效自评表（二〇二三年度，含下属单位）终稿最终版本";
    const wished = [long, `${long}！`, "'[a/b]:*?\\'", "history"];
    const { excel, file } = await bothWays(await accountantsWorkbook(long, "HISTORY (2)"), named(wished));
    expect(file).toEqual(excel);
    expect(file.sheetNames.slice(4)).toEqual([
      `${long.slice(0, 27)} (2)`,
      `${long.slice(0, 27)} (3)`,
      "_a_b_____",
      "history (3)",
    ]);
  });

  test("also for the sheets that the product makes of its samples", async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples/jiangmen-2023-reviewed.xlsx")));
    const snapshot = await openWorkbook(bytes, "部门.xlsx").read();
    const { plans } = runRiver(snapshot, null, {});
    const { excel, file } = await bothWays(bytes, plans, plans);
    expect(Object.keys(file.sheets).length).toBeGreaterThan(2);
    expect(file).toEqual(excel);
  });

  test("any text stays that text, and becomes no formula, number, date or truth", async () => {
    const bytes = await accountantsWorkbook();
    const texts = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), tempting), { minLength: 60, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (said) => {
        const plans = saying(said);
        await openInExcel(bytes);
        expect(await writeInExcel(plans)).toEqual(WRITTEN);
        const { bytes: saved } = await writeInFile(bytes, plans);
        for (const { sheets } of [await excelHost().read(), await openWorkbook(saved, "部门.xlsx").read()]) {
          const sheet = sheets.find(({ own }) => own === "basis");
          const found = said.map((_, row) => sheet && [0, 1].map((column) => cellAt(sheet, row, column).value));
          expect(found).toEqual(said.map((text) => [text === "" ? null : text, text === "" ? null : text]));
          expect(sheet?.formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
