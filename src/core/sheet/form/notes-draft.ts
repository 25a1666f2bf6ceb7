import type { NotesBlock } from "../../forms/layout";
import { message, say } from "../../wording";
import { BLANK, literal, text, textFormula } from "../content";
import { formCell } from "../form-places";
import type { Deferred, Draft } from "./draft";
import { neededHeight } from "./rows";
import type { FormSetting } from "./setting";

/** The rules without the weights they suggest: the form prints its own. Version and sources stand on 评分依据. */
function shortName(name: string): string {
  return name.replace(/[：:].*$/, "");
}

/** The finding that tells of shares whose sum is off by rounding alone. */
const REMAINDER = "review.shares-rounding";

/** The note stands as long as the form's own sum of the shares is not 100 %. */
function whileApart(words: string): Deferred {
  return (form) => {
    const sum = formCell(form, "spending.shares");
    return sum === null ? BLANK : textFormula(`IF(ROUND(${sum},4)=1,"",${literal(words)})`, words);
  };
}

/** By which rules the points are, what a star means, and why shares may not add up to 100 %. */
export function notesDraft({ at }: NotesBlock, { evaluation, grid }: FormSetting, top: number): Draft {
  const { profile, provisional, findings } = evaluation;
  const hasRemainder = findings.some(({ message: { key } }) => key === REMAINDER);
  const notes = [
    { words: say(message("sheet.note-rules", { profile: shortName(profile.name) }), "zh-CN") },
    ...(provisional ? [{ words: say(message("sheet.note-proposed"), "zh-CN") }] : []),
    ...(hasRemainder ? [{ words: say(message("sheet.note-shares"), "zh-CN"), content: whileApart }] : []),
  ].map(({ words, content }, index) => ({ words: `${index === 0 ? "注：" : "　　"}${words}`, content }));
  const columns = grid.span(at) ?? { left: 0, right: grid.last };
  const filled = notes.map(({ words, content }) => {
    return { content: content?.(words) ?? text(words), style: "note", words } as const;
  });
  return {
    cells: filled.map(({ content, style }, index) => {
      return { area: { top: top + index, bottom: top + index, ...columns }, content, style };
    }),
    rows: filled.map((note) => ({ height: neededHeight(note, columns, grid.widths), keep: true })),
  };
}
