import type { Evaluation } from "../../model/evaluation";
import type { Profile } from "../../profiles/profile";
import { type Page, pageHeight } from "../form/page-size";
import { BASIS_WIDTHS } from "./columns";
import { INDICATOR_HEADS_HEIGHT, indicatorHeights } from "./indicators-block";
import type { BasisPlaces } from "./places";
import { type Cursor, placeList, type PlacedList } from "./placed-list";
import { cellsReadFromText } from "./read-from-text";
import { READING_HEADS_HEIGHT, readingHeights } from "./readings-block";

export const BASIS_PAGE: Page = {
  orientation: "landscape",
  margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.6, footer: 0.6 },
};

/** Places the lists of 评分依据 below its head, whose rows are so high. */
export function basisPlaces(
  { inputs, indicators }: Evaluation,
  profile: Profile,
  head: readonly number[],
): BasisPlaces {
  const room = pageHeight(BASIS_WIDTHS, BASIS_PAGE);
  let after: Cursor = { row: head.length, used: head.reduce((sum, height) => sum + height, 0), breaks: [] };
  const place = (headHeight: number, heights: readonly number[]): PlacedList | null => {
    if (heights.length === 0) return null;
    const placed = placeList(after, headHeight, heights, room);
    after = placed.after;
    return placed.list;
  };
  const readFromText = cellsReadFromText(inputs);
  const readings = place(READING_HEADS_HEIGHT, readingHeights(readFromText));
  const listed = place(INDICATOR_HEADS_HEIGHT, indicatorHeights(indicators, profile));
  return { readFromText, readings, indicators: listed, after, room };
}
