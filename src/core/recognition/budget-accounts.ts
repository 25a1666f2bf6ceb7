import { type AccountKind, readAccountNumber } from "../classification/account-number";
import type { SpineLine } from "./economic-lines";
import { isLedger, type Spine } from "./economic-spines";
import { filledColumns, type SheetView } from "./sheet-view";

/** 5001 业务活动费用 and its kin; 7101 行政支出, 7201 事业支出 and theirs. */
const FINANCIAL = /^5\d{3}(?:[.\-_]?\d{2})*$/;
const BUDGETARY = /^7\d{3}(?:[.\-_]?\d{2})*$/;

type Accounts = (line: SpineLine) => AccountKind | null;

/** Under which account each line stands: by its own number, or by that in a column before the list. */
function accountsOf(view: SheetView, spine: Spine): Accounts | null {
  const own: Accounts = ({ row }) => readAccountNumber(view.key(row, spine.left))?.kind ?? null;
  const [first] = spine.lines;
  if (first === undefined || own(first) !== null) return own;
  for (const column of filledColumns(view, first.row, view.left, spine.left - 1)) {
    const beside: Accounts = ({ row }) => {
      const key = view.key(row, column);
      return BUDGETARY.test(key) ? "budgetary" : FINANCIAL.test(key) ? "financial" : null;
    };
    // an amount can look like the number of an account, a column of amounts cannot
    if (spine.lines.every((line) => beside(line) !== null)) return beside;
  }
  return null;
}

/**
 * Government accounting books every expense twice, as a cost (5…) and as spending (7…). Where the lines say under which
 * account they stand, only those of budget accounting are spending.
 */
export function ofBudgetAccounts(view: SheetView, spines: readonly Spine[]): readonly Spine[] {
  const booked = spines.map((spine) => ({ spine, accounts: accountsOf(view, spine) }));
  const isUnder = (kind: AccountKind) =>
    booked.some(({ spine, accounts }) => accounts !== null && spine.lines.some((line) => accounts(line) === kind));
  if (!isUnder("financial") || !isUnder("budgetary")) return spines;
  return booked.flatMap(({ spine, accounts }) => {
    if (accounts === null) return [spine];
    const lines = spine.lines.filter((line) => accounts(line) !== "financial");
    if (lines.length === spine.lines.length) return [spine];
    return lines.length === 0 ? [] : [{ ...spine, lines, ledger: spine.ledger && isLedger(lines) }];
  });
}
