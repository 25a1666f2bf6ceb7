import { type Command, parseArguments } from "../../src/cli/arguments";

const NOTHING: Command = {
  workbooks: [],
  out: null,
  json: false,
  profile: null,
  form: null,
  acceptProposals: false,
  mapping: null,
  report: null,
  checkReport: null,
  previous: null,
  notice: null,
  handIn: null,
  findings: false,
};

describe("what the contract offers", () => {
  test.each<readonly [string, readonly string[], Partial<Command>]>([
    ["nothing at all", [], {}],
    ["workbooks in their order", ["b.xlsx", "a.xlsx"], { workbooks: ["b.xlsx", "a.xlsx"] }],
    ["options before and behind a workbook", ["--json", "a.xlsx", "--out", "x"], { json: true, out: "x" }],
    ["a value behind =", ["--out=结果 目录", "a.xlsx"], { out: "结果 目录" }],
    ["a profile", ["a.xlsx", "--profile", "national-2020"], { profile: "national-2020" }],
    ["accepted proposals", ["a.xlsx", "--accept-proposals"], { acceptProposals: true }],
    ["a mapping", ["a.xlsx", "--mapping", "m.json"], { mapping: "m.json" }],
    ["a report", ["a.xlsx", "--report", "r.docx"], { report: "r.docx" }],
    ["a report to check", ["a.xlsx", "--check-report", "r.txt"], { checkReport: "r.txt" }],
    ["last year's workbook", ["a.xlsx", "--previous=2022.xlsx"], { previous: "2022.xlsx" }],
    ["a notice", ["a.xlsx", "--notice", "n.xlsx"], { notice: "n.xlsx" }],
    ["a file that begins with a dash, behind --", ["--", "-a.xlsx"], { workbooks: ["-a.xlsx"] }],
  ])("%s", (_what, argv, expected) => {
    const workbooks = argv.includes("a.xlsx") && !expected.workbooks ? { workbooks: ["a.xlsx"] } : {};
    expect(parseArguments(argv)).toEqual({ kind: "evaluate", command: { ...NOTHING, ...workbooks, ...expected } });
  });
});

describe("misuse is refused in one sentence that names it", () => {
  test.each([
    [["--outt", "x"], "--outt"],
    [["-j"], "-j"],
    [["a.xlsx", "--out"], "--out"],
    [["a.xlsx", "--out", "--json"], "--out"],
    [["a.xlsx", "--out="], "--out"],
    [["--json=yes"], "--json"],
    [["--report"], "--report"],
    [["--previous="], "--previous"],
    [["--out", "x", "--out", "y"], "--out"],
  ])("%j", (argv, named) => {
    const parsed = parseArguments(argv);
    expect(parsed).toMatchObject({ kind: "refused" });
    expect(parsed.kind === "refused" ? parsed.problem : "").toContain(`“${named}”`);
  });

  test("an empty path", () => {
    expect(parseArguments([""])).toMatchObject({ kind: "refused" });
  });
});
