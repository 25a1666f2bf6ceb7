import type { Decimal } from "../../amount/decimal";
import type { Severity } from "../../model/evaluation";
import { type Node, readChoice, readDecimal, readList, readObject, readTable, readText, readTruth } from "../reader";
import published from "./published.json";

type Published = typeof published;

/** The review checks by their published ids. */
export type CheckId = keyof Published;

/** A number is a limit, a truth value a switch, a list of words what must be there, a list of tables what is allowed. */
type Rule<Value> = Value extends boolean
  ? boolean
  : Value extends string
    ? Decimal
    : Value extends readonly string[]
      ? readonly string[]
      : readonly Readonly<Record<string, Decimal>>[];

/** How grave a check's findings are, or "off" where this bureau does not make it; and its limits. */
export type CheckRule<Id extends CheckId> = {
  readonly severity: Severity | "off";
} & { readonly [Name in Exclude<keyof Published[Id], "severity">]: Rule<Published[Id][Name]> };

export type CheckRules = { readonly [Id in CheckId]: CheckRule<Id> };

const SEVERITIES: readonly [Severity | "off", ...(Severity | "off")[]] = ["error", "warning", "hint", "off"];

/** In the order of the published list. */
export const CHECK_IDS = Object.keys(published) as readonly CheckId[];

export function isCheckId(name: string): name is CheckId {
  return Object.hasOwn(published, name);
}

/**
 * The `checks` of a profile's file: what it says differs from the published list (`published.json`), all else
 * is as published. An unknown check, severity or limit is refused with its place.
 */
export function readCheckRules(node: Node): CheckRules {
  const own = readObject(orNothing(node), CHECK_IDS);
  const rules = CHECK_IDS.map((id) => [id, readRule(own(id), published[id])]);
  return Object.fromEntries(rules) as CheckRules;
}

/** What a file leaves out differs in nothing. */
function orNothing(node: Node): Node {
  return node.value === undefined ? { ...node, value: {} } : node;
}

function readRule(node: Node, fallback: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = readObject(orNothing(node), Object.keys(fallback));
  return Object.fromEntries(
    Object.entries(fallback).map(([name, value]) => {
      const field = own(name);
      return [name, readValue(field.value === undefined ? { ...field, value } : field, name, value)];
    }),
  );
}

/** A limit is read in the kind that the published list gives it. */
function readValue(node: Node, name: string, published: unknown): unknown {
  if (name === "severity") return readChoice(node, SEVERITIES);
  if (typeof published === "boolean") return readTruth(node);
  if (!Array.isArray(published)) return readDecimal(node);
  return readList<unknown>(node, typeof published[0] === "string" ? readText : readTable);
}
