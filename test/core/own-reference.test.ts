import { parseArea } from "../../src/core/model/area";
import { ownReference, spellPlan, spellReferences } from "../../src/core/model/own-reference";
import type { SheetPlan } from "../../src/core/model/plan";
import { formPlan } from "../host/excel/plans";

const area = parseArea("B2:C9") ?? { top: 0, left: 0, bottom: 0, right: 0 };

function planWith(formula: string): SheetPlan {
  const plan = formPlan([{ formula: "1", expected: "1" }]);
  const [first] = plan.cells;
  if (first === undefined) throw new Error("no cell");
  return {
    ...plan,
    cells: [{ ...first, content: { kind: "formula", formula, expected: { kind: "text", text: "" } } }],
  };
}

function spelled(formula: string, basis: string): unknown {
  return spellPlan(planWith(formula), new Map([["basis", basis]] as const)).cells[0]?.content;
}

describe("references between our sheets", () => {
  test("are cells of the same sheet as they stand, and cells of another by its name, absolute", () => {
    const formula = `SUM(${ownReference(area)})+MAX(${ownReference(area, "basis")})+'表'!B2`;
    expect(spelled(formula, "评分'依据")).toMatchObject({
      formula: "SUM(B2:C9)+MAX('评分''依据'!$B$2:$C$9)+'表'!B2",
    });
  });

  test("are refused where that sheet is not written", () => {
    expect(() => spelled(ownReference(area, "summary"), "依据")).toThrow(RangeError);
  });

  test("leave a workbook's text alone that looks like one", () => {
    expect(spellReferences("\"summary!A1\"&'summary'!A1", () => "wrong")).toBe("\"summary!A1\"&'summary'!A1");
  });
});
