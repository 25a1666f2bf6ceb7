import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import type { Scope } from "../../../src/core/model/mapping";
import { DEPARTMENT_CLASSES, GOVERNMENT_CLASSES } from "../corpus/classification";
import { type Pen, penOf, yuanOf } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { Sheet } from "../corpus/sheet";
import type { SpendingTruth, Truth } from "../corpus/truth";
import { DEPARTMENTS, TITLES } from "../corpus/words";
import { someTop, type Workbook } from "../corpus/workbook";
import { someScheme } from "./amount-columns";
import { writeJournal } from "./journal";
import { writeSideBySide } from "./side-by-side";
import { type SpendingData, someSpending } from "./spending-data";
import { writeSummary } from "./summary";
import type { Desk, UnitPlace } from "./table";
import { writeVertical } from "./vertical";
import { writeWide } from "./wide";

interface SceneFacts {
  readonly department: string;
  readonly year: number;
}

interface Made {
  readonly truth: SpendingTruth;
  readonly end: number;
}

type Layout = (desk: Desk, data: SpendingData) => Made;

const vertical: Layout = (desk, data) => {
  let scheme = someScheme(desk.random, desk.unit, desk.year);
  // 合计|基本支出|项目支出 cannot stand under a title that names only one of them.
  const partial = desk.scopes.some((scope) => scope === "basic-expenditure" || scope === "project-expenditure");
  while (partial && scheme.trait === "basic-project") scheme = someScheme(desk.random, desk.unit, desk.year);
  return writeVertical(desk, data, scheme);
};

const LAYOUTS: readonly (readonly [Layout, number])[] = [
  [vertical, 10],
  // one head for many amounts: the unit stands beside the table
  [(desk, data) => writeWide(desk.unitPlace === "head" ? { ...desk, unitPlace: "right" } : desk, data), 5],
  [writeSideBySide, 4],
  [writeSummary, 3],
  [(desk) => writeJournal(desk), 0.6],
];

function someUnit(random: Random): MoneyUnit {
  return random.weighted<MoneyUnit>([
    ["yuan", 12],
    ["ten-thousand-yuan", 7],
    ["thousand-yuan", 1],
    ["million-yuan", 0.5],
    ["hundred-million-yuan", 0.4],
  ]);
}

function someUnitPlace(random: Random): UnitPlace {
  return random.weighted<UnitPlace>([
    ["right", 9],
    ["left", 2],
    ["title", 1],
    ["head", 3],
    ["below", 1],
    ["unsaid", 1],
  ]);
}

interface TitleChoice {
  readonly title: string | null;
  readonly scopes: readonly Scope[];
}

function someTitle(random: Random, facts: SceneFacts, only?: readonly Scope[]): TitleChoice {
  const fitting = TITLES.filter(
    ([{ scopes }]) => only === undefined || (scopes.length === 1 && scopes.every((scope) => only.includes(scope))),
  );
  if (only === undefined && random.chance(0.06)) return { title: null, scopes: ["unknown", "total"] };
  const { text, scopes } = random.weighted(fitting);
  return { title: text.replace("{d}", facts.department).replace("{y}", String(facts.year)), scopes };
}

interface DeskWishes {
  readonly title: TitleChoice;
  readonly unit?: MoneyUnit;
  readonly pen?: Pen;
  readonly unitPlace?: UnitPlace;
}

function deskOn(
  random: Random,
  sheet: Sheet,
  top: number,
  facts: SceneFacts,
  traits: string[],
  wishes: DeskWishes,
): Desk {
  const unit = wishes.unit ?? someUnit(random);
  const unitPlace = wishes.unitPlace ?? someUnitPlace(random);
  traits.push(`unit:${unit}`, `unit-place:${unitPlace}`, `scope:${wishes.title.scopes.join("/")}`);
  if (wishes.title.title === null) traits.push("no-title");
  return {
    random,
    pen: wishes.pen ?? penOf(random),
    sheet,
    top,
    left: random.weighted([
      [0, 6],
      [1, 2],
      [2, 1],
    ]),
    unit,
    unitPlace: unitPlace === "title" && wishes.title.title === null ? "right" : unitPlace,
    ...wishes.title,
    ...facts,
    traits,
  };
}

/** The form printed without any amount: there is nothing to compute. */
function blankPen(random: Random): Pen {
  const pen = penOf(random);
  const value = random.pick([null, null, "", "…", "XX"]);
  return { ...pen, amount: () => ({ value }), nothing: () => ({ value }) };
}

type Scene = (random: Random, workbook: Workbook, facts: SceneFacts, traits: string[]) => Truth["spending"];

function oneTable(
  random: Random,
  workbook: Workbook,
  facts: SceneFacts,
  traits: string[],
  title: TitleChoice,
): Made & { desk: Desk; data: SpendingData } {
  const sheet = workbook.sheet();
  const desk = deskOn(random, sheet, someTop(random, sheet), facts, traits, { title });
  const data = someSpending(random, desk.unit);
  const layout = random.weighted(LAYOUTS);
  return { ...layout(desk, data), desk, data };
}

const alone: Scene = (random, workbook, facts, traits) => [
  oneTable(random, workbook, facts, traits, someTitle(random, facts)).truth,
];

/** The wider table is the one to read, wherever the narrower stands. */
const beside: Scene = (random, workbook, facts, traits) => {
  const widerFirst = random.chance(0.5);
  const wide = () => oneTable(random, workbook, facts, traits, someTitle(random, facts, ["total"]));
  const narrow = () =>
    oneTable(
      random,
      workbook,
      facts,
      [],
      someTitle(random, facts, [random.pick(["basic-expenditure", "general-public-budget"] as const)]),
    );
  traits.push("narrower-table-beside");
  if (widerFirst) {
    const { truth } = wide();
    narrow();
    return [truth];
  }
  narrow();
  return [wide().truth];
};

/** A summary of the same figures on another sheet: either may be read. */
const summarised: Scene = (random, workbook, facts, traits) => {
  const { truth, desk, data } = oneTable(random, workbook, facts, traits, someTitle(random, facts, ["total"]));
  traits.push("summary-beside");
  const wishes = {
    title: { title: `${facts.year}年度部门支出结构表`, scopes: ["total"] as const },
    unit: desk.unit,
    unitPlace: "right" as const,
  };
  // A journal has its own figures; so has a table that adds up its items where the classes were printed with a fault.
  if (truth.total !== yuanOf(data.total)) return [truth];
  const sheet = workbook.sheet();
  return [truth, writeSummary(deskOn(random, sheet, 0, facts, [], wishes), data).truth];
};

/** Two departments of the same kind one below the other: nobody but the accountant knows which is meant. */
const stacked: Scene = (random, workbook, facts, traits) => {
  traits.push("two-departments-stacked");
  const title = someTitle(random, facts, ["total", "basic-expenditure"]);
  const { truth, end, desk } = oneTable(random, workbook, facts, traits, title);
  const other = { ...facts, department: random.pick(DEPARTMENTS.filter((name) => name !== facts.department)) };
  const below = { ...desk, ...other, top: end + random.whole(1, 3), traits: [] };
  const data = someSpending(random, desk.unit);
  vertical({ ...below, title: title.title?.replace(facts.department, other.department) ?? null }, data);
  return [{ ...truth, mustAsk: true }];
};

const governmentOnly: Scene = (random, workbook, facts, traits) => {
  const sheet = workbook.sheet();
  const title = { title: `${facts.year}年支出决算表（政府预算支出经济分类）`, scopes: ["total", "unknown"] as const };
  const desk = deskOn(random, sheet, 0, facts, traits, { title });
  traits.push("government-only");
  const data = someSpending(random, desk.unit, GOVERNMENT_CLASSES);
  return [{ ...random.pick([vertical, writeSummary])(desk, data).truth, system: "government" }];
};

const blank: Scene = (random, workbook, facts, traits) => {
  const sheet = workbook.sheet();
  const desk = deskOn(random, sheet, 0, facts, traits, { title: someTitle(random, facts), pen: blankPen(random) });
  traits.push("blank-form");
  const data = someSpending(random, desk.unit, DEPARTMENT_CLASSES, false);
  const empty = {
    ...data,
    classes: data.classes.map((each) => ({ ...each, items: each.items.map((item) => ({ ...item, fen: null })) })),
  };
  random.pick([vertical, writeWide, writeSideBySide])(desk, empty);
  return null;
};

/** The workbook's spending tables; the truth of the one to be read. */
export const writeSpendingScene: Scene = (random, workbook, facts, traits) =>
  random.weighted<Scene>([
    [alone, 14],
    [beside, 3],
    [summarised, 1],
    [stacked, 1],
    [governmentOnly, 0.6],
    [blank, 1],
    [() => null, 1],
  ])(random, workbook, facts, traits);
