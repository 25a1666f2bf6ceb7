import { compare, type Decimal, HUNDRED } from "../amount/decimal";
import { message } from "../wording";
import type { Step } from "./profile";
import { type Node, readDecimal, readList, readObject, report } from "./reader";

/** Reports bounds that do not run strictly one way. */
export function checkOrder(node: Node, values: readonly Decimal[], direction: "down" | "up"): void {
  const wanted = direction === "down" ? 1 : -1;
  const isOrdered = values.every(
    (value, index) => index === 0 || compare(values[index - 1] ?? value, value) === wanted,
  );
  if (!isOrdered) report(node, message(direction === "down" ? "profiles.order-down" : "profiles.order-up"));
}

/** Steps from the best down, none worth more than the whole weight. */
export function readSteps(node: Node): readonly Step[] {
  const steps = readList(node, (item) => {
    const field = readObject(item, ["from", "share"]);
    const share = readDecimal(field("share"));
    if (compare(share, HUNDRED) > 0) report(field("share"), message("profiles.share-above-hundred"));
    return { from: readDecimal(field("from")), share };
  });
  checkOrder(
    node,
    steps.map((step) => step.from),
    "down",
  );
  return steps;
}
