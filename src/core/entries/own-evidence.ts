import type { CellValue, SheetSnapshot, Snapshot } from "../model/snapshot";
import { isCalled } from "../sheet/names";
import { isNoted, writtenOn } from "./own-words";

/** Filled cells that may stand above or left of ours: a line such as 附件3 that somebody put in. */
const MOST_BEFORE = 3;

/**
 * Our marks are names, and names go where their cells are cut and pasted to; a sheet of ours can also be emptied and used
 * for something else. So a marked sheet is ours only while it holds what we wrote: at least half of it, before and among
 * no more of anybody else's. An empty one has nothing to lose; where the memory is gone, our name must do. All others are the accountant's and come back as `doubted`:
 * never rewritten, never removed.
 */
export function withoutDoubted(snapshot: Snapshot, isUnfinished: (name: string) => boolean = () => false): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.own === "memory" && !isMemory(sheet) && !isUnfinished(sheet.name) ? doubt(sheet) : sheet,
  );
  const known = { ...snapshot, sheets };
  const doubted = sheets.map((sheet) =>
    sheet.own === null || sheet.own === "memory" || isUnfinished(sheet.name) || holdsOurs(known, sheet)
      ? sheet
      : doubt(sheet),
  );
  return doubted.every((sheet, index) => sheet === snapshot.sheets[index]) ? snapshot : { ...known, sheets: doubted };
}

function doubt(sheet: SheetSnapshot): SheetSnapshot {
  return sheet.own === null ? sheet : { ...sheet, own: null, doubted: sheet.own };
}

/** No person makes a sheet very hidden; one that was brought to light still begins as we began it. */
function isMemory({ visibility, left, values }: SheetSnapshot): boolean {
  return visibility === "very-hidden" || values.length === 0 || (left === 0 && values[0]?.[0] === "version");
}

function holdsOurs(snapshot: Snapshot, sheet: SheetSnapshot): boolean {
  const filled = filledCells(sheet);
  if (filled.length === 0) return true;
  if (sheet.own === null || !isNoted(sheet.own)) return false;
  const written = writtenOn(snapshot, sheet.own);
  if (written === null) return isCalled(sheet.own, sheet.name);
  const others = filled.filter(({ value, formula }) => !written.wrote(value, formula));
  // A number proves nothing: anybody's may be the same.
  const telling = filled.flatMap((cell) => {
    const mark = written.tells(cell.value, cell.formula);
    return mark === null ? [] : [{ ...cell, mark }];
  });
  if (new Set(telling.map(({ mark }) => mark)).size * 2 < written.marks || others.length * 2 > filled.length)
    return false;
  const top = Math.min(...telling.map(({ row }) => row));
  const left = Math.min(...telling.map(({ column }) => column));
  return others.filter(({ row, column }) => row < top || column < left).length <= MOST_BEFORE;
}

interface Filled {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

function filledCells({ values, formulas }: SheetSnapshot): readonly Filled[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column): readonly Filled[] => {
      const formula = formulas?.[row]?.[column] ?? null;
      return (value === null || value === "") && formula === null ? [] : [{ row, column, value, formula }];
    }),
  );
}
