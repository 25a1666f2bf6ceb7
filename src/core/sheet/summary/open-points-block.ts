import type { Evaluation, Finding, Severity } from "../../model/evaluation";
import { message, say } from "../../wording";
import { placeName, text } from "../content";
import type { FormPlaces } from "../form-places";
import { across, at, type Block, LINE_ROW } from "../grid";
import { heightIn } from "../row-height";
import { MISSING, untilFilled } from "../until-filled";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";

/** The summary is one page: so many points are written out, the gravest first. */
const MOST_POINTS = 6;

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", hint: "提示" };

/** 待办事项: what is still open before the form can be handed in; in `room` points of height, as far as one point takes less. */
export function openPointsBlock(
  evaluation: Pick<Evaluation, "findings" | "indicators">,
  form: FormPlaces,
  top: number,
  room = Infinity,
): Block {
  const { findings, indicators } = evaluation;
  const proposed = indicators.filter(({ state }) => state === "proposed").length;
  const grave = findings.filter(({ severity }) => severity !== "hint");
  const missing = grave.filter(({ id }) => id === MISSING).length;
  const counts = message(missing === 0 ? "sheet.open-points" : "sheet.open-points-missing", {
    errors: String(countOf(findings, "error")),
    warnings: String(countOf(findings, "warning")),
    proposed: String(proposed),
    ...(missing > 0 && { missing: String(missing) }),
  });
  const shown = grave.slice(0, fittingCount(grave.slice(0, MOST_POINTS), room - 2 * LINE_ROW));
  const more = grave.length - shown.length;
  const lines = [
    ...(grave.length + proposed === 0 ? [line("", say(message("sheet.no-open-points"), "zh-CN"))] : []),
    ...shown.map((finding) => {
      const words = wordsOf(finding);
      const content = untilFilled(finding, words, evaluation, form);
      return { name: SEVERITY_NAMES[finding.severity], words, content };
    }),
    ...(more > 0 ? [line("", say(message("sheet.open-points-more", { count: String(more) }), "zh-CN"))] : []),
  ];
  return {
    cells: [
      across(top, FIRST, LAST, text(`待办事项（${say(counts, "zh-CN")}）`), "section"),
      ...lines.flatMap(({ name, content }, index) => [
        at(top + 1 + index, FIRST, text(name), "center"),
        across(top + 1 + index, 1, LAST, content, "small"),
      ]),
    ],
    heights: [LINE_ROW, ...lines.map(({ words }) => heightOf(words))],
  };
}

function line(name: string, words: string) {
  return { name, words, content: text(words) };
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

/** With what to do, and its cell: the same fault can stand in several forms. */
function wordsOf({ message: found, advice, where }: Finding): string {
  const todo = advice === null ? "" : say(advice, "zh-CN");
  return say(found, "zh-CN") + todo + (where === null ? "" : `（${placeName(where)}）`);
}

function countOf(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
