import type { PlanContent } from "../../model/plan";
import { BLANK, type Mirrored, text } from "../content";
import type { StyleKey, StyleName } from "../styles";
import type { Deferred, Filled } from "./draft";

export const EMPTY: Filled = { content: BLANK, style: "center", words: "" };

/** Not applicable here. */
export const DASH: Filled = { content: text("—"), style: "center", words: "—" };

export function said(words: string, style: StyleName): Filled {
  return { content: text(words), style, words, isOurs: true };
}

/** A figure: one line, whatever it is. */
export function figure(content: PlanContent | Deferred, style: StyleKey): Filled {
  return { content, style, words: "" };
}

/** A cell of the accountant's with the words it shows. */
export function mirrored({ content, style }: Mirrored, words: string): Filled {
  return { content, style, words };
}
