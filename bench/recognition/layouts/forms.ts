import type { ExecutionTruth, IndicatorTableTruth } from "../corpus/truth";
import { writeFundsBlock, someMoney } from "./execution-block";
import { type IndicatorData, someIndicators } from "./indicator-data";
import {
  type FormDesk,
  head,
  type IndicatorColumn,
  points,
  resultCell,
  scoreSum,
  someBody,
  writeIndicators,
  writeTotalRow,
} from "./indicator-table";
import { placeOf } from "./table";

export interface Form {
  readonly truth: IndicatorTableTruth;
  readonly execution: ExecutionTruth | null;
  readonly end: number;
}

export interface FormFacts {
  readonly title: string;
  readonly year: number;
  readonly department: string;
  readonly project: string | null;
}

function column(role: IndicatorColumn["role"], word: string, of: IndicatorColumn["of"]): IndicatorColumn {
  return { role, head: word, of };
}

function writeTable(
  desk: FormDesk,
  top: number,
  columns: readonly IndicatorColumn[],
  data: readonly IndicatorData[],
  execution: ExecutionTruth | null,
): Form {
  const { sheet, left, pen, random } = desk;
  const words = columns.map(({ head: word }) => pen.head(word));
  const writeHead = (row: number) => {
    words.forEach((word, at) => sheet.put(row, left + at, word));
    return row + 1;
  };
  const first = writeHead(top);
  const body = writeIndicators(desk, first, columns, data, someBody(desk), writeHead);
  const total = random.chance(0.85);
  const plus = execution === null ? 0 : 10;
  const weights = data.reduce((sum, { weight }) => sum + weight, 0);
  const score = total ? writeTotalRow(desk, body.next, columns, weights + plus, scoreSum(data) + plus) : null;
  const end = body.next + (total ? 1 : 0);
  if (random.chance(0.4))
    sheet.put(
      end,
      left,
      random.pick([
        "注：定量指标按比例计分，定性指标分三档。",
        "填表人：张某　联系电话：0756-5551234",
        "其他需要说明的问题：无",
      ]),
    );
  const anchor = body.rows[0]?.name ?? placeOf(sheet, first, left);
  return { truth: { anchor, mustAsk: false, rows: body.rows, totalScore: score }, execution, end: end + 1 };
}

/** The ministry's form: head block, funds block, goals, indicators, total. */
export function writeNational(desk: FormDesk, facts: FormFacts): Form {
  const { random, sheet, left, pen, traits } = desk;
  const sideLabel = random.chance(0.6);
  const funds = random.chance(0.75);
  const percentCells = random.chance(0.3);
  const wordPoints = random.chance(0.1);
  traits.push("form:national", ...(sideLabel ? ["side-label"] : []), ...(funds ? ["funds-block"] : []));
  let row = desk.top;
  if (random.chance(0.3)) sheet.put(row++, left, "附件1");
  sheet.put(row++, left, facts.title);
  sheet.put(row++, left, `（${facts.year}年度）`);
  if (facts.project !== null) {
    sheet.put(row, left, "项目名称");
    sheet.put(row++, left + 2, facts.project);
  }
  sheet.put(row, left, random.pick(["主管部门", "部门名称"]));
  sheet.put(row, left + 2, facts.department);
  sheet.put(row, left + 5, "实施单位");
  sheet.put(row++, left + 6, facts.department);
  let execution: ExecutionTruth | null = null;
  if (funds) {
    const block = writeFundsBlock(
      random,
      pen,
      sheet,
      row,
      left,
      someMoney(random, random.pick(["ten-thousand-yuan", "ten-thousand-yuan", "yuan"])),
    );
    execution = block.truth;
    row = block.next;
  }
  if (random.chance(0.8)) {
    sheet.put(row, left, random.pick(["年度总体目标", "年度绩效目标"]));
    sheet.put(row, left + 1, "预期目标");
    sheet.put(row, left + 5, random.pick(["实际完成情况", "目标完成情况"]));
    sheet.put(row + 1, left + 1, "完成全年重点工作任务，保障项目顺利实施。");
    sheet.put(row + 1, left + 5, "全年重点工作任务已按计划完成。");
    row += 2;
  }
  const shift = sideLabel ? 1 : 0;
  if (sideLabel) sheet.put(row, left, random.pick(["绩效指标", "绩\n效\n指\n标", "年度绩效指标"]));
  const unitColumn = random.chance(0.15);
  const columns: IndicatorColumn[] = [
    { role: "level1", head: head(random, "level1"), of: ({ level1 }) => level1 },
    { role: "level2", head: head(random, "level2"), of: ({ level2 }) => level2 },
    { role: "level3", head: head(random, "level3"), of: ({ name }) => name },
    { role: "target", head: head(random, "target"), of: ({ target }) => resultCell(target, percentCells) },
    { role: "actual", head: head(random, "actual"), of: ({ actual }) => resultCell(actual, percentCells) },
    ...(unitColumn ? [column("unit", head(random, "unit"), ({ unit }) => unit)] : []),
    { role: "weight", head: head(random, "weight"), of: ({ weight }) => points(random, weight, wordPoints) },
    { role: "score", head: head(random, "score"), of: ({ score }) => points(random, score, wordPoints) },
    ...(random.chance(0.8) ? [column("reason", head(random, "reason"), ({ reason }) => reason)] : []),
    ...(random.chance(0.2) ? [column("evidence", head(random, "evidence"), () => "合同、验收单")] : []),
  ];
  const swapped = random.chance(0.15) ? moveWeightBeforeTarget(columns) : columns;
  return writeTable({ ...desk, left: left + shift }, row, swapped, someIndicators(random, funds ? 90 : 100), execution);
}

function moveWeightBeforeTarget(columns: readonly IndicatorColumn[]): IndicatorColumn[] {
  const weight = columns.filter(({ role }) => role === "weight");
  const rest = columns.filter(({ role }) => role !== "weight");
  const at = rest.findIndex(({ role }) => role === "target");
  return [...rest.slice(0, at), ...weight, ...rest.slice(at)];
}

/** Sichuan: sign, number and unit of the target in three columns. */
export function writeSichuan(desk: FormDesk, facts: FormFacts): Form {
  const { random, sheet, left, traits } = desk;
  traits.push("form:sichuan");
  let row = desk.top;
  sheet.put(row++, left, facts.title);
  sheet.put(row, left, "项目名称");
  sheet.put(row++, left + 1, facts.project === null ? facts.department : `51000022R000-${facts.project}`);
  sheet.put(row, left, "主管部门");
  sheet.put(row, left + 1, facts.department);
  row += random.whole(1, 2);
  const signs = random.pick(["symbols", "words"]);
  const columns: IndicatorColumn[] = [
    { role: "level1", head: head(random, "level1"), of: ({ level1 }) => level1 },
    { role: "level2", head: head(random, "level2"), of: ({ level2 }) => level2 },
    { role: "level3", head: head(random, "level3"), of: ({ name }) => name },
    {
      role: "sign",
      head: head(random, "sign"),
      of: ({ sign }) => (signs === "words" && sign === "≥" ? "大于等于" : sign),
    },
    {
      role: "target",
      head: random.pick(["指标值", "目标值", "指标值（年初）"]),
      of: ({ number }) => resultCell(number, false),
    },
    { role: "unit", head: head(random, "unit"), of: ({ unit }) => unit },
    { role: "actual", head: head(random, "actual"), of: ({ actual }) => resultCell(actual, false) },
    { role: "weight", head: head(random, "weight"), of: ({ weight }) => weight },
    { role: "score", head: head(random, "score"), of: ({ score }) => score },
    { role: "reason", head: head(random, "reason"), of: ({ reason }) => reason },
  ];
  return writeTable(desk, row, columns, someIndicators(random, 90), null);
}

/** Chongqing: a flat list without levels, targets at the start of the year and adjusted. */
export function writeChongqing(desk: FormDesk, facts: FormFacts): Form {
  const { random, sheet, left, traits } = desk;
  traits.push("form:chongqing");
  let row = desk.top;
  sheet.put(row++, left, facts.title);
  sheet.put(row, left, "主管部门");
  sheet.put(row, left + 1, facts.department);
  row += 2;
  const columns: IndicatorColumn[] = [
    ...(random.chance(0.4) ? [{ role: "order", head: "序号", of: () => null } as const] : []),
    { role: "level3", head: random.pick(["指标名称", "绩效指标名称", "绩效内容"]), of: ({ name }) => name },
    { role: "unit", head: "计量单位", of: ({ unit }) => unit },
    { role: "sign", head: "指标性质", of: ({ sign }) => sign },
    { role: "none", alsoTarget: true, head: "年初指标值", of: ({ number }) => resultCell(number, false) },
    { role: "target", head: "调整指标值", of: ({ number }) => resultCell(number, false) },
    { role: "actual", head: random.pick(["全年完成值", "全年实绩"]), of: ({ actual }) => resultCell(actual, false) },
    { role: "coefficient", head: "得分系数(%)", of: ({ weight, score }) => Math.round((score / weight) * 100) },
    { role: "weight", head: "指标权重(分)", of: ({ weight }) => weight },
    { role: "score", head: "指标得分(分)", of: ({ score }) => score },
    { role: "none", head: "是否核心指标(是/否)", of: () => random.pick(["是", "否"]) },
  ];
  return writeTable(desk, row, columns, someIndicators(random, 100), null);
}
