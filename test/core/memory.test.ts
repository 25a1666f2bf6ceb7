import { runRiver } from "../../src/core/river";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { changedSince, INPUTS_ENTRY, inputsEntry } from "../../src/core/memory/inputs-entry";
import { formatArea } from "../../src/core/model/area";
import type { SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";
import { snapshotOf } from "./snapshot-of";
import { TEXT_WORKBOOK } from "./text-workbook";

/** 来源已变动: what the workbook remembers of the cells its sheets were made from. */

const before = snapshotOf(TEXT_WORKBOOK);
const entry = inputsEntry(runRiver(before, DEFAULT_PROFILE, {}).inputCells);

const MEMORY: SheetSnapshot = {
  ...{ id: "m", name: "_绩效自评助手", visibility: "very-hidden", own: "memory", top: 0, left: 0 },
  values: [[INPUTS_ENTRY, entry]],
  formats: [["@", "@"]],
};

function changes(change: (sheet: SheetSnapshot) => SheetSnapshot, memory = MEMORY) {
  const now: Snapshot = { ...before, sheets: [...before.sheets.map(change), memory] };
  const found = changedSince(now, runRiver(now, DEFAULT_PROFILE, {}, { forget: true }).inputCells);
  return found?.map(({ source, ...said }) => ({ cell: `${source.sheet}!${formatArea(source.area)}`, ...said })) ?? null;
}

function withValue(name: string, row: number, column: number, value: string | number) {
  return (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name === name
      ? {
          ...sheet,
          values: sheet.values.map((line, at) =>
            at === row ? line.map((held, index) => (index === column ? value : held)) : line,
          ),
        }
      : sheet;
}

test("nothing changed is nothing said", () => {
  expect(changes((sheet) => sheet)).toEqual([]);
});

test("each changed cell is named with what it said and says", () => {
  expect(changes(withValue("支出", 4, 2, 5030.52))).toEqual([{ cell: "支出!C5", before: "5030.51", after: "5030.52" }]);
  expect(changes(withValue("绩效", 4, 6, "6"))).toEqual([{ cell: "绩效!G5", before: "7", after: "6" }]);
});

test("cells that only moved, and sheets that were only renamed, are not changed", () => {
  const [first = []] = before.sheets[0]?.values ?? [];
  const blank = first.map(() => null);
  expect(
    changes((sheet) =>
      sheet.name === "支出"
        ? { ...sheet, values: [blank, ...sheet.values], formats: [blank.map(() => "General"), ...sheet.formats] }
        : sheet,
    ),
  ).toEqual([]);
  expect(changes((sheet) => (sheet.name === "支出" ? { ...sheet, name: "2023支出" } : sheet))).toEqual([]);
});

test.each(["", "[1]", "{", '[["支出",[["C4"]]]]', "null"])("an entry that cannot be read (%s) says nothing", (text) => {
  expect(changes((sheet) => sheet, { ...MEMORY, values: [[INPUTS_ENTRY, text]] })).toBeNull();
});
