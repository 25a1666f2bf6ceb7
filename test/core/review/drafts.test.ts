import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { rejoinLines, reportText } from "../../../src/core/report";
import { reviewReport } from "../../../src/core/review";
import { runRiver } from "../../../src/core/river";
import { snapshotOf } from "../snapshot-of";

/** Sentences of drafts as offices write them, sound and with a planted fault, held against both samples. */
const [filed, reviewed] = SAMPLE_WORKBOOKS.map(
  ({ sheets, file }) => runRiver(snapshotOf(sheets, file), DEFAULT_PROFILE, {}).evaluation,
);

const TITLE = "江门市政务服务和数据管理局2023年度部门整体支出绩效自评报告";
const HEAD = "科目\t决算数（万元）\t占比";

type Draft = readonly [what: string, text: string, found: readonly string[]];

const OF_FILED: readonly Draft[] = [
  ["rounded the wrong way", "全年支出合计12,054.88万元。", ["C45"]],
  ["rounded to another unit", "2023年全年总支出1.21亿元，其中工资福利支出2260万元。", []],
  ["in 元", "2023年度支出总额为120,548,706.69元，其中工资福利支出22,602,183.46元。", []],
  ["rounded to another unit, wrongly", "2023年全年总支出1.20亿元。", ["C45"]],
  ["another unit", "2023年全年总支出12,054.87亿元。", ["C45"]],
  ["two categories changed places", "工资福利支出5,030.51万元，商品和服务支出2,260.22万元。", ["C45", "C45"]],
  ["changed places in a list", "1.工资福利支出：5,030.51万元\n2.商品和服务支出：2,260.22万元", ["C45", "C45"]],
  [
    "several named, then several numbers",
    "工资福利支出、商品和服务支出、资本性支出分别为2,260.22万元、5,030.51万元、4,623.97万元，占比分别为18.75%、41.73%、38.36%。",
    [],
  ],
  [
    "several numbers, two changed places",
    "工资福利支出、商品和服务支出和资本性支出分别为5,030.51万元、2,260.22万元和4,623.97万元。",
    ["C45", "C45"],
  ],
  ["a list with a name the workbook lacks", "培训项目、工资福利支出分别为2,260.22万元、5,030.51万元。", []],
  ["a table", `表1 支出构成\n${HEAD}\n工资福利支出\t2,260.22\t18.75%\n资本性支出\t4,623.97\t38.36%`, []],
  ["a table's rows changed places", `${HEAD}\n工资福利支出\t4,623.97\t18.75%`, ["C45"]],
  ["a table's total", `${HEAD}\n工资福利支出\t2,260.22\t18.75%\n合计\t12,045.87\t100.00%`, ["C45"]],
  ["per cent in words", "业务办理合规率为百分之九十九。", ["C45"]],
  ["a past score", "2021年度部门整体支出绩效自评复核得分为87.5分，等级为良。", ["C45"]],
  ["a past grade", "2021年度部门整体支出绩效自评复核得分为87分，等级为优。", ["C06"]],
  ["the year before, which no cell holds", "总支出12,054.87万元，比上年增长9.28%。", ["C45"]],
  ["a month", "截至2023年6月底，累计支出5,221.00万元，支出进度43.24%。", ["C45"]],
  ["a document's name left open", "根据《关于开展自评工作的通知（江财绩函〔2024〕2号）要求，开展了自评。", ["C44"]],
  ["a quotation left open", "我局“数字政府建设成效明显。", ["C44"]],
  ["stops in a row", "我局高度重视，、认真组织自评。。", ["C44", "C44"]],
  ["the department's name cut short", "江门市政务服务和数据局负责政务服务。", ["C44"]],
  ["another office's name", "江门市蓬江区政务服务和数据管理局配合开展。", []],
  [
    "names, numbers of documents, telephones, dates",
    "按照财预〔2020〕10号文、粤财绩〔2023〕5号和《办法》（2023年修订），咨询0750-3831234、13800138000，12345热线24小时服务，于2024年3月15日前完成，第20届，国办发〔2023〕9 号，人民路88号5楼，邮编529000。",
    [],
  ],
];

const OF_REVIEWED: readonly Draft[] = [
  ["score and grade", "2023年度整体支出绩效自评总分88.92分，评定等级为“良”。", []],
  ["another score", "部门整体支出绩效自评得分98.92分，自评等级为良。", ["C06"]],
  ["a grade without marks", "部门整体支出绩效自评得分88.92分，自评等级为优。", ["C06"]],
  ["execution", "全年预算数12,480.00万元，执行数12,054.87万元，预算执行率为96.59%，预算执行得分9.66分。", []],
  ["figures of a rate changed places", "预算执行率为96.95%。", ["C45"]],
  ["about", "预算执行率约97%。", []],
  ["what was reached", "业务办理合规率达到99.2%，企业群众满意度88.3%，专区网点拓展至5个。", []],
  ["more than was reached", "业务办理合规率达到99.8%，企业群众满意度88.3%。", ["C45"]],
];

function foundIn(evaluation: typeof filed, text: string): readonly string[] {
  const paragraphs = rejoinLines(`${TITLE}\n一、部门基本情况\n${text}`).map((each) => ({ text: each }));
  const { findings } = reviewReport(evaluation!, DEFAULT_PROFILE, reportText("草稿.txt", paragraphs));
  return findings.map(({ id }) => id).filter((id) => ["C06", "C44", "C45"].includes(id));
}

test.each(OF_FILED)("of the filed sample: %s", (_what, text, found) => {
  expect(foundIn(filed, text)).toEqual(found);
});

test.each(OF_REVIEWED)("of the reviewed sample: %s", (_what, text, found) => {
  expect(foundIn(reviewed, text)).toEqual(found);
});
