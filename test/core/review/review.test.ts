import { evaluate } from "../../../src/core/evaluation";
import { formatSource } from "../../../src/core/model/area";
import type { Inputs } from "../../../src/core/model/inputs";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { category, execution, indicator, indicatorTable, inputs, spending } from "../inputs-of";

interface Example {
  readonly id: string;
  readonly name: string;
  readonly inputs: Partial<Inputs>;
  /** How often the check fires, or why it does not. */
  readonly found: number | "passed" | "not-checked";
  readonly severity?: string;
}

const full = (rows: Parameters<typeof indicatorTable>[0]): Partial<Inputs> => ({
  execution: execution(100, 100),
  indicators: indicatorTable(rows),
});

const EXAMPLES: readonly Example[] = [
  { id: "C01", name: "80 + 10 points", inputs: full([indicator("1个", "1个", { weight: "80" })]), found: 1 },
  { id: "C01", name: "90 + 10 points", inputs: full([indicator("1个", "1个", { weight: "90" })]), found: "passed" },
  { id: "C01", name: "no indicators at all", inputs: {}, found: "not-checked" },
  {
    id: "C07",
    name: "9 points typed where 5 are computed",
    inputs: full([indicator("≥6个", "3个", { weight: "10", score: "9" })]),
    found: 1,
    severity: "warning",
  },
  {
    id: "C07",
    name: "a typed score within the tolerance",
    inputs: full([indicator("≥6个", "3个", { weight: "10", score: "5.1" })]),
    found: "passed",
  },
  { id: "C10", name: "no indicator table", inputs: { spending: spending(1, [category("301", "工资", 1)]) }, found: 1 },
  { id: "C14", name: "no actual", inputs: full([indicator("≥6个", "", { weight: "90" })]), found: 1 },
  { id: "C14", name: "no actual, no points", inputs: full([indicator("≥6个", "", { weight: "0" })]), found: "passed" },
  { id: "C16", name: "≤30万元 against 完成", inputs: full([indicator("≤30万元", "完成", { weight: "90" })]), found: 1 },
  {
    id: "C20",
    name: "a third above the target, no reason",
    inputs: full([indicator("≥6个", "8个", { weight: "90" })]),
    found: 1,
  },
  {
    id: "C20",
    name: "a third above the target, with a reason",
    inputs: full([indicator("≥6个", "8个", { weight: "90", reason: "新增两个网点" })]),
    found: "passed",
  },
  { id: "C23", name: "missed without a word", inputs: full([indicator("≥6个", "5个", { weight: "90" })]), found: 1 },
  {
    id: "C23",
    name: "missed, 无 for a reason",
    inputs: full([indicator("≥6个", "5个", { weight: "90", reason: "无" })]),
    found: 1,
  },
  {
    id: "C23",
    name: "missed, explained",
    inputs: full([indicator("≥6个", "5个", { weight: "90", reason: "一个网点延期" })]),
    found: "passed",
  },
  { id: "C33", name: "spent 120 of 100", inputs: { execution: execution(100, 120) }, found: 1, severity: "error" },
  { id: "C33", name: "spent all", inputs: { execution: execution(100, 100) }, found: "passed" },
  {
    id: "C35",
    name: "合计 a thousand above its categories",
    inputs: {
      spending: spending(3000, [category("301", "工资福利支出", 1000), category("302", "商品和服务支出", 1000)]),
    },
    found: 1,
    severity: "error",
  },
  {
    id: "C35",
    name: "合计 30 yuan off: rounding of 万元",
    inputs: {
      spending: spending(2030, [category("301", "工资福利支出", 1000), category("302", "商品和服务支出", 1000)]),
    },
    found: 1,
    severity: "hint",
  },
  {
    id: "C35",
    name: "a category that is not the sum of its items",
    inputs: {
      spending: spending(1000, [category("301", "工资福利支出", 1000, [category("30101", "基本工资", 1)])]),
    },
    found: 1,
    severity: "error",
  },
  {
    id: "C35",
    name: "words for an amount",
    inputs: { spending: spending(undefined, [category("301", "工资福利支出", "见附表")]) },
    found: 1,
  },
  {
    id: "C35",
    name: "all in order",
    inputs: { spending: spending(1, [category("301", "工资福利支出", 1)]) },
    found: "passed",
  },
  {
    id: "C37",
    name: "1:1:4 gives 100.01",
    inputs: {
      spending: spending(
        undefined,
        [1, 1, 4].map((value, index) => category(`30${index + 1}`, "类", value)),
      ),
    },
    found: 1,
    severity: "hint",
  },
  {
    id: "C39",
    name: "basic expenditure only",
    inputs: { spending: spending(1, [category("301", "工资福利支出", 1)], "basic-expenditure") },
    found: 1,
  },
  {
    id: "C39",
    name: "all spending",
    inputs: { spending: spending(1, [category("301", "工资福利支出", 1)]) },
    found: "passed",
  },
  { id: "C39", name: "no spending table", inputs: {}, found: "not-checked" },
];

test.each(EXAMPLES)("$id: $name", ({ id, inputs: parts, found, severity }) => {
  const { findings, checks } = evaluate(inputs(parts), DEFAULT_PROFILE);
  const fired = findings.filter((finding) => finding.id === id);
  expect(checks.find((check) => check.id === id)?.state).toBe(typeof found === "number" ? "found" : found);
  expect(fired).toHaveLength(typeof found === "number" ? found : 0);
  if (severity !== undefined) expect(fired.map((finding) => finding.severity)).toEqual([severity]);
});

test("a finding points at the cell it is about", () => {
  const row = indicator("≥6个", "", { weight: "90" });
  const { findings } = evaluate(inputs(full([row])), DEFAULT_PROFILE);
  const missing = findings.find(({ id }) => id === "C14");
  expect(missing?.where && formatSource(missing.where)).toBe(row.actual && formatSource(row.actual.source));
});

test("the gravest findings come first", () => {
  const { findings } = evaluate(
    inputs(full([indicator("≥6个", "8个", { weight: "20" }), indicator("≥6个", "", { weight: "20" })])),
    DEFAULT_PROFILE,
  );
  const ranks = findings.map(({ severity }) => ["error", "warning", "hint"].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
});
