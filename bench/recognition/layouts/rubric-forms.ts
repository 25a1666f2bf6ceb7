import type { IndicatorRole } from "../../../src/core/model/mapping";
import type { IndicatorTruth, Place } from "../corpus/truth";
import type { Form, FormFacts } from "./forms";
import { type RubricData, someRubric } from "./indicator-data";
import { type FormDesk, head, scoreSum } from "./indicator-table";
import { placeOf } from "./table";

interface RubricColumn {
  readonly role: IndicatorRole | "level-weight";
  readonly level?: 0 | 1 | 2;
  readonly heads: readonly [string, string];
  readonly of: (data: RubricData) => string | number;
}

/** Name and weight beside each other for every level; `two` puts a common heading over each pair. */
function pairs(desk: FormDesk, weightWord: string, two: boolean): RubricColumn[] {
  const names = ["一级指标", "二级指标", "三级指标"] as const;
  const roles = ["level1", "level2", "level3"] as const;
  const texts = [
    ({ level1 }: RubricData) => level1,
    ({ level2 }: RubricData) => level2,
    ({ name }: RubricData) => name,
  ];
  return names.flatMap((name, at): RubricColumn[] => {
    const level = at as 0 | 1 | 2;
    return [
      { role: roles[at] ?? "level3", level, heads: two ? [name, "名称"] : ["", name], of: texts[at] ?? (() => "") },
      {
        role: at === 2 ? "weight" : "level-weight",
        level,
        heads: ["", two ? desk.random.pick(["权重(%)", "权重", "分值"]) : weightWord],
        of: ({ weights }) => weights[level],
      },
    ];
  });
}

function single(role: IndicatorRole, word: string, of: RubricColumn["of"], two: boolean): RubricColumn {
  return { role, heads: two ? [word, ""] : ["", word], of };
}

function write(desk: FormDesk, top: number, columns: readonly RubricColumn[], two: boolean, merged: boolean): Form {
  const { sheet, left, random, pen } = desk;
  const data = someRubric(random);
  let row = top;
  if (two) {
    columns.forEach(({ heads: [upper] }, at) => upper === "" || sheet.put(row, left + at, upper));
    row += 1;
  }
  columns.forEach(({ heads: [, lower] }, at) => lower === "" || sheet.put(row, left + at, lower));
  row += 1;
  const anchor = placeOf(sheet, row, left);
  const rows = data.map((indicator, index): IndicatorTruth => {
    const before = data[index - 1];
    const cells: Partial<Record<IndicatorRole, Place[]>> = {};
    let name = anchor;
    columns.forEach((column, at) => {
      const place = placeOf(sheet, row, left + at);
      const repeated =
        (column.level === 0 && before?.level1 === indicator.level1) ||
        (column.level === 1 && before?.level2 === indicator.level2);
      if (!(merged && repeated)) sheet.put(row, left + at, column.of(indicator));
      if (column.role === "level3") name = place;
      if (!/^level/.test(column.role)) cells[column.role as IndicatorRole] = [place];
    });
    row += 1;
    return { name, levels: [indicator.level1, indicator.level2, indicator.name], cells };
  });
  let totalScore: Place | null = null;
  if (random.chance(0.8)) {
    sheet.put(row, left, pen.sum("合计"));
    columns.forEach(({ role }, at) => {
      if (role === "weight") sheet.put(row, left + at, 100);
      if (role !== "score") return;
      sheet.put(row, left + at, scoreSum(data));
      totalScore = placeOf(sheet, row, left + at);
    });
    row += 1;
  }
  return { truth: { anchor, mustAsk: false, rows, totalScore }, execution: null, end: row };
}

/** Guangdong: three name and weight pairs under a two-row head, rules instead of targets. */
export function writeGuangdong(desk: FormDesk, facts: FormFacts): Form {
  const { random, sheet, left, traits } = desk;
  traits.push("form:guangdong");
  let row = desk.top;
  sheet.put(row++, left, facts.title);
  if (random.chance(0.6)) sheet.put(row++, left, `预算部门：${facts.department}`);
  if (random.chance(0.3)) sheet.put(row++, left, "评价指标");
  const columns: RubricColumn[] = [
    ...pairs(desk, "权重", true),
    single("explanation", head(random, "explanation"), ({ explanation }) => explanation, true),
    single("rule", head(random, "rule"), ({ rule }) => rule, true),
    single("score", head(random, "score"), ({ score }) => score, true),
    single("reason", random.pick(["扣分原因", "未完成原因分析"]), ({ reason }) => reason, true),
    ...(random.chance(0.5) ? [single("evidence", head(random, "evidence"), () => "制度文件", true)] : []),
  ];
  return write(desk, row, columns, true, random.chance(0.7));
}

/** The older rubric: 分值 behind every level in one head row, with rules and scores. */
export function writeRubric(desk: FormDesk, facts: FormFacts): Form {
  const { random, sheet, left, traits } = desk;
  traits.push("form:rubric");
  let row = desk.top;
  sheet.put(row++, left, facts.title);
  if (random.chance(0.5)) sheet.put(row++, left, `单位名称：${facts.department}`);
  const weight = random.pick(["分值", "权重", "标准分"]);
  const columns: RubricColumn[] = [
    ...(random.chance(0.5)
      ? pairs(desk, weight, false)
      : pairs(desk, weight, false).filter(({ role }) => role !== "level-weight")),
    single("rule", head(random, "rule"), ({ rule }) => rule, false),
    ...(random.chance(0.5)
      ? [single("explanation", head(random, "explanation"), ({ explanation }) => explanation, false)]
      : []),
    single("score", head(random, "score"), ({ score }) => score, false),
    ...(random.chance(0.5)
      ? [single("reason", random.pick(["扣分原因", "未达标原因分析"]), ({ reason }) => reason, false)]
      : []),
  ];
  return write(desk, row, columns, false, random.chance(0.7));
}
