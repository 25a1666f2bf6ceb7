import type { Evaluation, Finding, Severity } from "../../model/evaluation";
import { message, say } from "../../wording";
import { placeName, text } from "../content";
import { across, at, type Block, LINE_ROW } from "../grid";
import { heightIn } from "../row-height";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";

/** The summary is one page: so many points are written out, the gravest first. */
const MOST_POINTS = 6;

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", hint: "提示" };

/** 待办事项: what is still open before the form can be handed in; in `room` points of height, as far as one point takes less. */
export function openPointsBlock({ findings, indicators }: Evaluation, top: number, room = Infinity): Block {
  const states = (wanted: string) => indicators.filter(({ state }) => state === wanted).length;
  const [missing, proposed] = [states("missing"), states("proposed")];
  const counts = message("sheet.open-points", {
    errors: String(countOf(findings, "error")),
    warnings: String(countOf(findings, "warning")),
    missing: String(missing),
    proposed: String(proposed),
  });
  const grave = findings.filter(({ severity }) => severity !== "hint");
  const shown = grave.slice(0, fittingCount(grave.slice(0, MOST_POINTS), room - 2 * LINE_ROW));
  const more = grave.length - shown.length;
  const lines = [
    ...(grave.length + missing + proposed === 0 ? [["", say(message("sheet.no-open-points"), "zh-CN")] as const] : []),
    ...shown.map((finding) => [SEVERITY_NAMES[finding.severity], wordsOf(finding)] as const),
    ...(more > 0 ? [["", say(message("sheet.open-points-more", { count: String(more) }), "zh-CN")] as const] : []),
  ];
  return {
    cells: [
      across(top, FIRST, LAST, text(`待办事项（${say(counts, "zh-CN")}）`), "section"),
      ...lines.flatMap(([name, words], index) => [
        at(top + 1 + index, FIRST, text(name), "center"),
        across(top + 1 + index, 1, LAST, text(words), "small"),
      ]),
    ],
    heights: [LINE_ROW, ...lines.map(([, words]) => heightOf(words))],
  };
}

/** How many of the points stand in so much height; one at least. */
function fittingCount(points: readonly Finding[], room: number): number {
  let left = room;
  const over = points.findIndex((finding) => (left -= heightOf(wordsOf(finding))) < 0);
  return over < 0 ? points.length : Math.max(1, over);
}

function heightOf(words: string): number {
  return Math.max(LINE_ROW, heightIn(SUMMARY_WIDTHS, words, 1, LAST, "small"));
}

/** With its cell: the same fault can stand in several forms. */
function wordsOf({ message: found, where }: Finding): string {
  return say(found, "zh-CN") + (where === null ? "" : `（${placeName(where)}）`);
}

function countOf(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
