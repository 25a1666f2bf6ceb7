import type { Anchor, Marks } from "../model/answers";
import { type Area, parseArea, type Source } from "../model/area";
import { type SheetSnapshot, type Snapshot, sourceOf, usedArea } from "../model/snapshot";
import { type Message, message } from "../wording";
import { findMarks, type Shift } from "./marks";

/** Where an anchored range stands now, or why it cannot be told. */
export type Located =
  | {
      readonly ok: true;
      readonly sheet: SheetSnapshot;
      readonly source: Source;
      /** The row that the header's marks stand in; null without such marks. */
      readonly headerRow: number | null;
    }
  | { readonly ok: false; readonly reason: Message; readonly source: Source | null };

const STILL: Shift = { rows: 0, columns: 0 };

/**
 * Finds an anchored range again: the sheet by its id, else by its name, else, where neither is left, by being the only
 * one with the marks; in the sheet by the marks. Marks that are gone or not unique are told, never guessed.
 */
export function locate(snapshot: Snapshot, anchor: Anchor): Located {
  const sheets = snapshot.sheets.filter(({ own }) => own === null);
  const byId = sheets.filter(({ id }) => id === anchor.sheetId && isMarked(anchor));
  const byName = sheets.filter(({ name }) => name === anchor.sheet);
  const known = [...byId, ...byName];
  const tried = (known.length > 0 ? known : isMarked(anchor) ? sheets : []).map((sheet) => locateIn(sheet, anchor));
  const found = tried.filter(({ ok }) => ok);
  const [first] = known.length > 0 ? [...found, ...tried] : found.length === 1 ? found : [];
  return first ?? { ok: false, reason: message("corrections.sheet-gone", { sheet: anchor.sheet }), source: null };
}

function isMarked({ header, row }: Anchor): boolean {
  return header !== undefined || row !== undefined;
}

function locateIn(sheet: SheetSnapshot, anchor: Anchor): Located {
  const used = usedArea(sheet);
  const area = anchor.address === undefined ? used : parseArea(anchor.address);
  if (used === null || area === null) return lost("corrections.range-empty", sheet, area);
  const shifts: (Shift | null)[] = [];
  for (const marks of [anchor.header, anchor.row, anchor.end]) {
    const shift = marks === undefined ? null : findMarks(sheet, marks);
    if (shift === "absent") return lost("corrections.text-changed", sheet, area, marks);
    if (shift === "ambiguous") return lost("corrections.text-repeated", sheet, area, marks);
    shifts.push(shift);
  }
  const [header = null, row = null, end = null] = shifts;
  const first = row ?? header ?? STILL;
  const last = end ?? first;
  const across = header ?? row ?? STILL;
  const moved = clip(
    {
      top: area.top + first.rows,
      bottom: area.bottom + last.rows,
      left: area.left + across.columns,
      right: area.right + across.columns,
    },
    used,
  );
  return moved === null
    ? lost("corrections.range-empty", sheet, area)
    : { ok: true, sheet, source: sourceOf(sheet, moved), headerRow: rowOf(anchor.header, header) };
}

function rowOf(marks: Marks | undefined, shift: Shift | null): number | null {
  const [address = ""] = Object.keys(marks?.cells ?? {});
  const area = parseArea(address);
  return area === null || shift === null ? null : area.top + shift.rows;
}

function clip(area: Area, used: Area): Area | null {
  const clipped = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return clipped.top > clipped.bottom || clipped.left > clipped.right ? null : clipped;
}

function lost(
  key: "corrections.range-empty" | "corrections.text-changed" | "corrections.text-repeated",
  sheet: SheetSnapshot,
  area: Area | null,
  marks?: Marks,
): Located {
  const [cell = "", text = ""] = Object.entries(marks?.cells ?? {})[0] ?? [];
  const source = area === null ? null : sourceOf(sheet, area);
  return { ok: false, reason: message(key, { sheet: sheet.name, cell, text }), source };
}
