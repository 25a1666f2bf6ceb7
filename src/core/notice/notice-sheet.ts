import { divide, HUNDRED, round } from "../amount/decimal";
import { fromYuan } from "../amount/money-unit";
import type { Figure } from "../model/evaluation";
import type { ProgressNotice } from "../model/notice";
import type { PlanCell, PlanContent, SheetContent } from "../model/plan";
import { number, text } from "../sheet/content";
import { across, at, type Block, LINE_ROW } from "../sheet/grid";
import { heightIn } from "../sheet/row-height";
import { stylesOf, type StyleKey } from "../sheet/styles";
import { noticeText, noticeTitle } from "./notice-text";

const WIDTHS = [24, 16, 16, 13, 13, 16];
const LAST = WIDTHS.length - 1;

/** 支出进度通报 as one A4 page: the text, the months, the offices. Values only: it is handed around alone. */
export function noticeSheet(notice: ProgressNotice): SheetContent {
  const [, ...paragraphs] = noticeText(notice);
  const blocks: Block[] = [];
  const nextRow = () => blocks.reduce((rows, { heights }) => rows + heights.length, 0);
  blocks.push(line(0, noticeTitle(notice), "title", 34), line(1, notice.department ?? "", "year", 22));
  for (const words of paragraphs) {
    blocks.push(line(nextRow(), words, "lineLeft", Math.max(LINE_ROW, heightIn(WIDTHS, words, 0, LAST, "lineLeft"))));
  }
  blocks.push(line(nextRow(), "金额单位：万元", "lineRight", LINE_ROW));
  blocks.push(monthsBlock(notice, nextRow()));
  if (notice.offices.length > 0) blocks.push(officesBlock(notice, nextRow()));
  const cells = blocks.flatMap((block) => block.cells);
  const rowHeights = blocks.flatMap(({ heights }) => heights);
  return {
    name: "支出进度通报",
    visibility: "visible",
    styles: stylesOf(cells.map(({ style }) => style)),
    columnWidths: WIDTHS,
    rowHeights,
    cells,
    frozenRows: 0,
    print: {
      area: { top: 0, left: 0, bottom: rowHeights.length - 1, right: LAST },
      titleRows: null,
      orientation: "portrait",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}

function line(row: number, words: string, style: StyleKey, height: number): Block {
  return { cells: [across(row, 0, LAST, text(words), style)], heights: [height] };
}

function table(top: number, titles: readonly string[], rows: readonly (readonly PlanCell[])[]): Block {
  const head = titles.map((title, column) => at(top, column, text(title), "header"));
  return { cells: [...head, ...rows.flat()], heights: [LINE_ROW, ...rows.map(() => LINE_ROW)] };
}

function monthsBlock({ months, budget }: ProgressNotice, top: number): Block {
  const titles = ["截至", "全年预算数", "累计支出", "支出进度", "时序进度", "偏差（百分点）"];
  const rows = months.map(({ month, spent, rate, schedule, deviation }, index) => {
    const row = top + 1 + index;
    return [
      at(row, 0, text(`${String(month)}月底`), "center"),
      at(row, 1, money(budget), "money"),
      at(row, 2, money(spent), "money"),
      at(row, 3, share(rate), "percent"),
      at(row, 4, share(schedule), "percent"),
      at(row, 5, plain(deviation), "points"),
    ];
  });
  return table(top, titles, rows);
}

function officesBlock({ offices, months }: ProgressNotice, top: number): Block {
  const titles = ["科室（单位）", "全年预算数", "累计支出", "支出进度", "时序进度", "偏差（百分点）"];
  const schedule = months.at(-1)?.schedule;
  const rows = offices.map(({ name, budget, spent, rate, deviation }, index) => {
    const row = top + 1 + index;
    return [
      at(row, 0, text(name), "left"),
      at(row, 1, money(budget), "money"),
      at(row, 2, money(spent), "money"),
      at(row, 3, share(rate), "percent"),
      at(row, 4, schedule === undefined ? text("—") : share(schedule), "percent"),
      at(row, 5, plain(deviation), "points"),
    ];
  });
  return table(top, titles, rows);
}

function money({ value }: Figure): PlanContent {
  return value === null ? text("—") : number(round(fromYuan(value, "ten-thousand-yuan"), 2));
}

function share({ value }: Figure): PlanContent {
  const ratio = value === null ? null : divide(value, HUNDRED);
  return ratio === null ? text("—") : number(ratio);
}

function plain({ value }: Figure): PlanContent {
  return value === null ? text("—") : number(value);
}
