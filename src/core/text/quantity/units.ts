/** What a unit measures; only units of one dimension are converted into each other. */
export type Dimension =
  | "percent"
  | "percentage-point"
  | "money"
  | "duration"
  | "working-day"
  | "month"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "points"
  | "loudness"
  | "temperature"
  | "multiple"
  | "bare"
  | "count";

/** Base of each dimension (a "bare" 万 multiplies a number whose unit is not written): percent, yuan, second, month, metre, mu (2000/3 of a square metre, so that all conversions are exact), cubic metre, kilogram, kilowatt-hour. */
export const MEASURES: readonly (readonly [dimension: Dimension, size: string, labels: string])[] = [
  ["percent", "1", "% 百分比 百分率"],
  ["percent", "0.1", "‰ 千分比"],
  ["percentage-point", "1", "百分点 个百分点"],
  ["money", "1", "元 元人民币 块钱"],
  ["duration", "1", "秒 秒钟"],
  ["duration", "60", "分钟"],
  ["duration", "3600", "小时 个小时"],
  ["duration", "86400", "天 日 自然日 个自然日 日历天 日历日"],
  ["duration", "604800", "周 星期 个星期"],
  ["working-day", "1", "工作日 个工作日"],
  ["month", "1", "月 个月"],
  ["month", "3", "季度 个季度"],
  ["month", "12", "年"],
  ["length", "1", "米 m M"],
  ["length", "1000", "公里 千米 km KM Km ㎞"],
  ["length", "0.01", "厘米 cm ㎝"],
  ["length", "0.001", "毫米 mm ㎜"],
  ["area", "1", "亩"],
  ["area", "0.0015", "平方米 平米 ㎡ m² m2 平方"],
  ["area", "15", "公顷 ha hm²"],
  ["area", "1500", "平方公里 平方千米 km² km2"],
  ["volume", "1", "立方米 立方 m³ m3 ㎥ 方"],
  ["volume", "0.001", "升 L 公升"],
  ["mass", "1", "千克 公斤 kg KG Kg ㎏"],
  ["mass", "1000", "吨 t 公吨"],
  ["mass", "0.001", "克 g"],
  ["mass", "0.000001", "毫克 mg"],
  ["mass", "0.000000001", "微克 μg"],
  ["energy", "1", "千瓦时 度 kWh KWh kwh KWH 千瓦·时 kW·h"],
  ["points", "1", "分"],
  ["loudness", "1", "分贝 dB"],
  ["temperature", "1", "℃ °C 摄氏度"],
  ["multiple", "1", "倍"],
];

/** Measure words of things, for which the general 个 may stand; words in one group mean the same. */
export const THINGS =
  "项 家,间 处 台 套 部 篇 份 座 件,起,例,宗,桩 条 批 所 栋,幢 辆,车 本,册 张 幅 只,头 棵,株 村 社区 镇 支,队 组 类 种 门 点 门次 期 届 场 节 块 笔 单 道 艘 架 盏 根 片 枚 瓶 箱 袋 集 期次 网点 站 站点 平台 系统 课 讲 品种 标段 宗地 个案 班";

/** Words that count people, families or events: 个 does not stand for them. */
export const OTHERS = "人,名,位,员 人次 户 户次 次,回,趟 场次 批次 件次 台次 车次 班次 课时,学时 届次 人天 床 床位";
