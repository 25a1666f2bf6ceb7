import { categoryByCode, economicSystemOf } from ".";

/** Financial accounting books costs (5…), budget accounting spending (7…): 政府会计制度. */
export type AccountKind = "financial" | "budgetary";

export interface AccountNumber {
  readonly kind: AccountKind;
  /** The department's 类 or 款 that its last levels are. */
  readonly code: string;
}

const KINDS: Readonly<Record<string, AccountKind>> = { "5": "financial", "7": "budgetary" };

/** 7201, its levels with or without a sign between them. */
const NUMBER = /^[57]\d{3}(?:[.\-_/\\]?\d{2,5})+$/;

/** Reads 720130101, 7201.01.01.301.01 and 5001-30201 as account and category; null for any other text. */
export function readAccountNumber(key: string): AccountNumber | null {
  if (key.length < 7 || !NUMBER.test(key)) return null;
  const digits = key.replace(/\D/g, "");
  const kind = KINDS[digits.charAt(0)];
  const code = [digits.slice(4).slice(-5), digits.slice(4).slice(-3)].find(
    (tail) => economicSystemOf(tail) === "department" && categoryByCode(tail) !== null,
  );
  return kind === undefined || code === undefined ? null : { kind, code };
}

/** 7901 of 其他支出: the number of an account itself, without levels. */
export function isAccountNumber(key: string): boolean {
  return /^[57]\d{3}$/.test(key);
}
