import type { Inputs, ReadCell } from "../model/inputs";
import type { IndicatorTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import type { Reader } from "./cell-reader";
import { lastPart } from "./form-dates";
import { filledColumns, type SheetView } from "./sheet-view";

/** What some bureaus' forms ask for in words below the indicators. */
const LABEL =
  /^(?:评价结论|自评结论|(?:存在|主要)(?:的)?(?:主要)?问题|(?:下一步)?(?:改进|整改)(?:措施|意见|建议|方向)|(?:存在|主要)?(?:的)?问题(?:和|与|及|、)(?:下一步)?(?:改进措施|整改措施|原因分析|建议)|(?:上年度?)?整改(?:落实)?情况)(?:[(（][^()（）]*[)）])?[:：]?$/;
/** "存在问题：无" in one cell. */
const LABELLED = /^\s*([^:：]{3,14})[:：]\s*(?=\S)/;
/** Rows below a form in which its foot is looked for. */
const FOOT = 10;

type Texts = Inputs["texts"];

/** 存在问题, 改进措施 and the like at the foot of the form, with their texts; a blank one is there and says nothing. */
export function formTexts(read: Reader, table: IndicatorTable | null): Texts {
  const end = table && lastPart(table);
  const view = end && read.view(end);
  if (end === null || view === null) return [];
  const { bottom } = end.area;
  const last = Math.min(view.bottom, bottom + FOOT);
  return Array.from({ length: Math.max(0, last - bottom + 1) }, (_, index) =>
    textsIn(read, view, bottom + index),
  ).flat();
}

function textsIn(read: Reader, view: SheetView, row: number): Texts {
  const columns = filledColumns(view, row);
  const isLabel = (column: number | undefined) => column !== undefined && LABEL.test(view.key(row, column));
  // labels side by side head the texts below them
  if (columns.length > 1 && columns.every(isLabel)) {
    return columns.map((column) => textOf(read, view, row, column, row + 1, column));
  }
  return columns.flatMap((column, index): Texts => {
    if (isLabel(column)) {
      const next = columns[index + 1];
      const beside = next === undefined || isLabel(next) ? column + 1 : next;
      return [textOf(read, view, row, column, row, beside)];
    }
    return withOwnLabel(read.cell(cellSource(view.sheet, row, column)));
  });
}

function textOf(read: Reader, view: SheetView, row: number, column: number, textRow: number, textColumn: number) {
  const label = view.key(row, column).replace(/[:：]$/, "");
  return { label, cell: read.cell(cellSource(view.sheet, textRow, textColumn)) };
}

function withOwnLabel(cell: ReadCell): Texts {
  const label = LABELLED.exec(cell.text);
  if (label === null || !LABEL.test(label[1] ?? "")) return [];
  return [{ label: label[1] ?? "", cell: { ...cell, text: cell.text.slice(label[0].length) } }];
}
