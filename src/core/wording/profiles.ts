import type { WordingTable } from "./message";

export const profilesWording = {
  "profiles.object-expected": { zh: "这里应为一组规则（{ }）", en: "A group of rules ({ }) is expected here" },
  "profiles.unknown-rule": { zh: "不认识的规则“{name}”", en: "Unknown rule “{name}”" },
  "profiles.list-expected": { zh: "这里应为列表（[ ]）", en: "A list ([ ]) is expected here" },
  "profiles.text-expected": { zh: "这里应为文字，且不能为空", en: "A text that is not empty is expected here" },
  "profiles.truth-expected": { zh: "这里应为 true 或 false", en: "true or false is expected here" },
  "profiles.places-expected": {
    zh: "小数位数应为 0 到 6 的整数",
    en: "Decimal places must be a whole number from 0 to 6",
  },
  "profiles.month-expected": { zh: "月份应为 1 到 12 的整数", en: "A month must be a whole number from 1 to 12" },
  "profiles.milestones-rise": {
    zh: "应按月份从早到晚排列，支出进度逐月提高",
    en: "Must run from early to late months, each with a higher rate",
  },
  "profiles.number-expected": {
    zh: '这里应为不小于 0 的数，并写在引号里，例如 "10"',
    en: 'A number from 0 up is expected here, written in quotes, such as "10"',
  },
  "profiles.choice-expected": { zh: "只能是：{choices}", en: "Only these are possible: {choices}" },
  "profiles.weights-do-not-add-up": {
    zh: "预算执行率与各一级指标的分值合计为 {total}，应为 {full}",
    en: "The weights of the execution rate and the level-1 groups add up to {total}, not {full}",
  },
  "profiles.order-down": { zh: "应从高到低排列，且不能重复", en: "Must run from high to low without repeats" },
  "profiles.order-up": { zh: "应从低到高排列，且不能重复", en: "Must run from low to high without repeats" },
  "profiles.last-from-zero": { zh: "最低一档应从 0 开始", en: "The lowest band must begin at 0" },
  "profiles.proposal-outside": { zh: "建议分值比例不在本档范围内", en: "The proposed share lies outside its band" },
  "profiles.bands-with-gaps": {
    zh: "应依次为达成、部分达成、未达成三档，从 100 到 0 首尾相接",
    en: "Must be the three bands 达成, 部分达成, 未达成, joined without gaps from 100 to 0",
  },
  "profiles.share-above-hundred": { zh: "比例不能超过 100", en: "A share cannot exceed 100" },
  "profiles.steps-and-method": {
    zh: "分档计分时必须列出档次，按比例计分时应为空",
    en: "Scoring by steps needs its steps; proportional scoring has none",
  },
} as const satisfies WordingTable;
