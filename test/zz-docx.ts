import { writeFileSync } from "node:fs";
import { SAMPLE_WORKBOOKS } from "../scripts/samples/workbooks";
import { DEFAULT_PROFILE } from "../src/core/profiles";
import { runRiver } from "../src/core/river";
import { snapshotOf } from "./core/snapshot-of";
import { makeReport, outlineFor } from "../src/core/report";
import { writeReport, readReportFile } from "../src/host/document";
import { withReport } from "../src/core/review";
import { say } from "../src/core/wording";
(async () => {
const s = SAMPLE_WORKBOOKS[1]!;
const e = runRiver(snapshotOf(s.sheets, s.file), DEFAULT_PROFILE, {}).evaluation;
const bytes = await writeReport(makeReport(e, outlineFor(e.department?.value ?? null, e.profile.id)));
writeFileSync("/tmp/rep/r.docx", bytes);
const back = readReportFile(bytes, "r.docx");
if (!back.ok) throw new Error(say(back.problem, "zh-CN"));
console.log(back.report.paragraphs.length, back.report.paragraphs.filter((p) => p.isHeading).map((p) => p.text));
for (const f of withReport(e, DEFAULT_PROFILE, back.report).findings) console.log(f.id, say(f.message, "zh-CN").slice(0, 150));
})();
