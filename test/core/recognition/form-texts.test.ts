import { extract, recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

const FORM: Grid = [
  ["部门整体支出绩效自评表"],
  ["（2023年度）"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "培训人次", "≥100人次", "118人次", 60, 60],
  ["效益指标", "社会效益指标", "知晓率", "≥90%", "92%", 40, 40],
  ["总分", "", "", "", "", 100, 100],
];

function textsOf(foot: Grid) {
  const snapshot = workbook(sheet("自评表", [...FORM, ...foot]));
  return extract(snapshot, recognise(snapshot, {})).texts.map(({ label, cell }) => [label, cell.text, at(cell.source)]);
}

/** What the foot of a form says of problems and measures, in the ways bureaus lay it out. */
test.each<[string, Grid, readonly (readonly string[])[]]>([
  [
    "labels with their texts beside them",
    [
      ["评价结论", "完成较好。"],
      ["存在问题", "前期工作不足。"],
      ["改进措施", "", "提前论证。"],
    ],
    [
      ["评价结论", "完成较好。", "B7"],
      ["存在问题", "前期工作不足。", "B8"],
      ["改进措施", "提前论证。", "C9"],
    ],
  ],
  [
    "labels side by side over their texts",
    [
      ["存在问题", "", "", "改进措施"],
      ["前期工作不足。", "", "", "提前论证。"],
    ],
    [
      ["存在问题", "前期工作不足。", "A8"],
      ["改进措施", "提前论证。", "D8"],
    ],
  ],
  ["label and text in one cell", [["存在的问题：前期工作不足。"]], [["存在的问题", "前期工作不足。", "A7"]]],
  [
    "nothing written",
    [["存在问题"], ["改进措施：", "提前论证。"]],
    [
      ["存在问题", "", "B7"],
      ["改进措施", "提前论证。", "B8"],
    ],
  ],
  ["other lines", [["注：得分不超过分值。"], ["填表人：李敏", "", "联系电话：0750-1"]], []],
])("%s", (_what, foot, expected) => {
  expect(textsOf(foot)).toEqual(expected);
});
