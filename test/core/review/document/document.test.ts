import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewChecksDocument } from "./document";

test("docs/review-checks.md says so (npm run review-checks writes it)", () => {
  const written = readFileSync(join(__dirname, "../../../../docs/review-checks.md"), "utf8").split("\n");
  expect(
    reviewChecksDocument()
      .split("\n")
      .filter((line, index) => line !== written[index]),
  ).toEqual([]);
  expect(written).toHaveLength(reviewChecksDocument().split("\n").length);
});
