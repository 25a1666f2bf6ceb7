import { cellArea, formatArea } from "../../core/model/area";
import type { Moves } from "../../core/keeping/moves";
import type { LostLook } from "../port";
import type { FormerPart } from "./former-part";
import { anchorsOf, type Drawing } from "./own-drawing";
import { child, type Edit, type XmlElement } from "./xml-tree";

export interface MovedDrawing {
  readonly edits: readonly Edit[];
  readonly lost: readonly LostLook[];
}

/**
 * Pictures, shapes and charts that others put on a sheet of ours go with the row in which they begin, as they do where rows
 * are put in by hand. What has lost its row stays where it is and is told, so that somebody looks for it.
 */
export function movedDrawing({ root, charts }: Drawing, { moves, name }: FormerPart): MovedDrawing {
  if (moves.none) return { edits: [], lost: [] };
  const theirs = anchorsOf(root).filter((anchor) => charts.every((ours) => ours.anchor !== anchor));
  const moved = theirs.map((anchor) => ({ anchor, edits: anchorEdits(anchor, moves) }));
  return {
    edits: moved.flatMap(({ edits }) => edits ?? []),
    lost: moved.flatMap(({ anchor, edits }) =>
      edits === null ? [{ sheet: name, place: placeOf(anchor), thing: "drawing" as const }] : [],
    ),
  };
}

/** Null where the row is gone in which it begins. One that stands apart from cells, or is not to move with them, stays. */
function anchorEdits(anchor: XmlElement, moves: Moves): readonly Edit[] | null {
  const from = child(anchor, "from");
  if (from === null || anchor.attributes["editAs"] === "absolute") return [];
  const now = { row: moves.row(numberIn(from, "row")), col: moves.column(numberIn(from, "col")) };
  if (now.row === null || now.col === null) return null;
  const by = { row: now.row - numberIn(from, "row"), col: now.col - numberIn(from, "col") };
  return [from, child(anchor, "to")].flatMap((corner) => (corner === null ? [] : cornerEdits(corner, by)));
}

function cornerEdits(corner: XmlElement, by: Readonly<Record<"row" | "col", number>>): readonly Edit[] {
  return (["row", "col"] as const).flatMap((line): readonly Edit[] => {
    const element = child(corner, line);
    if (element === null || by[line] === 0) return [];
    const text = String(Math.max(0, Number(element.text) + by[line]));
    return [{ start: element.openEnd, end: element.closeStart, text }];
  });
}

function numberIn(corner: XmlElement, line: "row" | "col"): number {
  return Number(child(corner, line)?.text ?? 0);
}

function placeOf(anchor: XmlElement): string {
  const from = child(anchor, "from");
  if (from === null) return "";
  const [top, left] = [numberIn(from, "row"), numberIn(from, "col")];
  return formatArea(cellArea(top, left));
}
