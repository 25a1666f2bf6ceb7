import type { SpendingTable } from "../model/mapping";
import { compact } from "../text/normalise";
import { message } from "../wording";
import type { SheetView } from "./sheet-view";

/**
 * 财政拨款 is 一般公共预算 alone in most departments, and together with 政府性基金 and 国有资本经营 in those that have them.
 */

const ONE_FUND = /公共预算|政府性基金|国有资本/;
const OTHER_FUND = /政府性基金|国有资本经营/;
/** A head, not the note that explains the table. */
const LONGEST_HEAD = 24;

/** The amounts stand under no fund, beside columns of 政府性基金 or 国有资本经营: they are of all funds. */
export function isOverFunds(view: SheetView, top: number, body: number, amountHead: string): boolean {
  if (ONE_FUND.test(amountHead)) return false;
  for (let row = top; row < body; row++) {
    for (let column = view.left; column <= view.right; column++) {
      const key = view.key(row, column);
      if (key.length <= LONGEST_HEAD && OTHER_FUND.test(key)) return true;
    }
  }
  return false;
}

const FUND_OF_TITLE = /(一般公共|政府性基金|国有资本经营)(?:预算)?/;

/** The fund that a title names; null for none. */
export function fundOf(title: string): string | null {
  return FUND_OF_TITLE.exec(title)?.[1] ?? null;
}

export function withoutFund(title: string): string {
  return title.replace(FUND_OF_TITLE, "");
}

/** 财政拨款支出 that does not say of one fund only. */
export function isOfAppropriations(title: string): boolean {
  return /财政拨款/.test(title) && !ONE_FUND.test(compact(title));
}

/** The table covers every fund, as its columns or a table of one fund beside it show. */
export function ofAllFunds(table: SpendingTable): SpendingTable {
  return { ...table, scope: "unknown", reasons: [...table.reasons, message("recognition.all-funds")] };
}

export function coversAllFunds({ reasons }: SpendingTable): boolean {
  return reasons.some(({ key }) => key === "recognition.all-funds");
}

/** Of 财政拨款支出 beside a table of 一般公共预算财政拨款支出, the first is of all funds. */
export function besideOneFund(tables: readonly SpendingTable[]): readonly SpendingTable[] {
  const ofOne = tables.filter(({ scope, title }) => scope === "general-public-budget" && ONE_FUND.test(compact(title)));
  return tables.map((table) =>
    table.scope === "general-public-budget" &&
    isOfAppropriations(table.title) &&
    ofOne.some(({ system }) => system === table.system)
      ? ofAllFunds(table)
      : table,
  );
}
