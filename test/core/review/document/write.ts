import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reviewChecksDocument } from "./document";

/** Writes docs/review-checks.md anew (`npm run review-checks`). */
writeFileSync(fileURLToPath(new URL("../../../../docs/review-checks.md", import.meta.url)), reviewChecksDocument());
