import type { Area } from "../../model/area";
import type { PlanCell, PlanContent } from "../../model/plan";
import { BLANK, text, textFormula } from "../content";
import { fitting, TALLEST_ROW } from "../row-height";
import { roleOf } from "../styles";
import type { DraftCell, DraftRow } from "./draft";

/** Rows are raised by so much at most to fill their page. */
const MOST_RAISED = 1.7;
/** A page may end this early for the sake of a group that begins on the next. */
const FULL_ENOUGH = 0.75;

/**
 * Rows with which a new page begins. A page ends neither within rows that belong together nor so that a piece of a cell
 * over several rows is too low for its words, as far as a page can do that; rather where a group begins.
 */
export function pageBreaks(
  rows: readonly DraftRow[],
  cells: readonly DraftCell[],
  height: number,
  titleRows: readonly [number, number] | null,
): readonly number[] {
  const below = heightsBelow(rows);
  const between = (from: number, to: number) => (below[to] ?? 0) - (below[from] ?? 0);
  const spans = cells.filter(({ continued, area }) => continued !== undefined && area.bottom > area.top);
  const breaks: number[] = [];
  const isAllowed = (start: number, at: number, room: number) => {
    // The rows of a page that is not full will be raised.
    const raised = Math.max(1, Math.min(MOST_RAISED, room / between(start, at)));
    return spans.every(({ area, continued }) => {
      if (area.top >= at || area.bottom < at || continued === undefined) return true;
      const [above, after] = [raised * between(Math.max(area.top, start), at), between(at, area.bottom + 1)];
      if (continued.inLines !== undefined) return area.top < start || above >= continued.needed;
      return above >= continued.needed && after >= continued.needed;
    });
  };
  for (let start = 0; start < rows.length;) {
    const repeated = titleRows !== null && start > titleRows[1] ? between(titleRows[0], titleRows[1] + 1) : 0;
    const room = height - repeated;
    let end = start + 1;
    while (end < rows.length && between(start, end + 1) <= room) end += 1;
    if (end >= rows.length) break;
    const all = Array.from({ length: end - start }, (_, index) => end - index).filter(
      (at) => rows[at - 1]?.keep !== true && isAllowed(start, at, room),
    );
    const free = all.filter((at) => rows[at - 1]?.keep === undefined);
    const places = free.length > 0 ? free : all;
    const good = places.find((at) => rows[at]?.seam === true && between(start, at) >= FULL_ENOUGH * room);
    start = good ?? places[0] ?? end;
    breaks.push(start);
  }
  return breaks;
}

/**
 * The same rows with those at a page's top raised so that a name goes on there in lines, where the page has room for that:
 * no page of a block is without the block's name.
 */
export function raisedForNames(
  rows: readonly DraftRow[],
  cells: readonly DraftCell[],
  breaks: readonly number[],
  height: number,
  titleRows: readonly [number, number] | null,
): readonly DraftRow[] {
  const raised = [...rows];
  breaks.forEach((start, index) => {
    const end = breaks[index + 1] ?? rows.length;
    const titles = titleRows === null || start <= titleRows[1] ? 0 : sumOf(rows.slice(titleRows[0], titleRows[1] + 1));
    let room = height - titles - sumOf(raised.slice(start, end));
    for (const { area, continued } of cells) {
      if (continued?.inLines === undefined || area.top >= start || area.bottom < start) continue;
      const more = continued.inLines - sumOf(raised.slice(start, Math.min(end, area.bottom + 1)));
      const row = raised[start];
      if (more <= 0 || more > room || row === undefined) continue;
      raised[start] = { ...row, height: row.height + more };
      room -= more;
    }
  });
  return raised;
}

/**
 * The same rows so high that every page but the last is filled, as far as rows still look like rows: a block that did not
 * fit any more leaves no hole. Repeated rows keep their height, or the following pages would have less room.
 */
export function filled(
  rows: readonly DraftRow[],
  breaks: readonly number[],
  height: number,
  titleRows: readonly [number, number] | null,
): readonly DraftRow[] {
  const isTitle = (row: number) => titleRows !== null && row >= titleRows[0] && row <= titleRows[1];
  const titles = titleRows === null ? 0 : sumOf(rows.slice(titleRows[0], titleRows[1] + 1));
  return rows.map((row, index) => {
    const next = breaks.findIndex((start) => start > index);
    const end = breaks[next];
    if (end === undefined || isTitle(index)) return row;
    const page = rows.slice(breaks[next - 1] ?? 0, end);
    const start = end - page.length;
    const fixed = titleRows !== null && end > titleRows[0] ? titles : 0;
    const present = sumOf(page.filter((_, at) => !isTitle(start + at)));
    const factor = Math.min(MOST_RAISED, (height - fixed) / present);
    return factor <= 1
      ? row
      : { ...row, height: Math.max(row.height, Math.min(TALLEST_ROW, Math.floor(row.height * factor))) };
  });
}

function sumOf(rows: readonly DraftRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The height of all rows above each. */
function heightsBelow(rows: readonly DraftRow[]): readonly number[] {
  let sum = 0;
  return [0, ...rows.map(({ height }) => (sum += height))];
}

/** A cell as the form settles it, with what it says where it goes on over a page. */
export type SettledCell = Omit<DraftCell, "content"> & { readonly content: PlanContent };

/**
 * The cells with those that go on over a page cut there: each piece says its words where it is tall enough for them, and
 * a text that is taller than a page flows on.
 */
export function cutAtBreaks(
  cells: readonly SettledCell[],
  rows: readonly DraftRow[],
  breaks: readonly number[],
  widths: readonly number[],
): readonly PlanCell[] {
  const below = heightsBelow(rows);
  return cells.flatMap(({ area, content, style, continued }): readonly PlanCell[] => {
    const cuts = breaks.filter((row) => row > area.top && row <= area.bottom);
    if (continued === undefined || cuts.length === 0) return [{ area, content, style }];
    const starts = [area.top, ...cuts];
    const pieces = starts.map((top, index) => {
      const bottom = (starts[index + 1] ?? area.bottom + 1) - 1;
      return { area: { ...area, top, bottom }, height: (below[bottom + 1] ?? 0) - (below[top] ?? 0) };
    });
    if (continued.flows !== undefined) return flowing({ content, style, continued }, pieces, widths);
    return pieces.map((piece, index) => {
      if (index === 0) return { area: piece.area, content, style };
      if (piece.height >= continued.needed) return { area: piece.area, content: continued.again, style };
      const fits = continued.inLines !== undefined && piece.height >= continued.inLines;
      return {
        area: piece.area,
        content: fits ? (continued.lines ?? continued.again) : BLANK,
        style: fits ? "header" : style,
      };
    });
  });
}

interface Piece {
  readonly area: Area;
  readonly height: number;
}

/**
 * A text over several pages: each piece takes as much of it as it is tall enough for. What a person typed stays whole in
 * one cell over all pages, or it could not be read back.
 */
function flowing(
  { content, style, continued }: Pick<SettledCell, "content" | "style" | "continued">,
  pieces: readonly Piece[],
  widths: readonly number[],
): PlanCell[] {
  const words = wordsOf(content);
  const [first] = pieces;
  if (first === undefined) return [];
  const fits = (text: string, { area, height }: Piece) => fitting(text, height, { widths, ...area }, roleOf(style));
  if (words === null || fits(words, first) >= words.length) {
    return pieces.map(({ area }, index) => ({ area, content: index === 0 ? content : BLANK, style }));
  }
  if (content.kind === "text" && continued?.flows !== "always") {
    return [{ area: { ...first.area, bottom: pieces.at(-1)?.area.bottom ?? first.area.bottom }, content, style }];
  }
  let from = 0;
  return pieces.map((piece, index) => {
    const rest = words.slice(from);
    const length = index === pieces.length - 1 ? rest.length : Math.min(rest.length, fits(rest, piece));
    const part = pieceOf(content, from, rest.slice(0, length));
    from += length;
    return { area: piece.area, content: part, style };
  });
}

function wordsOf(content: PlanContent): string | null {
  if (content.kind === "text") return content.text;
  return content.kind === "formula" && content.expected.kind === "text" ? content.expected.text : null;
}

function pieceOf(content: PlanContent, from: number, words: string): PlanContent {
  if (content.kind !== "formula") return text(words);
  return textFormula(`MID(${content.formula},${from + 1},${Math.max(1, words.length)})`, words);
}
