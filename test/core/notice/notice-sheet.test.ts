import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { cellArea, formatArea } from "../../../src/core/model/area";
import type { ProgressNotice } from "../../../src/core/model/notice";
import type { PlanCell } from "../../../src/core/model/plan";
import { makeNotice, noticeSheet } from "../../../src/core/notice";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { snapshotOf } from "../snapshot-of";

/** 支出进度通报 as a sheet: every cell has its place to itself, and the heads say what stands below them. */

function noticeOfSample(): ProgressNotice {
  const [sample] = SAMPLE_WORKBOOKS;
  if (sample === undefined) throw new Error("there are samples");
  const { evaluation } = runRiver(snapshotOf(sample.sheets, sample.file), DEFAULT_PROFILE, {});
  const notice = makeNotice(evaluation, [], DEFAULT_PROFILE);
  const month = notice?.months.at(-1);
  if (notice === null || month === undefined) throw new Error("the sample has months");
  const { spent, rate, deviation } = month;
  const nameSource = { sheetId: "1", sheet: "科室", area: cellArea(1, 0) };
  const office = { name: "综合科", nameSource, budget: notice.budget, spent, rate, deviation, behind: false };
  return { ...notice, offices: [office] };
}

const { cells } = noticeSheet(noticeOfSample());

function placesOf({ area }: PlanCell): readonly string[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return rows.flatMap((row) => columns.map((column) => formatArea(cellArea(row, column))));
}

const wordsIn = (row: number) =>
  cells.flatMap(({ area, content }) => (area.top === row && content.kind === "text" ? [content.text] : []));

test("no cell covers another", () => {
  const places = cells.flatMap(placesOf);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test("months and offices stand under their heads, the unit above them", () => {
  const figures = ["全年预算数", "累计支出", "支出进度", "时序进度", "偏差（百分点）"];
  const rows = [...new Set(cells.map(({ area }) => area.top))];
  const found = rows.filter((row) => wordsIn(row).includes("全年预算数"));
  expect(found.map(wordsIn)).toEqual([
    ["截至", ...figures],
    ["科室（单位）", ...figures],
  ]);
  expect(wordsIn((found[0] ?? 0) - 1)).toEqual(["金额单位：万元"]);
  expect(wordsIn((found[0] ?? 0) + 1)).toContain("1月底");
});
