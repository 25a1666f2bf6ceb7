import { FORM_IDS, FORMS } from "../../../src/core/forms";
import { formGrid } from "../../../src/core/forms/grid";
import { type FormLayout, type Span, tableOf } from "../../../src/core/forms/layout";
import { builtInProfiles } from "../../../src/core/profiles";

/** What every layout must be, whoever adds one. */

function spansOf({ blocks }: FormLayout): readonly (readonly Span[])[] {
  return blocks.flatMap((block): (readonly Span[])[] => {
    if (block.kind === "notes") return [[block.at]];
    if (block.kind === "lines") return block.lines.map(({ cells }) => cells.map(({ at }) => at));
    const side = block.side === undefined ? [] : [block.side.at];
    return [[...side, ...block.columns.map(({ at }) => at)]];
  });
}

test("ids are told apart, and every profile's usual form is there", () => {
  expect(new Set(FORM_IDS).size).toBe(FORMS.length);
  for (const { form } of builtInProfiles()) expect(FORM_IDS).toContain(form);
});

describe.each(FORMS.map((form) => [form.id, form] as const))("%s", (_id, form) => {
  test("says where it is known from", () => {
    expect(form.source.length).toBeGreaterThan(10);
  });

  test("covers every row from the first column to the last, each once", () => {
    const grid = formGrid(form);
    for (const spans of spansOf(form)) {
      const columns = spans.flatMap((at) => {
        const span = grid.span(at);
        if (span === null) throw new Error(`${at} is no column of the form`);
        return Array.from({ length: span.right - span.left + 1 }, (_, index) => span.left + index);
      });
      expect(columns).toEqual(Array.from({ length: grid.last + 1 }, (_, index) => index));
    }
  });

  test("has what indicators cannot do without: name, actual, points, full points, reason", () => {
    const roles = tableOf(form, "indicators")?.columns.map(({ role }) => role) ?? [];
    expect(roles).toEqual(expect.arrayContaining(["level3", "actual", "weight", "score", "reason"]));
    expect(new Set(roles).size).toBe(roles.length);
  });

  test("leaves out optional columns alone, and stays as wide", () => {
    const optional = tableOf(form, "indicators")?.columns.filter((column) => column.optional === true) ?? [];
    const grid = formGrid(
      form,
      optional.map(({ at }) => at),
    );
    const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
    expect(Math.abs(sum(grid.widths) - sum(form.columns))).toBeLessThan(1);
    expect(optional.map(({ at }) => grid.span(at))).toEqual(optional.map(() => null));
  });

  test("adds up: total of points, of full points, and the grade", () => {
    const cells = form.blocks.flatMap((block) =>
      block.kind === "lines" ? block.lines.flatMap((line) => line.cells) : [],
    );
    const values = cells.flatMap((cell) => ("value" in cell ? [cell.value] : []));
    expect(values).toEqual(expect.arrayContaining(["totalWeight", "totalScore", "grade"]));
  });
});
