import { type Decimal, sum, ZERO } from "../../../src/core/amount/decimal";
import type { CategoryInput, Inputs } from "../../../src/core/model/inputs";
import type { Mapping } from "../../../src/core/model/mapping";
import type { CategoryTruth, SpendingTruth, Truth } from "../corpus/truth";
import { holds, samePlace } from "./places";
import { invented, judge, type Tally } from "./tally";

function yuanOfCategory({ amounts }: CategoryInput): Decimal {
  return sum(amounts.map(({ yuan }) => yuan ?? ZERO));
}

/** The total as the evaluation takes it: printed, else the sum of the classes. */
export function totalRead(inputs: Inputs): Decimal | null {
  const { spending } = inputs;
  if (spending === null) return null;
  return spending.total?.yuan ?? sum(spending.categories.map(yuanOfCategory));
}

/** Categories by code. Lines of one code (其中 and the like aside) must be one category. */
function judgeCategories(
  tally: Tally,
  field: string,
  truth: readonly CategoryTruth[],
  read: readonly CategoryInput[],
): string[] {
  const faults: string[] = [];
  const rest = new Map(read.map((category) => [category.code, category]));
  if (rest.size < read.length) faults.push(`${field}: a code twice`);
  for (const { code, yuan, cell } of truth) {
    const found = rest.get(code);
    rest.delete(code);
    // A category without an amount may be left out: there is nothing to read.
    if (found === undefined && yuan === ZERO) continue;
    const amount = found === undefined ? null : yuanOfCategory(found);
    const right = amount === yuan;
    judge(tally, field, right, found !== undefined);
    if (!right) faults.push(`${field} ${code}: ${yuan} read as ${amount ?? "nothing"}`);
    if (right && cell !== null) {
      const [only, ...others] = found?.amounts ?? [];
      judge(
        tally,
        `${field}.cell`,
        only !== undefined && others.length === 0 && samePlace(only.cell.source, cell),
        true,
      );
    }
  }
  for (const [code, category] of rest) {
    if (yuanOfCategory(category) === ZERO) continue;
    invented(tally, field);
    faults.push(`${field} ${code} ${category.name}: invented`);
  }
  return faults;
}

function judgeTable(tally: Tally, truth: SpendingTruth, mapping: Mapping, inputs: Inputs): string[] {
  const faults: string[] = [];
  const note = (field: string, right: boolean, found: boolean, what: string) => {
    judge(tally, field, right, found);
    if (!right) faults.push(`${field}: ${what}`);
  };
  const read = inputs.spending;
  const unit = read?.table.unit ?? mapping.spending?.unit ?? null;
  note("spending.unit", unit === truth.unit, unit !== null, `${truth.unit} read as ${unit ?? "nothing"}`);
  const scope = mapping.spending?.scope ?? null;
  note(
    "spending.scope",
    scope !== null && truth.scopes.includes(scope),
    scope !== null,
    `${truth.scopes.join("/")} read as ${scope ?? "nothing"}`,
  );
  const system = mapping.spending?.system ?? null;
  if (system !== null && system !== truth.system) faults.push(`spending.system: ${truth.system} read as ${system}`);
  const total = totalRead(inputs);
  note("spending.total", total === truth.total, total !== null, `${truth.total} read as ${total ?? "nothing"}`);
  const totalCell = mapping.spending?.total ?? null;
  if (truth.totalCells.length > 0 || totalCell !== null) {
    const right = totalCell !== null && truth.totalCells.some((place) => samePlace(totalCell, place));
    judge(tally, "spending.total.cell", right, totalCell !== null);
    if (!right) faults.push(`total cell: ${truth.totalCells[0]?.address ?? "none"}`);
  }
  const classes = read?.categories ?? [];
  faults.push(...judgeCategories(tally, "spending.class", truth.classes, classes));
  faults.push(
    ...judgeCategories(
      tally,
      "spending.item",
      truth.items,
      classes.flatMap(({ items }) => items),
    ),
  );
  return faults;
}

/** Counts what was read of the spending table; the faults in words. */
export function judgeSpending(tally: Tally, truth: Truth["spending"], mapping: Mapping, inputs: Inputs): string[] {
  if (truth === null) {
    if (inputs.spending === null) return [];
    invented(tally, "spending.table");
    return [`spending.table: ${inputs.spending.table.title} is none`];
  }
  const read = mapping.spending?.source ?? null;
  const chosen = truth.find(({ anchor }) => read !== null && holds(read, anchor));
  judge(tally, "spending.table", chosen !== undefined, read !== null);
  const faults = judgeTable(tally, chosen ?? truth[0], mapping, inputs);
  return chosen === undefined ? [`spending.table: ${read === null ? "not found" : "another one"}`, ...faults] : faults;
}
