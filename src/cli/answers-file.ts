import { MONEY_UNITS, type MoneyUnit } from "../core/amount/money-unit";
import type { Answers, TableChoice } from "../core/model/mapping";

export type ParsedAnswers =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly place: string };

const TABLES = ["spending", "indicators", "execution"] as const;
const UNITS = ["spendingUnit", "executionUnit"] as const;

/** Checks the content of a --mapping file; `place` names what is wrong in it, in words for its writer. */
export function parseAnswers(content: unknown): ParsedAnswers {
  if (!isRecord(content)) return wrong("最外层不是对象");
  if (content["schemaVersion"] !== 1) return wrong("schemaVersion 应为 1");
  const given = content["answers"];
  if (!isRecord(given)) return wrong("缺少 answers 对象");
  const known: readonly string[] = [...TABLES, ...UNITS];
  const stray = Object.keys(given).find((key) => !known.includes(key));
  if (stray !== undefined) return wrong(`answers 中没有“${stray}”这一项`);
  const badTable = TABLES.find((key) => given[key] !== undefined && tableChoice(given[key]) === null);
  if (badTable !== undefined) return wrong(`answers.${badTable} 应为 {"sheet":"工作表名","address":"A1"}`);
  const badUnit = UNITS.find((key) => given[key] !== undefined && moneyUnit(given[key]) === null);
  if (badUnit !== undefined) return wrong(`answers.${badUnit} 应为 ${Object.keys(MONEY_UNITS).join("、")} 之一`);
  return { ok: true, answers: { ...pick(TABLES, given, tableChoice), ...pick(UNITS, given, moneyUnit) } };
}

function wrong(place: string): ParsedAnswers {
  return { ok: false, place };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tableChoice(value: unknown): TableChoice | null {
  if (!isRecord(value) || typeof value["sheet"] !== "string") return null;
  const address = value["address"];
  if (address === undefined) return { sheet: value["sheet"] };
  return typeof address === "string" ? { sheet: value["sheet"], address } : null;
}

function moneyUnit(value: unknown): MoneyUnit | null {
  return typeof value === "string" && Object.hasOwn(MONEY_UNITS, value) ? (value as MoneyUnit) : null;
}

/** The entries of `given` under `keys` that `read` understands. */
function pick<Key extends string, Value>(
  keys: readonly Key[],
  given: Readonly<Record<string, unknown>>,
  read: (value: unknown) => Value | null,
): Partial<Record<Key, Value>> {
  const entries = keys.flatMap((key) => {
    const value = read(given[key]);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Key, Value>>;
}
