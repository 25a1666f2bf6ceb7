import { FOOT_LABELS } from "../entries/form-labels";
import type { Evaluation } from "../model/evaluation";
import { message, say } from "../wording";
import { text } from "./content";
import { A, across, type Block, D, E, G, H, I, LINE_ROW } from "./grid";
import { heightOf } from "./row-height";

/** Below the printed form, for whoever works on the sheet: how it is made and what to do when it shows #N/A. */
export function workingNote(top: number): Block {
  return { cells: [across(top, A, I, text(say(message("sheet.note-live"), "zh-CN")), "note")], heights: [LINE_ROW] };
}

/** The notes under the form and the signature line. */
export function footBlock(evaluation: Evaluation, filled: ReadonlyMap<string, string>, top: number): Block {
  const notes = [
    say(
      message("sheet.note-rules", { profile: evaluation.profile.name, version: evaluation.profile.version }),
      "zh-CN",
    ),
    ...(evaluation.provisional ? [say(message("sheet.note-proposed"), "zh-CN")] : []),
  ];
  const line = (blank: string) => {
    const label = FOOT_LABELS.find((words) => blank.startsWith(words));
    return text((label === undefined ? undefined : filled.get(label)) ?? blank);
  };
  const signatures = top + notes.length;
  return {
    cells: [
      ...notes.map((note, index) => across(top + index, A, I, text(`${index === 0 ? "注：" : "　　"}${note}`), "note")),
      across(signatures, A, D, line("填表人：　　　　　　　审核人："), "lineLeft"),
      across(signatures, E, G, line("单位负责人（签字）："), "lineLeft"),
      across(signatures, H, I, line("（单位公章）"), "lineLeft"),
      across(signatures + 1, A, D, line("联系电话："), "lineLeft"),
      across(signatures + 1, E, I, line("填报日期：　　　　年　　月　　日"), "lineLeft"),
    ],
    heights: [...notes.map((note) => heightOf(note, A, I, "note")), 30, 24],
  };
}
