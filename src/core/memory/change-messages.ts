import type { Notice } from "../model/mapping";
import { formatArea } from "../model/area";
import { message } from "../wording";
import type { SourceChange } from "./inputs-entry";

/** So many are named one by one; a workbook with more was filled in anew. */
const MOST_NAMED = 20;

/** 来源已变动: each changed cell with what it said and says, in words. */
export function changeNotices(changes: readonly SourceChange[]): readonly Notice[] {
  const named = changes.slice(0, MOST_NAMED).map(({ source, before, after }): Notice => {
    const cell = `${source.sheet}!${formatArea(source.area)}`;
    return { message: message("sheet.source-changed", { cell, before, after }), source };
  });
  const more = changes.length - named.length;
  return more === 0
    ? named
    : [...named, { message: message("sheet.sources-changed-more", { count: String(more) }), source: null }];
}
