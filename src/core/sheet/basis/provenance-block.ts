import type { FormLayout } from "../../forms/layout";
import type { Answers } from "../../model/answers";
import type { Source } from "../../model/area";
import type { Evaluation } from "../../model/evaluation";
import type { PlanCell } from "../../model/plan";
import type { Profile } from "../../profiles/profile";
import { cellsRead } from "../../evaluation/cells-read";
import { message, say } from "../../wording";
import { placeName, text } from "../content";
import { across, type Block, LINE_ROW } from "../grid";
import { linked } from "../linked-cell";
import { heightIn } from "../row-height";
import { fingerprintOf } from "../../memory/fingerprint";
import { BASIS_WIDTHS, COLUMN } from "./columns";

/** When the sheets were made, and by what. */
export interface Making {
  /** As it is to be read: "2026-11-24 14:30". */
  readonly time: string;
  /** "0.1.0". */
  readonly version: string;
}

export const MADE_LABEL = "生成";
export const FINGERPRINT_LABEL = "数据指纹";

/** "2026-11-24 14:30，绩效自评助手 0.1.0". */
export function madeText({ time, version }: Making): string {
  return `${time}，绩效自评助手 ${version}`;
}

const LAST = COLUMN.check;
/** What is known of how the sheets come about, beside the evaluation itself. */
export interface Provenance {
  readonly answers: Answers;
  /** `madeText`; null where nobody said. */
  readonly made: string | null;
  readonly layout: FormLayout;
}

const LABELS_TO = COLUMN.name;
const VALUES_FROM = COLUMN.target;

interface Entry {
  readonly label: string;
  readonly value: string;
  readonly link?: Source;
}

/** The head of 评分依据: by which rules, from which cells, when and by what the sheets were made. */
export function provenanceBlock(evaluation: Evaluation, profile: Profile, provenance: Provenance): Block {
  const entries = entriesOf(evaluation, profile, provenance);
  return {
    cells: [
      across(0, COLUMN.number, LAST, text("评分依据"), "title"),
      across(1, COLUMN.number, LAST, text(say(message("sheet.basis-note"), "zh-CN")), "note"),
      ...entries.flatMap((entry, index) => entryCells(entry, index + 2)),
    ],
    heights: [32, LINE_ROW, ...entries.map(({ value }) => rowHeight(value))],
  };
}

function entriesOf(evaluation: Evaluation, profile: Profile, { answers, made, layout }: Provenance): readonly Entry[] {
  const { inputs, department, year } = evaluation;
  const cells = cellsRead(inputs);
  const rules = `${profile.id}@${profile.version}`;
  // some names say so themselves
  const remark = profile.verified || profile.name.includes("未核对") ? "" : "，未与原文核对";
  return [
    { label: "预算部门", value: department?.value ?? "未写明", ...linkOf(department?.source) },
    { label: "评价年度", value: year === null ? "未写明" : String(year.value), ...linkOf(year?.source) },
    { label: "评分规则", value: `${profile.name}（${rules}${remark}）` },
    { label: "规则来源", value: profile.source },
    { label: "表样", value: `${layout.name}${layout.verified ? "" : "（未与原表核对）"}　${layout.source}` },
    table("支出表", inputs.spending?.table),
    table("指标表", inputs.indicators),
    table("预算执行", inputs.execution === null ? null : { source: inputs.execution.source, title: "" }),
    { label: "人工更正", value: correctionsText(answers) },
    { label: MADE_LABEL, value: made ?? "未记录" },
    {
      label: FINGERPRINT_LABEL,
      value: `${fingerprintOf(cells, rules)}（由 ${cells.length} 个来源单元格的内容算出，有改动即不同）`,
    },
  ];
}

interface Found {
  readonly source: Source;
  readonly title: string;
  readonly addends?: readonly Source[];
}

function table(label: string, found: Found | null | undefined): Entry {
  if (found === null || found === undefined) return { label, value: "工作簿中没有" };
  const title = found.title === "" ? "" : `　${found.title}`;
  const places = (found.addends ?? [found.source]).map(placeName).join("＋");
  return { label, value: `${places}${title}`, link: found.source };
}

function linkOf(source: Source | undefined): Pick<Entry, "link"> {
  return source === undefined ? {} : { link: source };
}

/** How many of each kind of correction are in force. */
function correctionsText(answers: Answers): string {
  const count = (list: readonly unknown[] | undefined) => list?.length ?? 0;
  const tables = [
    answers.spending,
    answers.indicators,
    answers.execution,
    answers.spendingHeader,
    answers.indicatorHeader,
  ];
  const settings = [answers.spendingUnit, answers.spendingScope, answers.executionUnit];
  const parts = [
    [tables.filter((choice) => choice !== undefined).length, "选定的表"],
    [settings.filter((choice) => choice !== undefined).length, "单位与口径"],
    [count(answers.spendingColumns) + count(answers.indicatorColumns), "列"],
    [count(answers.spendingCells) + count(answers.indicatorCells) + count(answers.executionCells), "行与单元格"],
    [count(answers.confirmations), "已确认的定性得分"],
  ] as const;
  const named = parts.filter(([number]) => number > 0).map(([number, name]) => `${name} ${number} 项`);
  return named.length === 0 ? "无" : named.join("，");
}

function entryCells({ label, value, link }: Entry, row: number): readonly PlanCell[] {
  const cell = across(row, VALUES_FROM, LAST, text(value), "left");
  return [across(row, COLUMN.number, LABELS_TO, text(label), "header"), link === undefined ? cell : linked(cell, link)];
}

function rowHeight(value: string): number {
  return Math.max(LINE_ROW, heightIn(BASIS_WIDTHS, value, VALUES_FROM, LAST, "left"));
}
