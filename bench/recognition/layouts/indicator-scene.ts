import { penOf } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { ExecutionTruth, IndicatorTableTruth } from "../corpus/truth";
import { someTop, type Workbook } from "../corpus/workbook";
import { someMoney, writeExecutionTable } from "./execution-block";
import { type Form, type FormFacts, writeChongqing, writeNational, writeSichuan } from "./forms";
import { someIndicators } from "./indicator-data";
import { type FormDesk, head } from "./indicator-table";
import { GOAL_TITLES, PROJECTS, SCORE_TITLES, SELF_TITLES } from "./indicator-words";
import { writeGuangdong, writeRubric } from "./rubric-forms";

interface Facts {
  readonly department: string;
  readonly year: number;
}

export interface IndicatorScene {
  readonly table: IndicatorTableTruth | null;
  readonly execution: ExecutionTruth | null;
}

function desk(random: Random, workbook: Workbook, traits: string[]): FormDesk {
  const sheet = workbook.sheet();
  const left = random.weighted([
    [0, 7],
    [1, 2],
  ]);
  return { random, pen: penOf(random), sheet, top: someTop(random, sheet), left, traits };
}

function factsOf(
  random: Random,
  { department, year }: Facts,
  titles: readonly string[],
  project: string | null,
): FormFacts {
  const title = random.pick(titles).replace("{d}", department).replace("{y}", String(year));
  return { title, year, department, project };
}

type Writer = (desk: FormDesk, facts: FormFacts) => Form;

function departmentForm(random: Random, workbook: Workbook, facts: Facts, traits: string[]): Form {
  const scored = random.chance(0.35);
  const writer: Writer = scored
    ? random.pick([writeGuangdong, writeRubric])
    : random.weighted([
        [writeNational, 4],
        [writeSichuan, 2],
        [writeChongqing, 2],
      ]);
  const titles = scored ? SCORE_TITLES : SELF_TITLES.department;
  return writer(desk(random, workbook, traits), factsOf(random, facts, titles, null));
}

function projectForm(random: Random, workbook: Workbook, facts: Facts, traits: string[], project: string): Form {
  const writer: Writer = random.weighted([
    [writeNational, 4],
    [writeSichuan, 2],
  ]);
  return writer(desk(random, workbook, traits), factsOf(random, facts, SELF_TITLES.project, project));
}

/** Approved goals: targets without results. */
function goals(random: Random, workbook: Workbook, facts: Facts): void {
  const { sheet, top } = desk(random, workbook, []);
  sheet.put(top, 0, random.pick(GOAL_TITLES).replace("{y}", String(facts.year)));
  ["一级指标", "二级指标", "三级指标", head(random, "target")].forEach((word, at) => sheet.put(top + 2, at, word));
  someIndicators(random, 100).forEach(({ level1, level2, name, target }, at) =>
    [level1, level2, name, target].forEach((word, column) => sheet.put(top + 3 + at, column, word)),
  );
}

function sceneOf({ truth, execution }: Form, mustAsk = false): IndicatorScene {
  return { table: { ...truth, mustAsk }, execution };
}

function withExecution(
  random: Random,
  workbook: Workbook,
  facts: Facts,
  traits: string[],
  scene: IndicatorScene,
): IndicatorScene {
  if (scene.execution !== null || random.chance(0.6)) return scene;
  traits.push("execution-table");
  const unit = random.pick(["ten-thousand-yuan", "yuan"] as const);
  const { truth } = writeExecutionTable(
    random,
    penOf(random),
    workbook.sheet(),
    0,
    someMoney(random, unit),
    facts.department,
  );
  return { ...scene, execution: truth };
}

export function writeIndicatorScene(
  random: Random,
  workbook: Workbook,
  facts: Facts,
  traits: string[],
): IndicatorScene {
  const kind = random.weighted([
    ["none", 2],
    ["department", 5],
    ["project", 3],
    ["department-and-projects", 2],
    ["projects", 1],
    ["department-and-goals", 1.5],
  ]);
  traits.push(`indicators:${kind}`);
  if (kind === "none") return { table: null, execution: null };
  if (kind === "project")
    return withExecution(
      random,
      workbook,
      facts,
      traits,
      sceneOf(projectForm(random, workbook, facts, traits, random.pick(PROJECTS))),
    );
  if (kind === "projects") {
    const [first, ...rest] = random
      .some(PROJECTS, random.whole(2, 3))
      .map((project, at) => projectForm(random, workbook, facts, at === 0 ? traits : [], project));
    if (first === undefined || rest.length === 0) throw new RangeError("two projects at least");
    return sceneOf(first, true);
  }
  if (kind === "department-and-projects") {
    const before = random.chance(0.5);
    const project = () => projectForm(random, workbook, facts, [], random.pick(PROJECTS));
    if (before) project();
    const form = departmentForm(random, workbook, facts, traits);
    if (!before) project();
    return sceneOf(form);
  }
  if (kind === "department-and-goals" && random.chance(0.5)) goals(random, workbook, facts);
  const scene = sceneOf(departmentForm(random, workbook, facts, traits));
  if (kind === "department-and-goals" && random.chance(0.5)) goals(random, workbook, facts);
  return withExecution(random, workbook, facts, traits, scene);
}
