import { compare, decimal, HUNDRED } from "../amount/decimal";
import { message } from "../wording";
import type { Milestone, ProgressRule } from "./profile";
import { type Node, readDecimal, readList, readMonth, readObject, report } from "./reader";

/** What bureaus commonly announce: red from more than five percentage points below the calendar. */
const USUAL: ProgressRule = { behind: decimal("5"), milestones: [] };

/** The `progress` of a profile's file; a file without it follows what is usual. */
export function readProgressRule(node: Node): ProgressRule {
  if (node.value === undefined) return USUAL;
  const field = readObject(node, ["behind", "milestones"]);
  return { behind: readDecimal(field("behind")), milestones: readMilestones(field("milestones")) };
}

/** Later months ask for more: a schedule that falls back is a slip of the pen. */
function readMilestones(node: Node): readonly Milestone[] {
  const milestones = readList(node, (item) => {
    const field = readObject(item, ["month", "rate"]);
    const rate = readDecimal(field("rate"));
    if (compare(rate, HUNDRED) > 0) report(field("rate"), message("profiles.share-above-hundred"));
    return { month: readMonth(field("month")), rate };
  });
  const rises = milestones.every((milestone, index) => {
    const before = milestones[index - 1];
    return before === undefined || (milestone.month > before.month && compare(milestone.rate, before.rate) > 0);
  });
  if (!rises) report(node, message("profiles.milestones-rise"));
  return milestones;
}
