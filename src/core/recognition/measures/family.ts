import type { FigureName } from "../../model/mapping";
import type { Word } from "./label";

/** A figure that a family of tables holds, and how its cell is known. */
export interface WantedFigure {
  readonly name: FigureName;
  /** All the marks of one of these, the best first. */
  readonly needs: readonly (readonly string[])[];
  /** Marks that may stand beside them; any other mark says that the cell is something else. */
  readonly may: readonly string[];
  /** The evaluated year's, or the figure of the year before. */
  readonly of: "year" | "before";
}

/** A kind of table with two axes: what is counted, and which figure of it (预算, 决算, 上年 …). Either may run down or across. */
export interface MeasureFamily {
  readonly id: string;
  /** Titles of such tables: a total under them needs no words of its own. */
  readonly title: RegExp;
  /** Titles of tables that may speak of the subject: they are not said to be absent. */
  readonly about?: RegExp;
  /** Titles that name more than the subject: their total is not the subject's. */
  readonly mixed?: RegExp;
  /** Titles that no figure may come from, whatever their cells say. */
  readonly notTitle?: RegExp;
  /** Titles of tables of a part, which stand back where a table of the whole stands beside them. */
  readonly narrower?: RegExp;
  /** The marks that name the subject itself; in a table with another title they must be there. */
  readonly subjects: readonly string[];
  /** Ways to make up the whole of parts, each part by its marks: a total of just these is the subject's. */
  readonly parts?: readonly (readonly (readonly string[])[])[];
  /** These parts are all that there can be: without a 合计 their sum is the whole. */
  readonly partsAreAll?: true;
  /** Tables with another title count only where they hold all figures of the year. */
  readonly untitled?: "complete";
  readonly words: readonly Word[];
  readonly figures: readonly WantedFigure[];
  /** What there is at a time, not what was spent over one: 12月 alone is the year's end, no month's part. */
  readonly stocks?: true;
  /** All its rates are made of its own figures, so that these need no unit where they stand in one table. */
  readonly ofItself?: true;
  /** People or money. */
  readonly counts: "money" | "people";
}

/** Every way to be this item and this kind at once, the items first. */
export function each(
  items: readonly (readonly string[])[],
  kinds: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return items.flatMap((item) => kinds.map((kind) => [...item, ...kind]));
}

/** How a budget is written, the adjusted one first. */
export const BUDGETED = [["adjusted"], ["budget"], ["initial"]] as const;
