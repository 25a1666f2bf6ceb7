import { decimalFromCell, toCellNumber } from "../../src/core/amount/decimal";
import { columnName } from "../../src/core/model/area";
import type { PlanCell, PlanConstant, SheetContent } from "../../src/core/model/plan";
import type { Found, Sheets } from "./flat-ods";

/** A formula of ours with the value expected and the value LibreOffice found, both in plain notation. */
export interface Verdict {
  readonly cell: string;
  readonly formula: string;
  readonly expected: string;
  readonly found: string;
}

/** A verdict on every formula of the sheet. */
export function verdicts(sheet: SheetContent, name: string, found: Sheets): readonly Verdict[] {
  const values = found.get(name);
  if (values === undefined) throw new Error(`LibreOffice shows no sheet ${name}`);
  return sheet.cells.flatMap((cell) => verdictOf(cell, name, values));
}

/** Those where LibreOffice found something else. */
export function differences(all: readonly Verdict[]): readonly Verdict[] {
  return all.filter(({ expected, found }) => expected !== found);
}

function verdictOf({ area, content }: PlanCell, name: string, values: ReadonlyMap<string, Found>): Verdict[] {
  if (content.kind !== "formula") return [];
  const found = values.get(`${area.top},${area.left}`) ?? "";
  return [
    {
      cell: `${name}!${columnName(area.left)}${area.top + 1}`,
      formula: content.formula,
      expected: comparable(content.expected),
      found: typeof found === "number" ? decimalFromCell(found) : found,
    },
  ];
}

/** As a cell keeps it: 15 significant digits. */
function comparable(constant: PlanConstant): string {
  return constant.kind === "text" ? constant.text : decimalFromCell(toCellNumber(constant.number));
}
