import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GOLDEN_CASES, goldenText } from "./cases";

/** Writes the golden sheets anew (`npm run golden`). Read what changed before committing: they are what is handed in. */
const folder = fileURLToPath(new URL("./sheets/", import.meta.url));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const golden of GOLDEN_CASES) writeFileSync(join(folder, `${golden.name}.txt`), goldenText(golden));
console.log(`${String(GOLDEN_CASES.length)} golden sheets written`);
