import { formatSource, type Source } from "../model/area";
import type { ReferenceTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { tidyTitle } from "../text/title";
import { message } from "../wording";
import { titleAbove, unitAround } from "./context";
import { filledColumns, isNumeric, type SheetView, within } from "./sheet-view";
import { isTotalLabel } from "./words";

const KINDS: readonly (readonly [RegExp, ReferenceTable["kind"]])[] = [
  // 财决附表: “三公”经费 is the first part of 机构运行信息表, before 2021 of 预算支出相关信息表
  [/[“"']?三公[”"']?经费|机构运行信息表|预算支出相关信息表/, "three-public"],
  [/绩效目标.*(?:申报|填报|批复|表)|绩效目标表/, "approved-goals"],
  [/政府采购|采购情况|采购明细/, "procurement"],
  [/国有资产|固定资产|资产.*(?:情况|明细|统计)/, "assets"],
  [/基本数字|人员.*编制|编制.*人员|机构人员|在职人员/, "posts"],
  [/收入支出(?:预算|决算)?总表|收支(?:预算|决算)?总表/, "income-and-expenditure"],
  [
    /^(?:[^表]{2,30}(?=20\d\d年))?(?:20\d\d年?(?:度)?)?(?:部门|单位|预算单位|本年)?(?:支出(?:决算|预算)?|决算支出)(?:总)?表(?!.*经济分类)/,
    "functional-expenditure",
  ],
];

const ROWS_FOR_TITLE = 8;
const ROWS_FOR_TOTAL = 400;
/** Rows below a further title in which its table must begin. */
const ROWS_TO_HEAD = 4;
/** A sheet longer than this is a ledger; no form stands below it. */
const LONGEST = 5_000;

function kindOf(title: string): ReferenceTable["kind"] | null {
  const plain = title.replace(/\s+/g, "").replace(/^(?:附[件表]\d*[-\d]*|(?:公开|财决)\d+表)[:：]?/, "");
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

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

interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The first row that can head a table: what stands below it is no title of the sheet. */
function headOf(view: SheetView): number {
  const last = view.top + ROWS_FOR_TITLE;
  for (let row = view.top + 1; row < last; row++) if (filledColumns(view, row).length > 2) return row;
  return last;
}

/** The sheet's own title, and those of further forms below it: alone in their rows, with a head close below. */
function titles(view: SheetView): readonly Title[] {
  const first = titleAbove(view, headOf(view), view.top);
  const found: Title[] = first ? [first] : [];
  for (let row = (first?.row ?? view.top) + 2; row <= Math.min(view.bottom - 2, view.top + LONGEST); row++) {
    const [column, second] = filledColumns(view, row);
    if (column === undefined || second !== undefined || !/表$|情况$|表[(]/.test(view.key(row, column))) continue;
    if (filledColumns(view, row - 1).length > 0 && !view.key(row - 1, column).startsWith("附")) continue;
    const text = tidyTitle(view.text(row, column));
    const headed = Array.from({ length: ROWS_TO_HEAD }, (_, at) => filledColumns(view, row + 1 + at).length > 1);
    if (kindOf(text) !== null && headed.includes(true)) found.push({ row, column, text });
  }
  return found;
}

/** The tables of a sheet that checks compare with, known by the words of their titles. */
export function readReferences(view: SheetView): readonly ReferenceTable[] {
  const found = titles(view);
  return found.flatMap((title, at) => {
    const kind = kindOf(title.text);
    if (kind === null) return [];
    const top = at === 0 ? view.top : title.row;
    const part = within(view, { top, bottom: (found[at + 1]?.row ?? view.bottom + 1) - 1 });
    return [referenceOf(part, title, kind)];
  });
}

function referenceOf(view: SheetView, title: Title, kind: ReferenceTable["kind"]): ReferenceTable {
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
