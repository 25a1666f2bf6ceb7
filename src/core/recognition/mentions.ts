import { categoriesByName, categoryByCode, type EconomicSystem, economicSystemOf } from "../classification";
import { readAccountNumber } from "../classification/account-number";
import { mayNameCategory } from "../classification/may-name";
import { splitCode, stripOrdinal } from "../text/label";
import { keyOf } from "./sheet-view";
import type { CellValue } from "../model/snapshot";

/** A cell that names an economic category: by code, by name or by both. */
export interface Mention {
  readonly row: number;
  readonly column: number;
  /** Null where only the name stands and several categories bear it. */
  readonly code: string | null;
  /** The categories it can mean: one for a code. */
  readonly codes: readonly string[];
  /** The cell itself writes a code. */
  readonly coded: boolean;
  /** The name in the same cell; "" for a bare code. */
  readonly name: string;
  readonly system: EconomicSystem | null;
}

export type MentionFacts = Omit<Mention, "row" | "column">;

export function mentionAt({ code, codes, coded, name, system }: MentionFacts, row: number, column: number): Mention {
  return { row, column, code, codes, coded, name, system };
}

/** The mentions of each column, from top to bottom. */
export function byColumn(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const columns = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const same = columns.get(mention.column);
    if (same) same.push(mention);
    else columns.set(mention.column, [mention]);
  }
  return columns;
}

const LONGEST = 40;

/** Distinct texts remembered; a ledger's vouchers and purposes are all different and not worth keeping. */
const REMEMBERED = 20_000;

function fromCode(code: string, name: string): MentionFacts | null {
  const system = economicSystemOf(code);
  if (!system) return null;
  return { code, codes: [code], coded: true, name, system };
}

function fromText(key: string): MentionFacts | null {
  const account = readAccountNumber(key);
  if (account !== null) return fromCode(account.code, "");
  const { code, name } = splitCode(stripOrdinal(key));
  // "306.65" is an amount and no code
  if (code !== null && name === "" && key.includes(".")) return null;
  if (code !== null) return fromCode(code, name);
  const categories = categoriesByName(key);
  const [first] = categories;
  if (!first) return null;
  const systems = new Set(categories.map((category) => category.system));
  return {
    code: categories.length === 1 ? first.code : null,
    codes: categories.map((category) => category.code),
    coded: false,
    name: stripOrdinal(key),
    system: systems.size === 1 ? first.system : null,
  };
}

/** Reads cells as mentions, each distinct text once: a ledger repeats few texts many times. */
export function mentionReader(): (value: CellValue) => MentionFacts | null {
  const known = new Map<string, MentionFacts | null>();
  return (value) => {
    if (typeof value === "number") {
      if (!Number.isInteger(value) || value < 301) return null;
      const code = value > 59_999 ? readAccountNumber(String(value))?.code : String(value);
      return code !== undefined && categoryByCode(code) ? fromCode(code, "") : null;
    }
    if (typeof value !== "string" || value.length > LONGEST || value.length < 2) return null;
    if (!mayNameCategory(value)) return null;
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const facts = fromText(keyOf(value));
    if (known.size < REMEMBERED) known.set(value, facts);
    return facts;
  };
}
