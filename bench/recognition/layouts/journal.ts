import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import { DEPARTMENT_CLASSES } from "../corpus/classification";
import { type Fen } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { Place, SpendingTruth } from "../corpus/truth";
import { someAmount } from "./spending-data";
import { type Desk, placeOf, spendingTruth, withUnit, writeHeading } from "./table";

const PURPOSES = [
  "报销差旅费",
  "支付物业费",
  "发放工资",
  "购办公用品",
  "支付维修款",
  "支付会议费",
  "缴纳社保",
  "支付工程款",
];

interface Posting {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen;
}

function postings(random: Random, unit: MoneyUnit, count: number): Posting[] {
  const items = random.some(
    DEPARTMENT_CLASSES.slice(0, 3).flatMap((entry) => entry.items),
    random.whole(5, 12),
  );
  return Array.from({ length: count }, () => {
    const [code, name] = random.pick(items);
    return { code, name, fen: someAmount(random, unit, false) };
  });
}

function totalByCode(list: readonly Posting[], length: number): { code: string; fen: Fen; cell: null }[] {
  const codes = [...new Set(list.map(({ code }) => code.slice(0, length)))].sort();
  return codes.map((code) => ({
    code,
    fen: list.filter((posting) => posting.code.startsWith(code)).reduce((total, { fen }) => total + fen, 0),
    cell: null,
  }));
}

/** A ledger of single postings: the same 款 comes many times, and the amounts are to be added up. */
export function writeJournal(desk: Desk): { truth: SpendingTruth; end: number } {
  const { random, sheet, left, pen, unit, traits } = desk;
  const list = postings(random, unit, random.whole(20, 60));
  const split = random.chance(0.5);
  const heads = ["日期", "凭证号", "摘要", ...(split ? ["经济科目编码", "经济科目名称"] : ["经济科目"])];
  let row = writeHeading(desk, heads.length + 1);
  const amountAt = left + heads.length;
  heads.forEach((word, at) => sheet.put(row, left + at, word));
  sheet.put(row, amountAt, withUnit(desk, random.pick(["金额", "支出金额", "借方金额", "发生额"])));
  row += 1;
  const anchor = placeOf(sheet, row, left + 3);
  const total = list.reduce((whole, { fen }) => whole + fen, 0);
  list.forEach(({ code, name, fen }, at) => {
    sheet.put(row, left, { value: 45_000 + at * 3, format: "yyyy-mm-dd" });
    sheet.put(row, left + 1, `记-${at + 1}`);
    sheet.put(row, left + 2, random.pick(PURPOSES));
    if (split) {
      sheet.put(row, left + 3, pen.code(code));
      sheet.put(row, left + 4, name);
    } else sheet.put(row, left + 3, `${code} ${name}`);
    sheet.put(row, amountAt, pen.amount(fen, unit));
    row += 1;
  });
  const totalCells: Place[] = [];
  if (random.chance(0.6)) {
    sheet.put(row, left + random.pick([0, 2]), pen.sum("合计"));
    sheet.put(row, amountAt, pen.amount(total, unit));
    totalCells.push(placeOf(sheet, row, amountAt));
    row += 1;
  }
  traits.push("journal", split ? "journal-codes:column" : "journal-codes:prefix", ...pen.traits);
  const truth = spendingTruth(desk, {
    anchor,
    totalCells,
    total,
    classes: totalByCode(list, 3),
    items: totalByCode(list, 5),
  });
  return { truth, end: row };
}
