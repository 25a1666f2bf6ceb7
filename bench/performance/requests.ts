import { readFileSync } from "node:fs";
import { excelHost } from "../../src/host/excel";
import { readWorkbook, scoreWorkbook } from "../../src/host/score-workbook";
import {
  createWorkbook,
  installOffice,
  specFromFile,
  type SheetSpec,
  type TestWorkbook,
  type WorkbookSpec,
} from "../../test/excel";
import { sampleClick } from "./sample-add-in";
import type { Row } from "./table";

const SAMPLE = "assets/samples/jiangmen-2023.xlsx";
/** What 一键评分 needs of it. */
const NEEDED: readonly string[] = ["支出决算明细表", "预算执行", "绩效指标"];
const AGAINST = "an add-in by the samples";
/** Goal at 30 sheets: ten times fewer. */
const TENTH = 0.1;

/** The sample's sheets, and others of a department's usual size until there are so many. */
async function workbookOf(count: number): Promise<WorkbookSpec> {
  const { sheets, ...rest } = await specFromFile(new Uint8Array(readFileSync(SAMPLE)), "部门.xlsx");
  const needed = count < sheets.length ? sheets.filter(({ name }) => NEEDED.includes(name)) : sheets;
  const others = Array.from({ length: Math.max(0, count - needed.length) }, (_, at): SheetSpec => ({
    name: `附表${String(at + 1)}`,
    rows: Array.from({ length: 60 }, (__, row) => [`项目${String(row)}`, row + at, "说明文字", row * 1.5]),
  }));
  return { ...rest, sheets: [...needed, ...others] };
}

interface Traffic {
  readonly requests: number;
  readonly kilobytes: number;
}

async function trafficOf(workbook: TestWorkbook, click: () => Promise<unknown>): Promise<Traffic> {
  const from = workbook.requests.length;
  await click();
  const made = workbook.requests.slice(from);
  const refused = made.find(({ error }) => error !== null);
  if (refused !== undefined) throw new Error(`a request failed: ${String(refused.error)}`);
  const bytes = made.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return { requests: made.length, kilobytes: bytes / 1024 };
}

async function ourClick(): Promise<void> {
  const outcome = await scoreWorkbook(excelHost(), null, { answers: {} });
  if (outcome.status !== "written") throw new Error(`our click ended in ${outcome.status}`);
}

/** Requests and bytes of one click, the first and the next, ours and the peer's, on 3, 30 and 300 sheets. */
export async function measureRequests(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of [3, 30, 300]) {
    const spec = await workbookOf(count);
    const workbook = createWorkbook(spec);
    installOffice(workbook);
    const read = await readWorkbook(excelHost(), null, { answers: {} });
    const plan = read.status === "read" ? read.plans.find(({ kind }) => kind === "evaluation") : undefined;
    if (plan === undefined) throw new Error(`the workbook was not read: ${read.status}`);
    const first = await trafficOf(workbook, ourClick);
    const next = await trafficOf(workbook, ourClick);
    const other = createWorkbook(spec);
    installOffice(other);
    const peer = await trafficOf(other, () => sampleClick(plan));
    const sheets = `${String(spec.sheets.length)} sheets`;
    rows.push(
      row(
        `one click, ${sheets}`,
        first.requests,
        peer.requests,
        "requests",
        count === 30 ? TENTH : null,
        "five sheets against one",
      ),
      row(
        `one click with a remembered mapping, ${sheets}`,
        next.requests,
        peer.requests,
        "requests",
        null,
        fewEnough(next),
      ),
      row(`bytes both ways, ${sheets}`, first.kilobytes, peer.kilobytes, "KB", null, "ours reads back and formats"),
    );
  }
  return rows;
}

function fewEnough({ requests }: Traffic): string {
  return requests <= 4 ? "at most 4: met" : "at most 4: MISSED";
}

function row(what: string, ours: number, peer: number, unit: Row["unit"], most: number | null, remark: string): Row {
  return { what, ours, peer, against: AGAINST, unit, most, remark };
}
