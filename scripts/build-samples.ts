import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildWorkbook } from "../src/host/file";
import { SAMPLE_WORKBOOKS } from "./samples/workbooks";

/** Writes the sample workbooks (`npm run samples`). Same sources, same bytes: a test rebuilds and compares them. */
const folder = fileURLToPath(new URL("../assets/samples/", import.meta.url));

mkdirSync(folder, { recursive: true });
for (const { file, sheets } of SAMPLE_WORKBOOKS) {
  const bytes = buildWorkbook(sheets);
  writeFileSync(join(folder, file), bytes);
  console.log(`assets/samples/${file}: ${String(bytes.length)} bytes`);
}
