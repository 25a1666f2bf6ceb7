import { formatSource, type Source } from "../model/area";
import type { ReferenceTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { message } from "../wording";
import { titleAbove, unitAround } from "./context";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isTotalLabel } from "./words";

const KINDS: readonly (readonly [RegExp, ReferenceTable["kind"]])[] = [
  [/[“"']?三公[”"']?经费/, "three-public"],
  [/绩效目标.*(?:申报|填报|批复|表)|绩效目标表/, "approved-goals"],
  [/政府采购|采购情况|采购明细/, "procurement"],
  [/国有资产|固定资产|资产.*(?:情况|明细|统计)/, "assets"],
  [/基本数字|人员.*编制|编制.*人员|机构人员|在职人员/, "posts"],
  [/收入支出(?:预算|决算)?总表|收支(?:预算|决算)?总表/, "income-and-expenditure"],
  [/^(?:20\d\d年?(?:度)?)?(?:部门|单位|预算单位)?支出(?:决算|预算)?(?:总)?表/, "functional-expenditure"],
];

const ROWS_FOR_TITLE = 8;
const ROWS_FOR_TOTAL = 400;

function totalCell(view: SheetView, from: number): Source | null {
  for (let row = from; row <= Math.min(view.bottom, from + ROWS_FOR_TOTAL); row++) {
    const columns = filledColumns(view, row);
    const label = columns.findIndex((column) => isTotalLabel(view.key(row, column)));
    if (label < 0) continue;
    const amount = columns.slice(label + 1).find((column) => isNumeric(view.value(row, column)));
    if (amount !== undefined) return cellSource(view.sheet, row, amount);
  }
  return null;
}

/** A table that checks compare with, known by the words of its title; null where the title is of another table. */
export function readReference(view: SheetView): ReferenceTable | null {
  const title = titleAbove(view, view.top + ROWS_FOR_TITLE, view.top);
  if (!title) return null;
  const plain = title.text.replace(/\s+/g, "");
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
  if (!kind) return null;
  const unit = unitAround(view, view.top, title.row + 3, title.row + 5, view.bottom);
  return {
    source: sourceOf(view.sheet, { top: view.top, left: view.left, bottom: view.bottom, right: view.right }),
    title: title.text,
    confidence: 0.8,
    reasons: [
      message("recognition.title", {
        title: title.text,
        cell: formatSource(cellSource(view.sheet, title.row, title.column)),
      }),
    ],
    kind,
    unit: unit?.unit ?? null,
    total: kind === "functional-expenditure" || kind === "three-public" ? totalCell(view, title.row + 1) : null,
  };
}
