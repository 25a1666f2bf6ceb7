import { SAMPLE_WORKBOOKS } from "../scripts/samples/workbooks";
import { DEFAULT_PROFILE } from "../src/core/profiles";
import { runRiver } from "../src/core/river";
import { snapshotOf } from "./core/snapshot-of";
import { makeReport, outlineFor, reportAsText, asReportText, outlineById } from "../src/core/report";
import { withReport } from "../src/core/review";
import { say } from "../src/core/wording";
import { formatSource } from "../src/core/model/area";
import { TEXT_WORKBOOK } from "./core/text-workbook";
for (const [sheets, file] of [...SAMPLE_WORKBOOKS.map((s) => [s.sheets, s.file] as const), [TEXT_WORKBOOK, "t.xlsx"] as const]) {
const e = runRiver(snapshotOf(sheets, file), DEFAULT_PROFILE, {}).evaluation;
const r = makeReport(e, file === "t.xlsx" ? outlineById("guangdong")! : outlineFor(e.department?.value ?? null, e.profile.id));
console.log(reportAsText(r)); console.log(r.gaps, r.changes.map((c) => [formatSource(c.source), c.written, c.taken, c.from && formatSource(c.from)]));
for (const f of withReport(e, DEFAULT_PROFILE, asReportText(r, "x")).findings) console.log(f.id, f.where && formatSource(f.where), say(f.message, "zh-CN"));
}
