import type { Area } from "../../model/area";
import type { PlanContent } from "../../model/plan";
import type { FormPlace, FormPlaces } from "../form-places";
import type { StyleKey } from "../styles";

/** What a cell will hold once it is known where the form shows its figures. */
export type Deferred = (form: FormPlaces) => PlanContent;

/** What stands in a cell, and the words by which its height is measured. */
export interface Filled {
  readonly content: PlanContent | Deferred;
  readonly style: StyleKey;
  readonly words: string;
  /** Words that nobody types there: they may be cut into pieces. */
  readonly isOurs?: true;
}

/** A cell over several rows that may go on over the page: each piece says its words again, where it is tall enough. */
export interface Continued {
  /** Points of height that the words need. */
  readonly needed: number;
  readonly again: PlanContent;
  /** Words that go on over the page themselves: "as-formula" unless they are a constant, which somebody typed. */
  readonly flows?: "as-formula" | "always";
  /** Words from top to bottom, which a lower piece says in lines, as far as its page has room: points of height for that. */
  readonly inLines?: number;
  /** Those lines. */
  readonly lines?: PlanContent;
}

export interface DraftCell {
  readonly area: Area;
  readonly content: PlanContent | Deferred;
  readonly style: StyleKey;
  readonly continued?: Continued;
}

export interface DraftRow {
  /** Points. */
  readonly height: number;
  /** Stands on the same page as the next row; or does so unless a page would then have no place to end. */
  readonly keep?: true | "if-possible";
  /** A group begins here: a good place for a page to begin. */
  readonly seam?: true;
}

/** Consecutive rows of the form, at their places on the sheet. */
export interface Draft {
  readonly cells: readonly DraftCell[];
  readonly rows: readonly DraftRow[];
  readonly places?: readonly (readonly [FormPlace, Area])[];
  /** First and last row to be repeated on the pages that follow. */
  readonly titleRows?: readonly [number, number];
}

export const NOTHING: Draft = { cells: [], rows: [] };

export function settled(content: PlanContent | Deferred, form: FormPlaces): PlanContent {
  return typeof content === "function" ? content(form) : content;
}
