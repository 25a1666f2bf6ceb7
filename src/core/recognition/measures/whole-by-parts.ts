import { absolute, compare, type Decimal, decimal, parseDecimal, subtract, sum } from "../../amount/decimal";
import { toYuan } from "../../amount/money-unit";
import type { Candidate } from "./choose-figure";
import type { MeasureFamily } from "./family";
import { OTHER } from "./label";

/** Rounding of the parts may leave so much between them and their total, in the table's own unit. */
const SLACK = decimal("0.02");

const OF_TOTALS = new Set(["total", "subtotal"]);

/**
 * A 合计 that is just the sum of the family's parts is the whole, whatever the table's title adds or leaves out: it gets the
 * subject's mark.
 */
export function withWholeByParts(family: MeasureFamily, cells: readonly Candidate[]): readonly Candidate[] {
  const { parts } = family;
  const [subject] = family.subjects;
  if (parts === undefined || subject === undefined) return cells;
  return cells.map((cell) => {
    const isTotal = [...OF_TOTALS].some((mark) => cell.marks.has(mark));
    const isOpen = isTotal && !cell.titled && !isNamed(cell.marks, family);
    const isSum = () => parts.some((roles) => isSumOf(cell, beside(cell, cells, roles)));
    return isOpen && isSum() ? { ...cell, marks: new Set([...cell.marks, subject]) } : cell;
  });
}

function isNamed(marks: ReadonlySet<string>, { subjects }: MeasureFamily): boolean {
  return subjects.some((mark) => marks.has(mark));
}

/** The cells of the parts that say the same of their figure as this total does: 预算数 of 2023. */
function beside(
  cell: Candidate,
  cells: readonly Candidate[],
  roles: readonly (readonly string[])[],
): readonly Candidate[] {
  const names = new Set(roles.flat());
  const kind = kindOf(cell, names);
  return cells.filter((each) => {
    const { block, year, month, marks } = each;
    if (block !== cell.block || year !== cell.year || month !== cell.month) return false;
    const own = [...marks].filter((mark) => names.has(mark));
    const isPart = roles.some((role) => role.length === own.length && role.every((mark) => marks.has(mark)));
    return isPart && kindOf(each, names) === kind;
  });
}

/**
 * Where no cell holds the whole but all of its parts stand in one table, and nothing beside them that no list knows: a figure
 * that is the sum of their cells.
 */
export function sumsOfParts(family: MeasureFamily, cells: readonly Candidate[]): readonly Candidate[] {
  const { parts, partsAreAll } = family;
  const [subject] = family.subjects;
  if (parts === undefined || partsAreAll !== true || subject === undefined) return [];
  return parts.flatMap((roles) => {
    const names = new Set(roles.flat());
    const [leading] = roles;
    const firsts = cells.filter(({ marks }) => leading?.every((mark) => marks.has(mark)));
    return firsts.flatMap((first): readonly Candidate[] => {
      const addends = beside(first, cells, roles);
      const isWhole = roles.every(
        (role) => addends.filter(({ marks }) => role.every((mark) => marks.has(mark))).length === 1,
      );
      if (!isWhole || addends.length !== roles.length || hasUnknownBeside(first, cells, names)) return [];
      return [summed(first, addends, names, isNamed(first.marks, family) ? [] : [subject])];
    });
  });
}

function summed(
  first: Candidate,
  addends: readonly Candidate[],
  names: ReadonlySet<string>,
  subjects: readonly string[],
): Candidate {
  return {
    ...first,
    marks: new Set([...[...first.marks].filter((mark) => !names.has(mark)), ...subjects, "total"]),
    value: sum(addends.map(valueOf)),
    words: [addends.map(({ words }) => words.join("")).join("＋")],
    addends: addends.map(({ source }) => source),
  };
}

/** A cell of the same figure with words that no list knows could be one more part. */
function hasUnknownBeside(cell: Candidate, cells: readonly Candidate[], names: ReadonlySet<string>): boolean {
  const kind = kindOf(cell, names);
  return cells.some(({ block, year, month, marks }) => {
    if (block !== cell.block || year !== cell.year || month !== cell.month) return false;
    return (
      marks.has(OTHER) && !marks.has("of-which") && kindOf({ ...cell, marks: withoutOther(marks) }, names) === kind
    );
  });
}

function withoutOther(marks: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...marks].filter((mark) => mark !== OTHER));
}

/** What a cell's words say besides its part and its being a total. */
function kindOf({ marks }: Candidate, parts: ReadonlySet<string>): string {
  return [...marks]
    .filter((mark) => !parts.has(mark) && !OF_TOTALS.has(mark))
    .sort()
    .join();
}

function isSumOf(total: Candidate, parts: readonly Candidate[]): boolean {
  const whole = parseDecimal(total.value);
  if (whole === null || parts.length < 2) return false;
  const gap = absolute(subtract(whole, sum(parts.map(valueOf))));
  return compare(gap, toYuan(SLACK, total.unit ?? total.tableUnit ?? "yuan")) <= 0;
}

/** — and blanks add nothing. */
function valueOf({ value }: Candidate): Decimal {
  return parseDecimal(value) ?? decimal("0");
}
