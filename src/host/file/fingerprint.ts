import type { Source } from "../../core/model/area";
import { cellAt, type CellValue, isCellError, type Snapshot } from "../../core/model/snapshot";
import { HostError } from "../host-error";
import type { ExpectedCell } from "../port";

/** Which of these cells no longer hold what was read. Throws sheet-missing when one's sheet is gone. */
export function changedInputs(snapshot: Snapshot, inputs: readonly ExpectedCell[]): readonly Source[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return inputs.flatMap(({ source, value }) => {
    const sheet = sheets.get(source.sheetId);
    if (!sheet) throw new HostError("sheet-missing", source.sheet);
    return sameValue(cellAt(sheet, source.area.top, source.area.left).value, value) ? [] : [source];
  });
}

/** An empty text and nothing are the same to a cell's owner. */
function sameValue(left: CellValue, right: CellValue): boolean {
  if (isCellError(left) || isCellError(right)) {
    return isCellError(left) && isCellError(right) && left.error === right.error;
  }
  return (left === "" ? null : left) === (right === "" ? null : right);
}
