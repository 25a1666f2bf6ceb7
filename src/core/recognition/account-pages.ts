import { readAccountNumber } from "../classification/account-number";
import type { SpendingTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { message } from "../wording";
import { contextOf } from "./context";
import { addedUp, type CategoryCells, groupByClass } from "./economic-entries";
import { tidyName } from "./economic-lines";
import { weigh } from "./economic-table";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";

/** 科目：710130101 行政支出\基本工资, over the entries of that account. */
const HEADING = /^(?:会计)?科目(?:编码|代码|名称)?[:：]?[[(（]?(\d[\d.\-_]*)[\])）]?(.*)$/;
const DEBIT = /^(?:本年|累计)?借方(?:金额|发生额|累计)?$|^支出(?:金额)?$/;
const YEAR_TO_DATE = /^(?:本年累计|累计|本年合计|年累计|全年累计)$/;

/** The page of one account: where its heading stands and where its amounts of the year. */
interface Page extends CategoryCells {
  readonly kind: "financial" | "budgetary";
  readonly head: number;
}

/**
 * 三栏明细账: an account after another in one sheet, each with its entries and, month by month, 本年累计. The last 本年累计 of a page
 * is what was spent in the year. Null for fewer than two accounts of spending.
 */
export function accountPages(view: SheetView): SpendingTable | null {
  const all = pagesIn(view);
  const budgetary = all.filter(({ kind }) => kind === "budgetary");
  const pages = budgetary.length > 0 ? budgetary : all;
  const [first] = pages;
  if (first === undefined || new Set(pages.map(({ code }) => code)).size < 2) return null;
  const cells = pages.flatMap((page) => [page.nameSource, ...page.amounts]).map(({ area }) => area);
  return weigh(view, {
    family: "economic-vertical",
    system: "department",
    context: contextOf(view, view.top, first.head, first.head + 1, view.bottom),
    headWords: "",
    amountHead: "",
    bounds: {
      left: Math.min(...cells.map(({ left }) => left)),
      right: Math.max(...cells.map(({ right }) => right)),
      bottom: Math.max(...cells.map(({ bottom }) => bottom)),
    },
    total: null,
    categories: groupByClass(view.sheet, addedUp(pages)),
    coded: true,
    doubt: message("recognition.ledger", { count: String(pages.length) }),
    part: null,
  });
}

function pagesIn(view: SheetView): readonly Page[] {
  const starts: number[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    if (filledColumns(view, row).some((column) => accountIn(view, row, column) !== null)) starts.push(row);
  }
  return starts.flatMap((row, at) => pageOf(view, row, (starts[at + 1] ?? view.bottom + 1) - 1) ?? []);
}

function accountIn(view: SheetView, row: number, column: number) {
  const match = HEADING.exec(view.key(row, column));
  if (match === null) return null;
  const account = readAccountNumber((match[1] ?? "").replace(/[.\-_]+$/, ""));
  return account ? { ...account, name: match[2] ?? "" } : null;
}

function pageOf(view: SheetView, head: number, bottom: number): Page | null {
  const column = filledColumns(view, head).find((each) => accountIn(view, head, each) !== null) ?? view.left;
  const account = accountIn(view, head, column);
  const debit = debitColumn(view, head, bottom);
  if (account === null || debit === null) return null;
  for (let row = bottom; row > head; row--) {
    const isSum = filledColumns(view, row).some((each) => YEAR_TO_DATE.test(view.key(row, each)));
    if (!isSum || !isNumeric(view.value(row, debit))) continue;
    return {
      ...{ kind: account.kind, head },
      ...{ code: account.code, classCode: account.code.slice(0, 3), name: tidyName(account.name) },
      nameSource: cellSource(view.sheet, head, column),
      amounts: [cellSource(view.sheet, row, debit)],
    };
  }
  return null;
}

function debitColumn(view: SheetView, head: number, bottom: number): number | null {
  for (let row = head + 1; row <= Math.min(bottom, head + 3); row++) {
    const found = filledColumns(view, row).find((column) => DEBIT.test(view.key(row, column)));
    if (found !== undefined) return found;
  }
  return null;
}
