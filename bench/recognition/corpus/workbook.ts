import type { CellValue } from "../../../src/core/model/snapshot";
import { NEIGHBOURS } from "../layouts/neighbours";
import { writeHistory } from "../layouts/history";
import { writeIndicatorScene } from "../layouts/indicator-scene";
import { writeSpendingScene } from "../layouts/spending-scene";
import { randomFrom, type Random } from "./random";
import { Sheet } from "./sheet";
import type { Case, SpendingTruth, Truth } from "./truth";
import { DEPARTMENTS } from "./words";

const SHEET_NAMES = [
  "Sheet1",
  "表",
  "公开06表",
  "Z05 支出决算明细表(财决05表)",
  "明细 ",
  "2023",
  "附表",
  "汇总",
  "数据",
  "打印",
];

/** A workbook under construction: sheets in the order they were asked for. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  constructor(private readonly random: Random) {}

  sheet(name: string = this.random.pick(SHEET_NAMES)): Sheet {
    const taken = this.sheets.some((sheet) => sheet.name === name);
    const made = new Sheet(`sheet-${this.sheets.length + 1}`, taken ? `${name}${this.sheets.length + 1}` : name);
    this.sheets.push(made);
    return made;
  }
}

/** A logo or seal row, an empty row: what stands above tables for no reason. */
export function someTop(random: Random, sheet: Sheet): number {
  const top = random.weighted([
    [0, 6],
    [1, 2],
    [2, 1],
    [4, 1],
  ]);
  const marks: readonly CellValue[] = ["（公章）", "机密★一年", "★"];
  if (top > 1 && random.chance(0.3)) sheet.put(0, random.whole(0, 3), random.pick(marks));
  return top;
}

/** The government's side is read only where the department's own is missing; between two of them nobody can choose. */
function besideGovernment(own: Truth["spending"], governments: readonly SpendingTruth[]): Truth["spending"] {
  const [first, ...more] = governments;
  if (first === undefined || own?.[0].system === "department") return own;
  const chosen = own ?? ([first] as const);
  const several = own !== null || more.length > 0;
  return [{ ...chosen[0], mustAsk: several }];
}

/** The workbook of a seed, with what is true of it. */
export function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const workbook = new Workbook(random);
  const traits: string[] = [];
  const facts = { department: random.pick(DEPARTMENTS), year: random.whole(2019, 2025) };
  const governments: SpendingTruth[] = [];
  const scenes = random.shuffled(["spending", "indicators", "history", "neighbours", "neighbours"]);
  let spending: ReturnType<typeof writeSpendingScene> = null;
  let indicators: ReturnType<typeof writeIndicatorScene> = { table: null, execution: null };
  let history: Case["truth"]["history"] = [];
  for (const scene of scenes) {
    if (scene === "spending") spending = writeSpendingScene(random, workbook, facts, traits);
    if (scene === "indicators") indicators = writeIndicatorScene(random, workbook, facts, traits);
    if (scene === "history" && random.chance(0.3)) history = writeHistory(random, workbook.sheet(), facts.year, traits);
    if (scene === "neighbours" && random.chance(0.7)) {
      const neighbour = random.pick(NEIGHBOURS);
      const sheet = workbook.sheet();
      neighbour.write(random, sheet, someTop(random, sheet), {
        ...facts,
        total: 123_456_789_00,
        found: (truth) => governments.push(truth),
      });
      traits.push(neighbour.trait);
    }
  }
  spending = besideGovernment(spending, governments);
  if (workbook.sheets.length === 0) workbook.sheet();
  return {
    seed,
    traits,
    snapshot: { workbook: `${seed}.xlsx`, sheets: workbook.sheets.map((sheet) => sheet.snapshot()) },
    truth: {
      spending,
      indicators: indicators.table,
      execution: indicators.execution,
      history,
      year: facts.year,
      department: spending?.[0].mustAsk === true ? null : facts.department,
    },
  };
}
