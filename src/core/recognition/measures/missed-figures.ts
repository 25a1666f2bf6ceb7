import type { Source } from "../../model/area";
import type { FigureName, MissedFigure } from "../../model/mapping";
import { filledColumns } from "../sheet-view";
import { isNumberingLabel } from "../words";
import { type Block, isValue, placeOf } from "./blocks";
import type { Candidate } from "./choose-figure";
import type { MeasureFamily } from "./family";
import { type Label, OTHER } from "./label";

type Reader = (text: string) => Label;

interface Titled {
  readonly block: Block;
  readonly titled: boolean;
}

/** A table of this kind by its title, else one that speaks of the subject: it is there, whatever can be read of it. */
export function tableAbout(
  { subjects, about }: MeasureFamily,
  tables: readonly (Titled & { readonly title: string })[],
  cells: readonly Candidate[],
): Block | null {
  const speaks = (block: Block) =>
    cells.some((cell) => cell.block === block && subjects.some((mark) => cell.marks.has(mark)));
  const found =
    tables.find(({ titled }) => titled) ??
    tables.find(({ title }) => about?.test(title) === true) ??
    tables.find(({ block }) => speaks(block));
  return found?.block ?? null;
}

/** The table does not give this figure: because of heads that were not understood, where it has such. */
export function notAmong(name: FigureName, block: Block, read: Reader): MissedFigure {
  const unread = unreadHeads(block, read);
  const [first] = unread;
  if (first === undefined) return { name, why: "none", seen: [placeOf(block)] };
  const words = unread.map(({ area: { top, left } }) => block.view.text(top, left).trim());
  return { name, why: "unread", seen: unread, words };
}

/** Heads over the table's numbers in words that no list knows: what they say could be what is sought. */
function unreadHeads({ view, head, body }: Block, read: Reader): readonly Source[] {
  return head.flatMap((row) =>
    filledColumns(view, row)
      .filter((column) => !isNumberingLabel(view.key(row, column)))
      .filter((column) => body.some((line) => isValue(view, line.row, column)))
      .filter((column) => isUnknown(read(view.key(row, column))))
      .map((column) => view.source(row, column)),
  );
}

function isUnknown({ marks }: Label): boolean {
  return marks.has(OTHER) && marks.size === 1;
}
