import { decimalFromCell, toCellNumber } from "../../src/core/amount/decimal";
import { formatArea } from "../../src/core/model/area";
import { spellPlans } from "../../src/core/model/own-reference";
import type { PlanCell, PlanContent, SheetContent, SheetPlan } from "../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { buildWorkbook } from "../../src/host/file";
import { snapshotOf } from "../core/snapshot-of";
import { INPUT_WORKBOOK, TEXT_WORKBOOK, type Value } from "../core/text-workbook";
import { office, recalculateAll } from "./soffice";

/**
 * Our form after somebody changed a whole column of the department's own table: each figure is what a new run would print, or
 * #N/A (nothing in a total) where the rule may have changed with the words. Never another figure.
 */

/** What happens to a cell; undefined for cells that it does not concern. */
type Change = (value: Value) => Value | undefined;

const isNumber = (value: Value): value is number => typeof value === "number";

const CHANGES: Readonly<Record<string, Change>> = {
  "numbers halved": (value) => (isNumber(value) ? value / 2 : undefined),
  "numbers made nothing": (value) => (isNumber(value) ? 0 : undefined),
  "per cent for fractions": (value) => (isNumber(value) ? value * 100 : undefined),
  emptied: (value) => (value === null ? undefined : null),
  "numbers made texts": (value) => (isNumber(value) ? String(value) : undefined),
  "other words": (value) => (typeof value === "string" ? "其他文字" : undefined),
  "filled with 0.9": (value) => (value === null ? 0.9 : undefined),
  "filled with words": (value) => (value === null ? "88.3%" : undefined),
  "filled with what looks like a date": (value) => (value === null ? "10-15" : undefined),
};

/** Columns of the table of indicators, and which changes are tried on them. */
const NAME = 2;
const SIGN = 3;
const TARGET = 4;
const UNIT = 5;
const ACTUAL = 6;
const WEIGHT = 7;
const POINTS = 8;
const HEADS = 3;

interface Case {
  readonly sheets: readonly SheetContent[];
  readonly column: number;
  readonly change: string;
}

const TRIED: readonly (readonly [sheets: readonly SheetContent[], column: number, changes: readonly string[]])[] = [
  [TEXT_WORKBOOK, NAME, ["other words"]],
  [TEXT_WORKBOOK, SIGN, ["other words"]],
  [TEXT_WORKBOOK, TARGET, ["numbers halved", "numbers made nothing", "emptied", "numbers made texts", "other words"]],
  [TEXT_WORKBOOK, UNIT, ["emptied"]],
  [TEXT_WORKBOOK, ACTUAL, ["numbers halved", "per cent for fractions", "emptied", "numbers made texts"]],
  [TEXT_WORKBOOK, WEIGHT, ["numbers halved", "per cent for fractions", "emptied", "numbers made texts"]],
  [TEXT_WORKBOOK, POINTS, ["numbers halved", "per cent for fractions", "emptied"]],
  [INPUT_WORKBOOK, ACTUAL, ["filled with 0.9", "filled with words", "filled with what looks like a date"]],
];

const CASES: readonly Case[] = TRIED.flatMap(([sheets, column, changes]) =>
  changes.map((change) => ({ sheets, column, change })),
);

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
const describeWithOffice = leftOut ? describe.skip : describe;

function formOf(sheets: readonly SheetContent[]): readonly SheetPlan[] {
  return spellPlans(runRiver(snapshotOf(sheets), DEFAULT_PROFILE, {}).plans);
}

function changed({ sheets, column, change }: Case): readonly SheetContent[] {
  return sheets.map((sheet) => {
    if (sheet.name !== "绩效") return sheet;
    const cells = sheet.cells.map((cell): PlanCell => {
      const isConcerned = cell.area.left === column && cell.area.top >= HEADS;
      const value = isConcerned ? CHANGES[change]?.(valueOf(cell.content)) : undefined;
      return value === undefined ? cell : { ...cell, content: contentOf(value) };
    });
    return { ...sheet, cells };
  });
}

function valueOf(content: PlanContent): Value {
  if (content.kind === "formula") return valueOf(content.expected);
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? toCellNumber(content.number) : null;
}

function contentOf(value: Value): PlanContent {
  if (value === null) return { kind: "blank" };
  return isNumber(value) ? { kind: "number", number: decimalFromCell(value) } : { kind: "text", text: value };
}

/** A figure as it prints; no points and points of 0 for a weight of nothing are alike on paper and in the sum. */
function printed(value: Value): string {
  const words = value === null ? "" : isNumber(value) ? decimalFromCell(value) : value;
  return words === "—" ? "0" : words;
}

describeWithOffice("the form after its sources were changed", () => {
  let found: ReturnType<typeof recalculateAll> = [];
  beforeAll(() => {
    found = recalculateAll(CASES.map((each) => buildWorkbook([...changed(each), ...formOf(each.sheets)])));
  }, 120_000);

  test.each(CASES.map((each, index) => [each.column, each.change, index] as const))(
    "column %d, %s: no figure is out of date",
    (_column, _change, index) => {
      const each = CASES[index] ?? { sheets: [], column: 0, change: "" };
      const [form] = formOf(each.sheets).filter(({ kind }) => kind === "evaluation");
      const [now] = formOf(changed(each)).filter(({ kind }) => kind === "evaluation");
      const wanted = new Map(now?.cells.map(({ area, content }) => [formatArea(area), valueOf(content)]));
      const values = found[index]?.get(form?.name ?? "");
      const figures = (form?.cells ?? []).filter(({ style, content }) => isFigure(style) && content.kind === "formula");
      const wrong = figures.flatMap(({ area }) => {
        const shown = printed(values?.get(`${area.top},${area.left}`) ?? "");
        const want = printed(wanted.get(formatArea(area)) ?? null);
        const isAbsent = shown === "#N/A" || (shown === "" && area.top > 0);
        return shown === want || isAbsent ? [] : [`${formatArea(area)}: ${shown}, now ${want}`];
      });
      expect(wrong).toEqual([]);
      expect(figures.length).toBeGreaterThan(20);
    },
  );
});

/** Points, weights, amounts and shares by the style of their cells. */
function isFigure(style: string): boolean {
  return /^(?:points|weight|money|percent)/.test(style);
}
