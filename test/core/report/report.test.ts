import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { formatSource, type Source } from "../../../src/core/model/area";
import type { Evaluation, Figure } from "../../../src/core/model/evaluation";
import type { Report, ReportRun } from "../../../src/core/model/report";
import type { CellValue, Snapshot } from "../../../src/core/model/snapshot";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import {
  asReportText,
  makeReport,
  outlineById,
  outlineFor,
  OUTLINES,
  plainText,
  reportAsText,
} from "../../../src/core/report";
import { reviewReport } from "../../../src/core/review";
import { runRiver } from "../../../src/core/river";
import { snapshotOf } from "../snapshot-of";
import { TEXT_WORKBOOK } from "../text-workbook";
import { NUMBERED_SENTENCES } from "./seed";

const [filed, reviewed] = SAMPLE_WORKBOOKS.map(({ sheets, file }) => snapshotOf(sheets, file));
const evaluated = (snapshot: Snapshot) => runRiver(snapshot, DEFAULT_PROFILE, {}).evaluation;
const reportOf = (evaluation: Evaluation) =>
  makeReport(evaluation, outlineFor(evaluation.department?.value ?? null, evaluation.profile.id));
const typed = snapshotOf(TEXT_WORKBOOK, "文本.xlsx");

function runsOf(report: Report): readonly ReportRun[] {
  const blocks = [...report.body, ...report.annexes.flatMap(({ blocks: inside }) => inside)];
  return [
    ...report.cover.flat(),
    ...blocks.flatMap((block) =>
      block.kind === "paragraph" ? block.runs : block.kind === "table" ? block.rows.flat(2) : [],
    ),
  ];
}

/** The cells a figure rests on, through everything it was computed from. */
function cellsOf({ sources, inputs }: Figure): readonly Source[] {
  return [...sources, ...inputs.flatMap(({ figure }) => cellsOf(figure))];
}

describe("the report of the seed's department", () => {
  const report = reportOf(evaluated(filed!));

  test.each(NUMBERED_SENTENCES)("says: %s", (sentence) => {
    expect(reportAsText(report)).toContain(sentence);
  });

  test("follows the department's own outline and lacks nothing", () => {
    expect(report.outline).toBe("jiangmen-2023");
    expect(report.gaps).toEqual([]);
    expect(report.changes).toEqual([]);
    const headings = report.body.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "一、部门基本情况",
      "（一）部门职能",
      "（二）年度总体工作和重点工作任务",
      "（三）预期部门整体支出绩效目标情况",
      "二、绩效自评情况",
      "（一）自评结论",
      "（二）部门整体支出情况",
      "（三）履职效能情况",
      "（四）部门整体支出绩效管理存在问题提出改进措施",
      "三、近两年绩效自评、重点评价整改情况",
      "（一）近两年绩效自评、重点评价反馈情况",
      "（二）绩效自评整改情况",
    ]);
  });

  test("has a number in no mere text but dates, names and documents' numbers", () => {
    const texts = runsOf(report).flatMap((run) => (run.kind === "text" ? [run.text] : []));
    const numbers = texts.filter((text) => /\d/.test(text) && !/^\d+\.|20\d\d|12345|1\+3\+N|2\.0|年|^100%$/.test(text));
    expect(numbers).toEqual([]);
  });
});

describe("every number is alive", () => {
  /** Another value of the same kind: more (a rate: half), a little less where more would not be taken, a text's numbers raised. */
  function other(value: CellValue, format: string, less: boolean): CellValue {
    if (typeof value === "number") return less ? value - 0.5 : format.includes("%") ? value / 2 : value * 2 + 3;
    return typeof value === "string" ? value.replace(/\d+/, (digits) => String(Number(digits) + 3)) : value;
  }

  function withCell(snapshot: Snapshot, { sheetId, area }: Source, less: boolean): Snapshot {
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => {
        if (sheet.id !== sheetId) return sheet;
        const [row, column] = [area.top - sheet.top, area.left - sheet.left];
        const values = sheet.values.map((line, index) =>
          index === row
            ? line.map((value, at) => (at === column ? other(value, sheet.formats[row]?.[column] ?? "", less) : value))
            : line,
        );
        return { ...sheet, values };
      }),
    };
  }

  const snapshot = reviewed!;
  const before = reportOf(evaluated(snapshot));

  /** Figures with the words around them, so that they are known again when sentences come and go. */
  function placed(report: Report): readonly { readonly place: string; readonly figure: Figure }[] {
    const runs = runsOf(report);
    return runs.flatMap((run, index) => {
      if (run.kind !== "figure") return [];
      const around = [-3, -2, -1, 1, 2].map((step) => runs[index + step]);
      const words = around.map((each) => (each === undefined || each.kind === "figure" ? "#" : each.text));
      return [{ place: `${words.join("|")} = ${run.text}`, figure: run.figure }];
    });
  }

  test("no figure is without cells, and a change of one of them changes it", () => {
    const waiting = placed(before).filter(({ figure }) => !isOfRules(figure));
    expect(waiting.length).toBeGreaterThan(90);
    const tried = new Set<string>();
    let still = waiting;
    for (const cell of waiting.flatMap(({ figure }) => cellsOf(figure))) {
      const name = formatSource(cell);
      if (tried.has(name) || !still.some(({ figure }) => cellsOf(figure).some((each) => formatSource(each) === name)))
        continue;
      tried.add(name);
      for (const less of [false, true]) {
        const after = placed(reportOf(evaluated(withCell(snapshot, cell, less)))).map(({ place }) => place);
        const count = (place: string, among: readonly string[]) => among.filter((each) => each === place).length;
        const places = still.map(({ place }) => place);
        still = still.filter(({ place }) => count(place, after) >= count(place, places));
      }
    }
    expect(still.map(({ place }) => place)).toEqual([]);
  }, 120_000);

  /** 时序进度 is the calendar's, and how many indicators there are is a matter of rows. */
  function isOfRules(figure: Figure): boolean {
    const { rule } = figure;
    return rule.key === "evaluation.rule-schedule" || rule.key === "evaluation.rule-count";
  }

  test("a text of the accountant's says what the cell says, and the change is told", () => {
    expect(
      before.changes.map(({ source, written, taken, from }) => [
        formatSource(source),
        written,
        taken,
        from && formatSource(from),
      ]),
    ).toEqual([["'基本情况'!B8", "6", "5", "'绩效指标'!F8"]]);
    expect(reportAsText(before)).toContain("专区网点拓展至 5 个");
  });
});

describe("what the workbook does not hold", () => {
  test("is a gap that is listed, and no prose is made up", () => {
    const report = makeReport(evaluated(typed), outlineById("neutral")!);
    expect(report.gaps.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["【待填写：部门职能】", "【待填写：存在问题】"]),
    );
    const marked = runsOf(report).flatMap((run) => (run.kind === "gap" ? [run.what] : []));
    expect([...new Set(marked)]).toEqual(report.gaps.map(({ what }) => what));
  });

  test("an empty workbook gives a report of gaps", () => {
    const nothing = evaluated({ workbook: "空.xlsx", sheets: [] });
    for (const outline of OUTLINES) expect(makeReport(nothing, outline).gaps.length).toBeGreaterThan(5);
  });
});

describe("our own report stands its own checks", () => {
  test.each(
    [filed!, reviewed!, typed].flatMap((snapshot) =>
      OUTLINES.map((outline) => [snapshot.workbook, outline.id, snapshot, outline] as const),
    ),
  )("%s by %s", (_file, _id, snapshot, outline) => {
    const evaluation = evaluated(snapshot);
    const { findings } = reviewReport(
      evaluation,
      DEFAULT_PROFILE,
      asReportText(makeReport(evaluation, outline), "own"),
    );
    expect(findings.filter(({ id }) => id === "C06" || id === "C45")).toEqual([]);
  });
});

test("an outline goes with the place, then with the rules", () => {
  expect(outlineFor("江门市财政局", "national-2020").id).toBe("jiangmen-2023");
  expect(outlineFor("广东省水利厅", "national-2020").id).toBe("guangdong");
  expect(outlineFor("某县水务局", "guangdong-50-50").id).toBe("guangdong");
  expect(outlineFor(null, "own-rules").id).toBe("neutral");
  expect(plainText([{ kind: "text", text: "甲" }])).toBe("甲");
});
