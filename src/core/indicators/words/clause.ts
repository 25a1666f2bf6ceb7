import { commensurable, type Quantity, readQuantity, type Unit } from "../../text/quantity";

/**
 * "整改问题38个，完成率97.4%" against a percentage: of several clauses the only one that speaks in the target's unit. Null
 * where none does, or more than one.
 */
export function clauseFor(asked: Quantity | null, columnUnit: Unit | null, actual: string): Quantity | null {
  const unit = asked === null || asked.kind === "date" ? null : (asked.unit ?? columnUnit);
  const clauses = actual.split(/[,，;；。]/).filter((clause) => clause !== "");
  if (unit === null || clauses.length < 2) return null;
  const fitting = clauses.flatMap((clause) => {
    const read = readQuantity(clause);
    if (read === null || read.kind === "date" || read.unit === null) return [];
    return commensurable(unit, read.unit) === "same" ? [read] : [];
  });
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? null : { ...only, rest: actual };
}
