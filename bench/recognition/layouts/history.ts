import type { Random } from "../corpus/random";
import type { Sheet } from "../corpus/sheet";
import type { HistoryTruth } from "../corpus/truth";
import { placeOf } from "./table";

const GRADES = [
  ["优", 90],
  ["良", 80],
  ["中", 60],
] as const;

/** 历年评价: one row a year and kind. */
export function writeHistory(random: Random, sheet: Sheet, year: number, traits: string[]): HistoryTruth[] {
  traits.push("history");
  let row = 0;
  sheet.put(row++, 0, random.pick(["历年绩效评价情况", "近三年绩效评价结果", "以前年度绩效自评及复核情况"]));
  const heads = [
    random.pick(["年度", "评价年度", "年份"]),
    random.pick(["评价类型", "评价方式", "类别"]),
    random.pick(["得分", "评价得分", "复核得分"]),
    random.pick(["等级", "评价等级", "绩效等级"]),
    ...(random.chance(0.5) ? ["备注"] : []),
  ];
  heads.forEach((word, at) => sheet.put(row, at, word));
  row += 1;
  const rows: HistoryTruth[] = [];
  for (let back = random.whole(2, 4); back >= 1; back -= 1) {
    const [grade, floor] = random.pick(GRADES);
    const written = random.pick([year - back, `${year - back}年度`, `${year - back}年`]);
    sheet.put(row, 0, written);
    sheet.put(row, 1, random.pick(["部门整体自评复核", "财政重点评价", "自评"]));
    sheet.put(row, 2, floor + random.whole(0, 999) / 100);
    sheet.put(row, 3, grade);
    rows.push({ year: year - back, score: placeOf(sheet, row, 2), grade });
    row += 1;
  }
  return rows;
}
