import type { FormerPart } from "./former-part";
import { sliceOf } from "./moved-element";
import { setAttributes } from "./part-edits";
import { child, childrenOf, type Edit, type XmlElement } from "./xml-tree";

/** The view of a sheet that is new: its frozen rows. */
export function viewXml(frozenRows: number, selected: boolean): string {
  const open = `<sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${open}/></sheetViews>`;
  return `<sheetViews>${open}>${frozenXml(frozenRows)}</sheetView></sheetViews>`;
}

function frozenXml(rows: number): string {
  const first = `A${String(rows + 1)}`;
  return (
    `<pane ySplit="${String(rows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
  );
}

/** Zoom, gridlines and panes as they stand, in every window; frozen rows are ours until somebody freezes others. */
export function keptViews(former: FormerPart, selected: boolean): string {
  const element = child(former.root, "sheetViews");
  const views = childrenOf(element, "sheetView");
  const { frozenRows } = former.content;
  if (element === null || views.length === 0) return viewXml(frozenRows, selected);
  return sliceOf(
    former.source,
    element,
    views.flatMap((view) => viewEdits(former, view, selected)),
  );
}

function viewEdits(former: FormerPart, view: XmlElement, selected: boolean): readonly Edit[] {
  const { source, written, content, moves } = former;
  const active = setAttributes(source, view, { tabSelected: selected ? "1" : null });
  const now = content.frozenRows;
  const pane = child(view, "pane");
  const isOurs = written === null || frozenRowsOf(pane) === written.frozenRows;
  if (isOurs) return now === frozenRowsOf(pane) ? [active] : [frozenAnew(view, active.text, now)];
  const split = Number(pane?.attributes["ySplit"] ?? 0);
  const first = moves.row(split);
  if (pane === null || first === null || first === split || !isFrozen(pane)) return [active];
  return [active, setAttributes(source, pane, { ySplit: String(first) })];
}

function frozenAnew(view: XmlElement, tag: string, rows: number): Edit {
  const open = tag.replace(/\s*\/?>$/, "");
  const text = rows === 0 ? `${open}/>` : `${open}>${frozenXml(rows)}</${view.name}>`;
  return { start: view.start, end: view.end, text };
}

/** How many rows are frozen and nothing else; null for any other pane. */
function frozenRowsOf(pane: XmlElement | null): number | null {
  if (pane === null) return 0;
  return isFrozen(pane) && Number(pane.attributes["xSplit"] ?? 0) === 0 ? Number(pane.attributes["ySplit"] ?? 0) : null;
}

function isFrozen({ attributes }: XmlElement): boolean {
  return (attributes["state"] ?? "").startsWith("frozen");
}
