import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMS } from "../../src/core/forms";
import { say } from "../../src/core/wording";
import { display, openWorkbook } from "../../src/host/file";
import { readWorkbook, scoreWorkbook } from "../../src/host/score-workbook";
import { partsOf, textOf, zipOf } from "../host/file/package-fixture";
import { convert, office, recalculateAll } from "./soffice";

/**
 * A workbook that was opened and saved in LibreOffice between two runs: it rewrites every style, font, width and name, and
 * nothing of that is the accountant's wish.
 */

const SAMPLE = join(__dirname, "..", "..", "assets", "samples", "jiangmen-2023.xlsx");

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
const describeWithOffice = leftOut ? describe.skip : describe;

async function scored(bytes: Uint8Array, form?: string) {
  const host = openWorkbook(bytes, "部门.xlsx");
  const seen = await readWorkbook(host, null, { answers: {} });
  const outcome = await scoreWorkbook(host, null, { answers: form === undefined ? {} : { form } });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return {
    bytes: host.save(),
    told: outcome.mapping.notices.map((notice) => say(notice.message, "zh-CN")),
    changes: seen.status === "failed" ? null : seen.changes,
  };
}

/** What our sheets say and look like, a line for each cell. */
function looksOf(bytes: Uint8Array): readonly string[] {
  const ours = display(openWorkbook(bytes, "部门.xlsx")).filter(({ own }) => own !== null && own !== "memory");
  return ours.flatMap(({ name, visibility, grid }) => {
    const { rowHeights, columnWidths, merges, cell } = grid();
    const places = rowHeights.flatMap((_, row) => columnWidths.map((_, column) => [row, column] as const));
    const cells = places.flatMap(([row, column]) => {
      const found = cell(row, column);
      // Of the cells that a merge covers LibreOffice keeps no font.
      if (found === null || found.text === "") return [];
      const { font, fill, vertical, wrap, borders } = found.style;
      const look = { font, fill, across: found.horizontal, vertical, wrap, top: borders.top?.style ?? null };
      return [`${name} ${String(row)},${String(column)} ${found.text} ${found.formula ?? ""} ${JSON.stringify(look)}`];
    });
    return [`${name} ${visibility}`, `heights ${rowHeights.join()}`, `merges ${String(merges.length)}`, ...cells];
  });
}

describeWithOffice("saved by LibreOffice between two runs", () => {
  const rewritten = new Map<string, { readonly before: Uint8Array; readonly after: Uint8Array }>();

  beforeAll(async () => {
    const before: Uint8Array[] = [];
    for (const { id } of FORMS) before.push((await scored(readFileSync(SAMPLE), id)).bytes);
    const after = convert(before, "xlsx", "xlsx");
    FORMS.forEach(({ id }, index) => {
      const [one, other] = [before[index], after[index]];
      if (one !== undefined && other !== undefined) rewritten.set(id, { before: one, after: other });
    });
  });

  test.each(FORMS.map(({ id }) => id))("%s: our sheets are ours, and as we made them", async (id) => {
    const { before, after } = rewritten.get(id) ?? { before: new Uint8Array(), after: new Uint8Array() };
    const again = await scored(after);
    expect(again.told).toEqual([]);
    expect(again.changes).toEqual([]);
    const sheets = (bytes: Uint8Array) => openWorkbook(bytes, "部门.xlsx").contents().workbook.sheets;
    expect(sheets(again.bytes).map(({ name, own, visibility }) => ({ name, own, visibility }))).toEqual(
      sheets(before).map(({ name, own, visibility }) => ({ name, own, visibility })),
    );
    const wished = looksOf(before);
    expect(looksOf(again.bytes).filter((line) => !wished.includes(line))).toEqual([]);
    expect(Buffer.compare(again.bytes, (await scored(again.bytes)).bytes)).toBe(0);
  });
});

describeWithOffice("after our sheets were removed", () => {
  test("LibreOffice opens the workbook, and all but what led to us says what it said before", async () => {
    const once = (await scored(readFileSync(SAMPLE))).bytes;
    const leading = zipOf(
      Object.fromEntries(
        [...partsOf(once)].map(([name, part]) => {
          if (name !== "xl/worksheets/sheet3.xml") return [name, part] as const;
          const formulas = `<row r="20"><c r="A20"><f>'部门整体支出绩效自评表'!$H$33*2</f><v>200</v></c><c r="B20"><f>$C$5+1</f><v>0</v></c></row>`;
          return [name, textOf(once, name).replace("</sheetData>", `${formulas}</sheetData>`)] as const;
        }),
      ),
    );
    const host = openWorkbook(leading, "部门.xlsx");
    expect((await host.removeOwnSheets()).length).toBe(4);
    const [before, after] = recalculateAll([readFileSync(SAMPLE), host.save()]);
    const budget = after?.get("预算执行");
    expect([budget?.get("19,0"), Number(budget?.get("19,1")) > 1]).toEqual(["#REF!", true]);
    expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
    for (const [name, cells] of before ?? []) {
      const found = after?.get(name);
      expect([...cells].filter(([place, text]) => found?.get(place) !== text)).toEqual([]);
    }
  });
});
