import { GOVERNMENT_CLASSES } from "../corpus/classification";
import { type Fen, penOf, yuanOf } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { Sheet } from "../corpus/sheet";
import type { CategoryTruth, SpendingTruth } from "../corpus/truth";
import { someSpending, totalOf } from "./spending-data";
import { placeOf } from "./table";

/** What stands in the workbook beside the tables that are asked for: none of it may be taken for them. */
export interface Neighbour {
  readonly trait: string;
  readonly write: (random: Random, sheet: Sheet, top: number, facts: Facts) => number;
}

export interface Facts {
  readonly department: string;
  readonly year: number;
  /** The department's total, so that the functional table agrees with the spending table. */
  readonly total: Fen;
  /** Told of the government's side of the spending: it is the one to read where the department's is not there. */
  readonly found: (truth: SpendingTruth) => void;
}

const FUNCTIONS = [
  ["201", "一般公共服务支出"],
  ["20103", "政府办公厅（室）及相关机构事务"],
  ["2010301", "行政运行"],
  ["208", "社会保障和就业支出"],
  ["20805", "行政事业单位养老支出"],
  ["2080505", "机关事业单位基本养老保险缴费支出"],
] as const;

const functional: Neighbour = {
  trait: "neighbour:functional",
  write: (random, sheet, top, { total, year, department }) => {
    const pen = penOf(random);
    sheet.put(
      top,
      0,
      random.pick(["支出决算表", `${year}年度部门支出决算总表（按功能分类）`, "一般公共预算财政拨款支出决算表"]),
    );
    sheet.put(top + 1, 0, `部门：${department}`);
    sheet.put(top + 1, 4, "金额单位：元");
    ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"].forEach((word, at) =>
      sheet.put(top + 2, at, word),
    );
    const big = Math.round(total * 0.8);
    const amounts = [big, big, big, total - big, total - big, total - big];
    sheet.put(top + 3, 0, "合计");
    sheet.put(top + 3, 2, pen.amount(total, "yuan"));
    FUNCTIONS.forEach(([code, name], at) => {
      sheet.put(top + 4 + at, 0, code);
      sheet.put(top + 4 + at, 1, name);
      sheet.put(top + 4 + at, 2, pen.amount(amounts[at] ?? 0, "yuan"));
    });
    return top + 4 + FUNCTIONS.length;
  },
};

const revenueAndSpending: Neighbour = {
  trait: "neighbour:revenue-and-spending",
  write: (random, sheet, top, { total, department }) => {
    const pen = penOf(random);
    sheet.put(top, 0, "收入支出决算总表");
    sheet.put(top + 1, 0, `编制单位：${department}`);
    sheet.put(top + 1, 5, "金额单位：元");
    ["收入", "", "", "支出"].forEach((word, at) => word === "" || sheet.put(top + 2, at, word));
    ["项目", "行次", "金额", "项目（按功能分类）", "行次", "金额"].forEach((word, at) => sheet.put(top + 3, at, word));
    const left = [
      "一、一般公共预算财政拨款收入",
      "二、政府性基金预算财政拨款收入",
      "三、事业收入",
      "本年收入合计",
      "总计",
    ];
    const right = ["一、一般公共服务支出", "八、社会保障和就业支出", "九、卫生健康支出", "本年支出合计", "总计"];
    left.forEach((word, at) => {
      sheet.put(top + 4 + at, 0, word);
      sheet.put(top + 4 + at, 1, at + 1);
      sheet.put(top + 4 + at, 3, right[at] ?? "");
      sheet.put(top + 4 + at, 4, at + 29);
      if (at === 0 || at > 2) [2, 5].forEach((column) => sheet.put(top + 4 + at, column, pen.amount(total, "yuan")));
    });
    return top + 9;
  },
};

const threePublic: Neighbour = {
  trait: "neighbour:three-public",
  write: (random, sheet, top) => {
    sheet.put(top, 0, random.pick(["财政拨款“三公”经费支出决算表", "一般公共预算“三公”经费支出表"]));
    sheet.put(top + 1, 5, "金额单位：万元");
    ["合计", "因公出国（境）费用", "公务用车购置及运行维护费", "", "", "公务接待费"].forEach(
      (word, at) => word === "" || sheet.put(top + 2, at, word),
    );
    ["", "", "小计", "公务用车购置费", "公务用车运行维护费"].forEach(
      (word, at) => word === "" || sheet.put(top + 3, at, word),
    );
    [12.5, 0, 9.3, 0, 9.3, 3.2].forEach((amount, at) => sheet.put(top + 4, at, amount));
    return top + 5;
  },
};

const government: Neighbour = {
  trait: "neighbour:government-side",
  write: (random, sheet, top, { year, found }) => {
    const pen = penOf(random);
    const data = someSpending(random, "yuan", GOVERNMENT_CLASSES, false);
    sheet.put(top, 0, random.pick([`${year}年政府预算支出经济分类情况表`, "支出明细表（按政府预算经济分类）"]));
    sheet.put(top + 1, 2, "单位：元");
    ["科目编码", "科目名称", "金额"].forEach((word, at) => sheet.put(top + 2, at, word));
    let row = top + 3;
    const line = (code: string, name: string, fen: Fen | null) => {
      sheet.put(row, 0, code);
      sheet.put(row, 1, name);
      sheet.put(row, 2, fen === null ? null : pen.amount(fen, "yuan"));
      row += 1;
    };
    line("", "合计", totalOf(data.classes));
    const classes: CategoryTruth[] = [];
    const listed: CategoryTruth[] = [];
    for (const { code, name, fen, items } of data.classes) {
      classes.push({ code, yuan: yuanOf(fen), cell: placeOf(sheet, row, 2) });
      line(code, name, fen);
      for (const item of items) {
        listed.push({ code: item.code, yuan: yuanOf(item.fen ?? 0), cell: placeOf(sheet, row, 2) });
        line(item.code, `  ${item.name}`, item.fen);
      }
    }
    found({
      anchor: placeOf(sheet, top + 3, 1),
      system: "government",
      scopes: ["total", "unknown"],
      unit: "yuan",
      unitUnsaid: false,
      mustAsk: false,
      totalCells: [placeOf(sheet, top + 3, 2)],
      total: yuanOf(totalOf(data.classes)),
      classes,
      items: listed,
    });
    return row;
  },
};

const procurement: Neighbour = {
  trait: "neighbour:procurement",
  write: (random, sheet, top, { year }) => {
    sheet.put(top, 0, `${year}年政府采购情况表`);
    sheet.put(top + 1, 3, "单位：万元");
    ["项目", "采购预算金额", "实际采购金额", "节约率"].forEach((word, at) => sheet.put(top + 2, at, word));
    ["货物", "工程", "服务", "合计"].forEach((word, at) => {
      sheet.put(top + 3 + at, 0, word);
      sheet.put(top + 3 + at, 1, random.whole(10, 900));
      sheet.put(top + 3 + at, 2, random.whole(10, 900));
    });
    return top + 7;
  },
};

const people: Neighbour = {
  trait: "neighbour:staff",
  write: (random, sheet, top) => {
    ["序号", "姓名", "部门", "职务", "联系电话", "基本工资", "津贴补贴", "实发数"].forEach((word, at) =>
      sheet.put(top, at, word),
    );
    for (let at = 1; at <= 12; at += 1) {
      const wage = random.whole(3000, 9000);
      const extra = random.whole(500, 4000);
      [at, `职工${at}`, "办公室", "科员", `1380013${1000 + at}`, wage, extra, wage + extra].forEach((value, column) =>
        sheet.put(top + at, column, value),
      );
    }
    return top + 13;
  },
};

const cover: Neighbour = {
  trait: "neighbour:cover",
  write: (_random, sheet, top, { department, year }) => {
    sheet.put(top + 2, 1, department);
    sheet.put(top + 4, 1, `${year}年度部门决算报表`);
    sheet.put(top + 8, 1, "单位负责人：（签章）　财务负责人：（签章）　编制人：（签章）");
    return top + 9;
  },
};

const directory: Neighbour = {
  trait: "neighbour:contents",
  write: (_random, sheet, top) => {
    [
      "目录",
      "表一 收入支出决算总表",
      "表二 支出决算明细表",
      "表三 一般公共预算财政拨款基本支出决算明细表",
      "表四 项目支出绩效自评表",
    ].forEach((word, at) => sheet.put(top + at, 0, word));
    return top + 5;
  },
};

const blankForm: Neighbour = {
  trait: "neighbour:blank-form",
  write: (_random, sheet, top) => {
    sheet.put(top, 0, "政府性基金预算财政拨款支出决算表");
    sheet.put(top + 1, 3, "金额单位：元");
    ["科目编码", "科目名称", "基本支出", "项目支出"].forEach((word, at) => sheet.put(top + 2, at, word));
    sheet.put(top + 3, 1, "合计");
    sheet.stretch(top + 12, 30);
    sheet.put(top + 6, 0, "注：本单位无政府性基金预算财政拨款支出，故本表为空。");
    return top + 7;
  },
};

const assets: Neighbour = {
  trait: "neighbour:assets",
  write: (random, sheet, top) => {
    sheet.put(top, 0, "国有资产占用情况表");
    ["项目", "数量", "价值（元）"].forEach((word, at) => sheet.put(top + 1, at, word));
    ["房屋", "车辆", "专用设备", "办公设备", "合计"].forEach((word, at) => {
      sheet.put(top + 2 + at, 0, word);
      sheet.put(top + 2 + at, 1, random.whole(1, 60));
      sheet.put(top + 2 + at, 2, random.whole(10_000, 90_000_000));
    });
    return top + 7;
  },
};

export const NEIGHBOURS: readonly Neighbour[] = [
  functional,
  revenueAndSpending,
  threePublic,
  government,
  procurement,
  people,
  cover,
  directory,
  blankForm,
  assets,
];
