import fc from "fast-check";
import { FORMS } from "../../../src/core/forms";
import type { SheetPlan } from "../../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { evaluate } from "../../../src/core/evaluation";
import { layOut } from "../../../src/core/sheet";
import { pageHeight, scaleOf, wholePageHeight } from "../../../src/core/sheet/form/page-size";
import { execution, indicator, indicatorTable, inputs } from "../inputs-of";

/** Pages of the form, whatever its texts: nothing over a page's end, nothing lost. */

const LEVELS = ["产出指标", "效益指标", "满意度指标"];
const SENTENCE = "因项目启动推迟，部分合同重新议价；已督促加快进度。";

const row = fc.record({
  name: fc.integer({ min: 1, max: 60 }),
  reason: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 100, max: 200 })),
  level1: fc.integer({ min: 0, max: 2 }),
});

function formOf(rows: readonly { name: number; reason: number; level1: number }[], formIndex: number): SheetPlan {
  const indicators = [...rows]
    .sort((one, other) => one.level1 - other.level1)
    .map(({ name, reason, level1 }, index) =>
      indicator("≥6个", index % 3 === 0 ? "5个" : "6个", {
        name: `${index}${"网点覆盖".repeat(name)}`,
        weight: "0.3",
        level1: LEVELS[level1] ?? "",
        reason: SENTENCE.repeat(reason),
      }),
    );
  const evaluation = evaluate(
    inputs({ execution: execution(100, 90), indicators: indicatorTable(indicators) }),
    DEFAULT_PROFILE,
  );
  const layout = FORMS[formIndex % FORMS.length];
  const [form] = layOut(evaluation, DEFAULT_PROFILE, layout === undefined ? {} : { layout });
  if (form === undefined) throw new Error("no form");
  return form;
}

test("no page is fuller than paper, and no cell goes over its end", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.nat(3), (rows, formIndex) => {
      const { print, rowHeights, cells, columnWidths } = formOf(rows, formIndex);
      if (print === null) throw new Error("not printed");
      const { breaks = [], titleRows } = print;
      // One page is fitted by every program; of several each must hold what is counted on it.
      const room = print.onePage === true ? wholePageHeight(columnWidths, print) : pageHeight(columnWidths, print);
      const height = (from: number, to: number) =>
        rowHeights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const starts = [0, ...breaks];
      starts.forEach((start, index) => {
        const end = starts[index + 1] ?? print.area.bottom + 1;
        const repeated = titleRows !== null && start > titleRows[1] ? height(titleRows[0], titleRows[1] + 1) : 0;
        expect(height(start, end) + repeated).toBeLessThanOrEqual(room);
      });
      const across = cells.filter(({ area }) => breaks.some((at) => area.top < at && at <= area.bottom));
      expect(across).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([0, 1, 2, 3])("every page but the last is filled, however many indicators follow (form %i)", (formIndex) => {
  for (const count of [12, 25, 40, 90]) {
    const rows = Array.from({ length: count }, () => ({ name: 3, reason: 1, level1: 0 }));
    const { print, rowHeights, columnWidths } = formOf(rows, formIndex);
    if (print === null) throw new Error("not printed");
    const room = pageHeight(columnWidths, print);
    const height = (from: number, to: number) =>
      rowHeights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const starts = [0, ...(print.breaks ?? [])];
    const share = starts.slice(0, -1).map((start, index) => {
      const repeated =
        print.titleRows !== null && start > print.titleRows[1] ? height(print.titleRows[0], print.titleRows[1] + 1) : 0;
      return (height(start, starts[index + 1] ?? start) + repeated) / room;
    });
    // The last indicator goes with the total and the signatures: the page before them may lack it.
    const least = share.map((_, index) => (index < share.length - 1 ? 0.85 : 0.65));
    expect([count, share.filter((filled, index) => filled < (least[index] ?? 0))]).toEqual([count, []]);
  }
});

test("a text over several pages is there whole, piece by piece", () => {
  const long = SENTENCE.repeat(150);
  const form = formOf([{ name: 1, reason: 150, level1: 0 }], 0);
  const pieces = form.cells.flatMap(({ content }) =>
    content.kind === "formula" && content.formula.startsWith("MID(") && content.expected.kind === "text"
      ? [content.expected.text]
      : [],
  );
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join("")).toBe(long);
});

test.each([0, 1, 2, 3])("the total and the signatures stand on a page with an indicator (form %i)", (formIndex) => {
  for (let count = 4; count <= 64; count += 1) {
    const rows = Array.from({ length: count }, () => ({ name: 1, reason: 0, level1: 0 }));
    const form = formOf(rows, formIndex);
    const last = form.print?.breaks?.at(-1) ?? 0;
    const indicators = form.cells.filter(({ content }) => /"\d+网点/.test(JSON.stringify(content)));
    const rowsOfIndicators = indicators.map(({ area }) => area.bottom);
    expect(rowsOfIndicators).toHaveLength(count);
    expect([count, Math.max(...rowsOfIndicators) >= last]).toEqual([count, true]);
  }
});

test.each([0, 1, 2])("a block says its name on every page it goes on to (form %i)", (formIndex) => {
  for (let count = 4; count <= 64; count += 1) {
    const rows = Array.from({ length: count }, () => ({ name: 1, reason: 0, level1: 0 }));
    const { print, cells } = formOf(rows, formIndex);
    const indicators = cells.filter(({ content }) => /"\d+网点/.test(JSON.stringify(content)));
    const first = Math.min(...indicators.map(({ area }) => area.top));
    const tops = (print?.breaks ?? []).filter((start) => start > first && start <= first + count - 1);
    const sides = tops.map((start) => cells.find(({ area }) => area.top === start && area.left === 0)?.content);
    expect([
      count,
      sides.filter((content) => content?.kind !== "text" || content.text.replaceAll("\n", "") !== "绩效指标（续）"),
    ]).toEqual([count, []]);
  }
});

test("a form of a few indicators is one page, printed no smaller than 8 points", () => {
  for (const [formIndex, most] of [8, 5, 5, 8].entries()) {
    for (let count = 1; count <= most; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => ({
        name: 3,
        reason: index % 4 === 3 ? 1 : 0,
        level1: 0,
      }));
      const { print, columnWidths } = formOf(rows, formIndex);
      const size = 10.5 * Math.min(1, scaleOf(columnWidths, print ?? never()));
      expect([formIndex, count, print?.onePage, size >= 8]).toEqual([formIndex, count, true, true]);
    }
  }
});

function never(): never {
  throw new Error("not printed");
}
