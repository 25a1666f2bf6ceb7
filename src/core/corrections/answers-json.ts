import { FORM_IDS } from "../forms";
import { parseDecimal } from "../amount/decimal";
import { MONEY_UNITS, type MoneyUnit } from "../amount/money-unit";
import type { Anchor, Answers, Assignment, Confirmation, Marks, TableChoice } from "../model/answers";
import { parseArea } from "../model/area";
import type { ExecutionRole, IndicatorRole, Scope } from "../model/mapping";
import { type Message, message } from "../wording";
import { type Fields, fields, list, oneOf, onlyKnown, Problem, refuse, text } from "./reader";

/** Raised when what the entries mean changes. */
const SCHEMA_VERSION = 1;

export const UNITS = Object.keys(MONEY_UNITS) as readonly MoneyUnit[];

export const SCOPES = [
  "total",
  "general-public-budget",
  "basic-expenditure",
  "project-expenditure",
  "unknown",
] as const satisfies readonly Scope[];

export const SPENDING_COLUMNS = ["code", "name", "amount"] as const;

export const INDICATOR_ROLES = [
  "level1",
  "level2",
  "level3",
  "sign",
  "target",
  "unit",
  "actual",
  "weight",
  "score",
  "coefficient",
  "reason",
  "rule",
  "explanation",
  "evidence",
  "remark",
  "reviewed",
] as const satisfies readonly IndicatorRole[];

export const EXECUTION_ROLES = [
  "initialBudget",
  "budget",
  "spent",
  "weight",
  "rate",
  "score",
  "reason",
] as const satisfies readonly ExecutionRole[];

export type ParsedAnswers =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly problem: Message };

type Reader<Value> = (value: unknown, place: string) => Value;

/** One reader for each entry: what is not here is no answer. */
const READERS: { readonly [Key in keyof Required<Answers>]: Reader<Required<Answers>[Key]> | null } = {
  spending: tableChoice,
  spendingUnit: (value, place) => oneOf(value, UNITS, place),
  spendingScope: (value, place) => oneOf(value, SCOPES, place),
  spendingHeader: anchor,
  spendingColumns: assignments((value, place) => oneOf(value, SPENDING_COLUMNS, place)),
  spendingCells: assignments(spendingCells),
  indicators: tableChoice,
  indicatorHeader: anchor,
  indicatorColumns: assignments((value, place) => oneOf(value, INDICATOR_ROLES, place)),
  indicatorCells: assignments((value, place) => oneOf(value, [...INDICATOR_ROLES, "none"] as const, place)),
  execution: tableChoice,
  executionUnit: (value, place) => oneOf(value, UNITS, place),
  executionCells: assignments((value, place) => oneOf(value, EXECUTION_ROLES, place)),
  confirmations: (value, place) => list(value, place).map((each, index) => confirmation(each, `${place}[${index}]`)),
  form: (value, place) => oneOf(value, FORM_IDS, place),
  // said on the command line for one run, never kept
  acceptProposals: null,
};

/** Checks the content of a mapping file or of the memory: all of it is understood, or the place of what is not is told. */
export function parseAnswers(content: unknown): ParsedAnswers {
  try {
    const file = fields(content, "$");
    if (file["schemaVersion"] !== SCHEMA_VERSION) refuse(message("corrections.problem.version"));
    const given = fields(file["answers"], "answers");
    return { ok: true, answers: answersIn(given) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.text };
    throw error;
  }
}

/** As `parseAnswers`, for the text of a file; a byte order mark is no part of it. */
export function parseAnswersText(content: string): ParsedAnswers {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, problem: message("corrections.problem.not-json") };
  }
  return parseAnswers(parsed);
}

/** The text to remember or save; what is said for one run only is left out. */
export function formatAnswers(answers: Answers, indent = 0): string {
  const { acceptProposals: _once, ...kept } = answers;
  return JSON.stringify({ schemaVersion: SCHEMA_VERSION, answers: kept }, null, indent);
}

function answersIn(given: Fields): Answers {
  const known = Object.entries(READERS).filter(([, read]) => read !== null);
  onlyKnown(
    given,
    known.map(([key]) => key),
    "answers",
  );
  const entries = known.flatMap(([key, read]) =>
    given[key] === undefined || read === null ? [] : [[key, read(given[key], `answers.${key}`)] as const],
  );
  return Object.fromEntries(entries);
}

function tableChoice(value: unknown, place: string): TableChoice {
  const given = fields(value, place);
  const { only, sum, lines, ...rest } = given;
  for (const [key, flag] of Object.entries({ only, sum })) {
    if (flag !== undefined && flag !== true)
      refuse(message("corrections.problem.not-one-of", { place: `${place}.${key}`, values: "true" }));
  }
  return {
    ...anchor(rest, place),
    ...(only === true && { only }),
    ...(sum === true && { sum }),
    ...(lines !== undefined && { lines: text(lines, `${place}.lines`) }),
  };
}

function anchor(value: unknown, place: string): Anchor {
  const given = fields(value, place);
  onlyKnown(given, ["sheet", "sheetId", "address", "header", "row", "end"], place);
  const sheet = text(given["sheet"], `${place}.sheet`);
  const sheetId = given["sheetId"] === undefined ? {} : { sheetId: text(given["sheetId"], `${place}.sheetId`) };
  const address = given["address"] === undefined ? {} : { address: cellAddress(given["address"], `${place}.address`) };
  const marks = (["header", "row", "end"] as const).flatMap((key) =>
    given[key] === undefined ? [] : [[key, marksIn(given[key], `${place}.${key}`)] as const],
  );
  return { sheet, ...sheetId, ...address, ...(Object.fromEntries(marks) as Pick<Anchor, "header" | "row" | "end">) };
}

function cellAddress(value: unknown, place: string): string {
  const address = text(value, place);
  return parseArea(address) === null ? refuse(message("corrections.problem.not-address", { place })) : address;
}

function marksIn(value: unknown, place: string): Marks {
  const given = fields(value, place);
  onlyKnown(given, ["cells", "which"], place);
  const cells = Object.entries(fields(given["cells"], `${place}.cells`)).map(
    ([address, content]) =>
      [cellAddress(address, `${place}.cells`), text(content, `${place}.cells.${address}`)] as const,
  );
  const which = given["which"];
  if (which === undefined) return { cells: Object.fromEntries(cells) };
  const [nth, of, ...rest] = list(which, `${place}.which`);
  if (!isCount(nth) || !isCount(of) || nth > of || rest.length > 0)
    refuse(message("corrections.problem.not-marks", { place: `${place}.which`, shape: "[1, 2]" }));
  return { cells: Object.fromEntries(cells), which: [nth, of] };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

function assignments<Role extends string>(role: Reader<Role>): Reader<readonly Assignment<Role>[]> {
  return (value, place) =>
    list(value, place).map((each, index) => {
      const at = `${place}[${index}]`;
      const given = fields(each, at);
      onlyKnown(given, ["as", "at"], at);
      return { as: role(given["as"], `${at}.as`), at: anchor(given["at"], `${at}.at`) };
    });
}

function spendingCells(value: unknown, place: string): string {
  const code = text(value, place);
  return /^(?:\d{3}|\d{5}|total|none)$/.test(code) ? code : refuse(message("corrections.problem.not-code", { place }));
}

function confirmation(value: unknown, place: string): Confirmation {
  const given = fields(value, place);
  const texts = ["level1", "level2", "level3", "target", "actual"] as const;
  onlyKnown(given, [...texts, "points"], place);
  const [level1, level2, level3, target, actual] = texts.map((key) => text(given[key], `${place}.${key}`)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const points = parseDecimal(text(given["points"], `${place}.points`));
  if (points === null) refuse(message("corrections.problem.not-points", { place: `${place}.points` }));
  return { level1, level2, level3, target, actual, points };
}
