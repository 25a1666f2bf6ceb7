import { formatArea, parseArea } from "../../core/model/area";
import { movedFormula } from "../../core/keeping/moved-formula";
import type { FormerPart } from "./former-part";
import { setAttributes } from "./part-edits";
import { applyEdits, type Edit, type XmlElement } from "./xml-tree";
import { escapeXml } from "./xml-text";

/** Elements that hold a formula, and those of extensions that hold ranges. */
const FORMULAS = ["formula", "formula1", "formula2", "f"];

/** An element as it stands in its document. */
export function sliceOf(source: string, element: XmlElement, edits: readonly Edit[] = []): string {
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - element.start, end: edit.end - element.start }));
  return applyEdits(source.slice(element.start, element.end), shifted);
}

/**
 * An element that hangs on ranges of cells (a condition, a list to choose from, a filter), with ranges and formulas where
 * their cells stand now. Null where the cells are gone, or where what it refers to is.
 */
export function movedElement(former: FormerPart, element: XmlElement): string | null {
  if (former.moves.none) return sliceOf(former.source, element);
  const edits = movingEdits(former, element);
  return edits === null ? null : sliceOf(former.source, element, edits);
}

function movingEdits(former: FormerPart, element: XmlElement): readonly Edit[] | null {
  const own = ownEdit(former, element);
  const below = element.children.map((inner) => movingEdits(former, inner));
  const all = [own, ...below].filter((edits) => edits !== null);
  return all.length === below.length + 1 ? all.flat() : null;
}

function ownEdit({ source, moves, name }: FormerPart, element: XmlElement): readonly Edit[] | null {
  if (FORMULAS.includes(element.local)) return textEdit(element, movedFormula(element.text, moves, name));
  if (element.local === "sqref") return textEdit(element, movedRanges(element.text, moves));
  const attribute = ["sqref", "ref", "r"].find((key) => parseArea(firstOf(element.attributes[key])) !== null);
  if (attribute === undefined) return [];
  const ranges = movedRanges(element.attributes[attribute] ?? "", moves);
  return ranges === null ? null : [setAttributes(source, element, { [attribute]: ranges })];
}

function textEdit({ openEnd, closeStart, text: now }: XmlElement, text: string | null): readonly Edit[] | null {
  if (text === null) return null;
  return text === now ? [] : [{ start: openEnd, end: closeStart, text: escapeXml(text) }];
}

/** Null also where the first cell is gone: formulas speak from there. */
function movedRanges(ranges: string, moves: FormerPart["moves"]): string | null {
  const all = ranges.split(/\s+/).filter((range) => range !== "");
  const first = parseArea(all[0] ?? "");
  if (first === null || moves.row(first.top) === null || moves.column(first.left) === null) return null;
  const moved = all.flatMap((range) => {
    const area = parseArea(range);
    const now = area === null ? null : moves.area(area);
    return now === null ? [] : [formatArea(now)];
  });
  return moved.join(" ");
}

function firstOf(ranges = ""): string {
  return ranges.split(/\s+/)[0] ?? "";
}
