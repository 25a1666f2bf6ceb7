import { compare, multiply } from "../../amount/decimal";
import { type Bound, commensurable, readQuantity } from "../../text/quantity";

/** "2个批次、3000人次", "完成率≥95%，差错率≤1%": each part a number; null where one is none. */
function partsOf(text: string): readonly Bound[] | null {
  const parts = text
    .split(/[、,，;；]/)
    .filter((part) => part.trim() !== "")
    .map((part) => readQuantity(part));
  const bounds = parts.flatMap((part) => (part?.kind === "bound" ? [part] : []));
  return bounds.length === parts.length && bounds.length > 1 ? bounds : null;
}

function isMet(asked: Bound, said: Bound): boolean {
  const size = ({ value, unit }: Bound) => (unit === null ? value : multiply(value, unit.size));
  const order = compare(size(said), size(asked));
  return asked.comparison === "at-most" ? order <= 0 : order >= 0;
}

/** Each part of what was said is of the same thing as its part of what was asked: by its words, else by units that all differ. */
function areOfTheSame(asked: readonly Bound[], said: readonly Bound[]): boolean {
  const labels = new Set(asked.map(({ unit }) => unit?.label ?? ""));
  return asked.every((part, at) => {
    const other = said[at];
    if (other === undefined || (part.unit === null) !== (other.unit === null)) return false;
    if (part.unit && other.unit && commensurable(part.unit, other.unit) !== "same") return false;
    return part.rest === other.rest || ((part.rest === "" || other.rest === "") && labels.size === asked.length);
  });
}

/** Whether a result of several numbers reaches a target of as many, each its own: "2个、3100人次" against "2个、3000人次". Null where they cannot be held against each other. */
export function partsMet(target: string, actual: string): boolean | null {
  const [asked, said] = [partsOf(target), partsOf(actual)];
  if (asked === null || said === null || asked.length !== said.length || !areOfTheSame(asked, said)) return null;
  return asked.every((part, at) => {
    const other = said[at];
    return other !== undefined && isMet(part, other);
  });
}
