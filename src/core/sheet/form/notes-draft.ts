import type { NotesBlock } from "../../forms/layout";
import { message, say } from "../../wording";
import { text } from "../content";
import type { Draft } from "./draft";
import { neededHeight } from "./rows";
import type { FormSetting } from "./setting";

/** The rules without the weights they suggest: the form prints its own. Version and sources stand on 评分依据. */
function shortName(name: string): string {
  return name.replace(/[：:].*$/, "");
}

/** By which rules the points are, and what a star means. */
export function notesDraft({ at }: NotesBlock, { evaluation, grid }: FormSetting, top: number): Draft {
  const { profile, provisional } = evaluation;
  const notes = [
    say(message("sheet.note-rules", { profile: shortName(profile.name) }), "zh-CN"),
    ...(provisional ? [say(message("sheet.note-proposed"), "zh-CN")] : []),
  ].map((note, index) => `${index === 0 ? "注：" : "　　"}${note}`);
  const columns = grid.span(at) ?? { left: 0, right: grid.last };
  const filled = notes.map((words) => ({ content: text(words), style: "note", words }) as const);
  return {
    cells: filled.map(({ content, style }, index) => {
      return { area: { top: top + index, bottom: top + index, ...columns }, content, style };
    }),
    rows: filled.map((note) => ({ height: neededHeight(note, columns, grid.widths), keep: true })),
  };
}
