import { GOLDEN_CASES } from "./cases";

/** In Excel 2016 and in WPS (and in LibreOffice); a function beside these opens as #NAME? somewhere. */
const EVERYWHERE = new Set(
  "ABS AND AVERAGE CHAR COUNT COUNTIF DATE EXACT FIND IF IFERROR INDEX ISNUMBER LEFT LEN MATCH MAX MID MIN NA NOT OR RIGHT ROUND ROWS SUBSTITUTE SUM SUMPRODUCT TEXT TRIM VALUE".split(
    " ",
  ),
);

/** The functions a formula calls, without what stands in its texts and sheet names. */
function functionsIn(formula: string): readonly string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  return [...code.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].flatMap(([, name]) => name ?? []);
}

test("our sheets call only functions that every office program in use knows", () => {
  const called = new Set(
    GOLDEN_CASES.flatMap(({ plans }) =>
      plans.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.kind === "formula" ? functionsIn(content.formula) : [])),
      ),
    ),
  );
  expect(called.size).toBeGreaterThan(5);
  expect([...called].filter((name) => !EVERYWHERE.has(name))).toEqual([]);
});
