import { mechanism } from "../mechanism";
import { scoreBound } from "../score-bound";

/** "≤300万元", "<5分钟", "10%以内": full up to the target, above it in proportion or linearly, as the profile says. */
export const atMost = mechanism({
  id: "at-most",
  accepts: ({ target }) => {
    const asked = target.kind === "quantity" && target.quantity.kind === "bound" ? target.quantity : null;
    return asked?.comparison === "at-most" ? asked : null;
  },
  score: (target, reading, weight, profile) =>
    scoreBound({ mechanism: "at-most", target, better: "at-most" }, reading, weight, profile),
});
