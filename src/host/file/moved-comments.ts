import { formatArea, parseArea } from "../../core/model/area";
import type { Moves } from "../../core/keeping/moves";
import type { LostLook } from "../port";
import type { FormerPart } from "./former-part";
import { type Package, type PartChange, partKey, partText } from "./package";
import { removeElement, setAttributes } from "./part-edits";
import { relationshipsOf } from "./relationships";
import { applyEdits, child, childrenOf, type Edit, parseXml, type XmlElement } from "./xml-tree";

/** Comments that go with the rows of a sheet of ours, and those whose rows are gone. */
export interface MovedComments {
  readonly changes: readonly PartChange[];
  readonly lost: readonly LostLook[];
}

type EditsOf = (source: string, root: XmlElement, moves: Moves) => readonly Edit[];

/** A comment stands in up to three parts: its words, its thread, and its note as a shape. All name its cell. */
const PARTS: Readonly<Record<string, EditsOf>> = {
  comments: (source, root, moves) => refEdits(source, childrenOf(child(root, "commentList"), "comment"), moves),
  threadedComment: (source, root, moves) => refEdits(source, childrenOf(root, "threadedComment"), moves),
  vmlDrawing: (_, root, moves) => childrenOf(root, "shape").flatMap((shape) => shapeEdits(shape, moves)),
};

export function movedComments(parts: Package, part: string, { moves, name }: FormerPart): MovedComments {
  if (moves.none) return { changes: [], lost: [] };
  const found = relationshipsOf(parts, part).filter(
    ({ type, target, external }) => type in PARTS && !external && parts.has(partKey(target)),
  );
  const lost: LostLook[] = [];
  const changes = found.flatMap(({ type, target }): readonly PartChange[] => {
    const source = partText(parts, target);
    const root = parseXml(source, target);
    if (type === "comments") {
      const gone = childrenOf(child(root, "commentList"), "comment").filter((each) => refOf(each, moves) === null);
      lost.push(
        ...gone.map((each) => ({ sheet: name, place: each.attributes["ref"] ?? "", thing: "comment" as const })),
      );
    }
    const edits = PARTS[type]?.(source, root, moves) ?? [];
    return edits.length === 0 ? [] : [[target, applyEdits(source, edits)]];
  });
  return { changes, lost };
}

function refEdits(source: string, comments: readonly XmlElement[], moves: Moves): readonly Edit[] {
  return comments.flatMap((comment) => {
    const ref = refOf(comment, moves);
    if (ref === null) return [removeElement(comment)];
    return ref === comment.attributes["ref"] ? [] : [setAttributes(source, comment, { ref })];
  });
}

/** The cell that a comment stands at now; null where it is gone. */
function refOf({ attributes: { ref = "" } }: XmlElement, moves: Moves): string | null {
  const area = parseArea(ref);
  if (area === null) return ref;
  const [row, column] = [moves.row(area.top), moves.column(area.left)];
  return row === null || column === null ? null : formatArea({ top: row, left: column, bottom: row, right: column });
}

/** The shape of a note names its cell by numbers, and covers others; those of buttons stand where they are. */
function shapeEdits(shape: XmlElement, moves: Moves): readonly Edit[] {
  const data = child(shape, "ClientData");
  const [row, column] = [child(data, "Row"), child(data, "Column")];
  if (data === null || row === null || column === null) return [];
  const [down, across] = [moves.row(Number(row.text)), moves.column(Number(column.text))];
  if (down === null || across === null) return [removeElement(shape)];
  const by = { rows: down - Number(row.text), columns: across - Number(column.text) };
  if (by.rows === 0 && by.columns === 0) return [];
  const anchor = child(data, "Anchor");
  return [
    within(row, String(down)),
    within(column, String(across)),
    ...(anchor === null ? [] : [within(anchor, movedCorners(anchor.text, by))]),
  ];
}

function within({ openEnd, closeStart }: XmlElement, text: string): Edit {
  return { start: openEnd, end: closeStart, text };
}

/** "column, pixels, row, pixels" of the first and the last corner, as shapes of notes write where they stand. */
function movedCorners(anchor: string, { rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const numbers = anchor.split(",").map((part) => part.trim());
  const by = [columns, 0, rows, 0, columns, 0, rows, 0];
  if (numbers.length !== by.length) return anchor;
  return numbers.map((number, index) => String(Math.max(0, Number(number) + (by[index] ?? 0)))).join(", ");
}
