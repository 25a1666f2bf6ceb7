import { isLedger, type Spine } from "./economic-spines";
import { filledColumns, type SheetView } from "./sheet-view";

/** 5001 业务活动费用 and its kin of financial accounting; 7101 行政支出, 7201 事业支出 and theirs of budget accounting. */
const FINANCIAL = /^5\d{3}(?:\d{2})*$/;
const BUDGETARY = /^7\d{3}(?:\d{2})*$/;

/**
 * Government accounting books every expense twice, as a cost (5…) and as spending (7…). Where a column before the list
 * says under which account each line stands, only those of budget accounting are spending.
 */
export function ofBudgetAccounts(view: SheetView, spine: Spine): Spine {
  const [first] = spine.lines;
  if (first === undefined || !spine.ledger) return spine;
  for (const column of filledColumns(view, first.row, view.left, spine.left - 1)) {
    const under = (account: RegExp) => spine.lines.filter(({ row }) => account.test(view.key(row, column)));
    const lines = under(BUDGETARY);
    if (lines.length > 0 && under(FINANCIAL).length > 0) return { ...spine, lines, ledger: isLedger(lines) };
  }
  return spine;
}
