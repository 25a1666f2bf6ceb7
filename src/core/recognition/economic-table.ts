import { compare, type Decimal, isZero, sum } from "../amount/decimal";
import type { Source } from "../model/area";
import type { SpendingEntry, SpendingFamily, SpendingTable } from "../model/mapping";
import { isCellError, sourceOf } from "../model/snapshot";
import { readScope } from "../text/title";
import { formatSource } from "../model/area";
import { type Message, message } from "../wording";
import { compact } from "../text/normalise";
import type { TableContext } from "./context";
import type { ExportPart } from "./export-parts";
import { isOfAppropriations, isOverFunds } from "./fund-scope";
import { partOfYearIn } from "../text/periods";
import { writtenAmount } from "./read-cells";
import { cellName, type SheetView } from "./sheet-view";

/** What a layout has read of a table before it is weighed. */
export interface EconomicDraft {
  readonly family: SpendingFamily;
  readonly system: "department" | "government";
  readonly context: TableContext;
  /** Words of the head, for the scope. */
  readonly headWords: string;
  /** The words over the amounts, where all stand in one column. */
  readonly amountHead: string;
  readonly bounds: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly total: Source | null;
  readonly categories: readonly SpendingEntry[];
  /** The head of the amounts states another unit than the line above. */
  readonly unitsDisagree?: boolean;
  /** The cells write codes (and not names only). */
  readonly coded: boolean;
  /** Something about the layout could be read in two ways. */
  readonly doubt: Message | null;
  /** The lines of an export that it is read from; null for a table that has its place for itself. */
  readonly part: ExportPart | null;
}

export function amountsOf(view: SheetView, entry: SpendingEntry): Decimal | null {
  const amounts = entry.amounts.flatMap((source) => writtenAmount(view.sheet, source) ?? []);
  return amounts.length === 0 ? null : sum(amounts);
}

function isError(view: SheetView, { amounts }: SpendingEntry): boolean {
  return amounts.some(({ area }) => isCellError(view.value(area.top, area.left)));
}

function scopeOf(view: SheetView, draft: EconomicDraft, overFunds: boolean): SpendingTable["scope"] {
  const byTitle = readScope(draft.context.title);
  if (overFunds && !/公共预算/.test(compact(draft.context.title))) {
    return byTitle === "general-public-budget" ? "unknown" : byTitle;
  }
  if (draft.context.titleSource && byTitle !== "total" && byTitle !== "unknown") return byTitle;
  const bySheet = readScope(view.sheet.name);
  if (bySheet !== "total" && bySheet !== "unknown") return bySheet;
  const byHead = readScope(draft.headWords);
  const narrower =
    byHead === "basic-expenditure" || byHead === "general-public-budget" || byHead === "project-expenditure";
  return narrower ? byHead : byTitle;
}

/** 因公出国（境）, 公务接待, 公务用车. */
const THREE_PUBLIC: readonly string[] = ["30212", "30217", "30231", "31013", "31019"];

/** An extract by its title: what was bought, who was paid, 三公. It is never the spending. */
const EXTRACT =
  /三公|机关运行经费|政府采购(?:预算|计划|执行|实施|项目|明细|清单|情况|支出|目录|统计|台账)|资产(?:配置|购置)|工资(?:发放|条|花名)|花名册/;
/** A part of the spending, or money that is none of it: alone it is asked about, beside a table of spending it is not. */
const PART_OF_SPENDING =
  /购买服务|(?<!人员经费[、和及与])公用经费|会议费|培训费|差旅费|暂[付存收]|往来|食堂|伙食|工会|结转|结余|调剂|对账|委托业务/;

/** Nothing but “三公”, whatever the table is called: its 类 have no amounts of their own. */
function isThreePublic({ categories }: EconomicDraft): boolean {
  const items = categories.flatMap((entry) => entry.items);
  const known = items.filter(({ code }) => THREE_PUBLIC.includes(code));
  return (
    known.length > 1 &&
    items.every(({ code }) => code === "" || THREE_PUBLIC.includes(code)) &&
    categories.every(
      ({ amounts, items: own }) => own.length > 0 && amounts.length === own.flatMap((item) => item.amounts).length,
    )
  );
}

function isSameCell(one: Source, other: Source | null): boolean {
  return other !== null && formatSource(one) === formatSource(other);
}

/** Below the threshold of what is taken unasked. */
const DOUBTFUL = 0.55;

/** The table with its confidence and what decided; null for a form that holds no amount at all (a blank template). Errors are
 * no blanks: a table of #REF! only is told of. */
export function weigh(view: SheetView, draft: EconomicDraft): SpendingTable | null {
  if (EXTRACT.test(draft.context.title) || isThreePublic(draft)) return null;
  const amounts = draft.categories.map((entry) => amountsOf(view, entry));
  const broken = !amounts.some((amount) => amount !== null) && draft.categories.some((entry) => isError(view, entry));
  if (!broken && !amounts.some((amount) => amount !== null && !isZero(amount))) return null;
  const { context, bounds, categories } = draft;
  const body = Math.min(...categories.map(({ nameSource }) => nameSource.area.top));
  const overFunds = isOverFunds(view, context.top, body, draft.amountHead);
  const told = scopeOf(view, draft, overFunds);
  // the items of one 类 are a part, whatever the title says
  const scope = categories.length === 1 && told === "total" ? "unknown" : told;
  const reasons: Message[] = [
    message("recognition.categories-found", {
      count: String(categories.length),
      names: categories
        .slice(0, 5)
        .map(({ name }) => name)
        .join("、"),
    }),
  ];
  if (overFunds && isOfAppropriations(context.title)) reasons.push(message("recognition.all-funds"));
  if (broken) reasons.push(message("recognition.all-broken"));
  const added = sum(amounts.flatMap((amount) => amount ?? []));
  const written = draft.total === null ? null : writtenAmount(view.sheet, draft.total);
  const proven = written !== null && compare(written, added) === 0;
  // 合计 of 科目余额表 or 序时账 adds up all accounts, spending or not
  const isAmount =
    draft.total !== null && categories.some(({ amounts }) => amounts.some((each) => isSameCell(each, draft.total)));
  const total = isAmount || (!proven && /余额表|科目汇总|序时账|日记账|凭证/.test(context.title)) ? null : draft.total;
  let confidence = draft.coded ? 0.65 : 0.55;
  if (context.titleSource) {
    reasons.push(message("recognition.title", { title: context.title, cell: formatSource(context.titleSource) }));
    if (scope !== "unknown") confidence += 0.1;
  }
  if (context.unitSource) {
    reasons.push(message("recognition.unit-line", { cell: formatSource(context.unitSource) }));
    confidence += 0.05;
  }
  if (draft.unitsDisagree) reasons.push(message("recognition.units-disagree"));
  if (total) {
    reasons.push(message("recognition.total-cell", { cell: cellName(total.area.top, total.area.left) }));
    confidence += proven ? 0.2 : 0.05;
  } else if (draft.family !== "economic-wide") confidence += 0.1;
  const part = partOfYearIn(compact(context.title));
  const { title } = context;
  const narrow = PART_OF_SPENDING.test(compact(title)) ? message("recognition.part-by-title", { title }) : null;
  const doubt = draft.doubt ?? (part === null ? narrow : message("recognition.month-of-year", { title }));
  if (narrow !== null && narrow !== doubt) reasons.push(narrow);
  if (doubt) {
    reasons.push(doubt);
    // entries that make the 合计 are read whole; any other doubt is never sure, whatever else speaks for the table
    const most = proven && doubt.key === "recognition.ledger" ? 1 : DOUBTFUL;
    confidence = Math.min(confidence - 0.35, most);
  }
  return {
    source: sourceOf(view.sheet, { top: context.top, ...bounds }),
    title: context.title,
    confidence: Math.min(1, Math.round(confidence * 100) / 100),
    reasons,
    family: draft.family,
    system: draft.system,
    scope,
    unit: context.unit,
    unitSource: context.unitSource,
    total,
    categories,
    ...(draft.part !== null && { lines: draft.part.name }),
    ...(draft.part?.unit !== undefined && { ofUnit: draft.part.unit }),
  };
}
