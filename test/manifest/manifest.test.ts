import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { REQUIRED_API } from "../../src/host/excel/run";
import { manifestFaults, type Project } from "./rules";

const ROOT = path.resolve(__dirname, "..", "..");

const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

const project: Project = {
  packageVersion: (JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string }).version,
  file: (name) => (existsSync(path.join(ROOT, name)) ? readFileSync(path.join(ROOT, name)) : null),
  commandSources: readdirSync(path.join(ROOT, "src/commands"))
    .map((name) => readFileSync(path.join(ROOT, "src/commands", name), "utf8"))
    .join("\n"),
  pages: ["src/pane", "src/desk"].flatMap((room) =>
    readdirSync(path.join(ROOT, room)).filter((name) => name.endsWith(".html")),
  ),
  excelApi: REQUIRED_API,
};

test("Office can take the manifest, and everything it names is there", () => {
  expect(manifestFaults(manifest, project)).toEqual([]);
});

/** What a slip of the pen would look like, and what must be said of it. */
const SLIPS: readonly (readonly [slip: string, from: string | RegExp, to: string, fault: string])[] = [
  ["an id that is no GUID", "4d1db94e-", "4d1db94-", "Id is not a GUID"],
  ["another version than the package's", /<Version>[^<]*/, "<Version>9.9.9.9", "Version is not the package's"],
  ["no version", /<Version>[^<]*<\/Version>/, "", "OfficeApp: Version is missing"],
  [
    "permissions before settings",
    /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
    "$2$1",
    "OfficeApp: DefaultSettings comes too late",
  ],
  ["a resid without a resource", 'resid="Score.Tip"', 'resid="Score.Tipp"', "resid Score.Tipp leads nowhere"],
  ["a text without English", /(id="Tab.Label"[^>]*>)\s*<bt:Override[^>]*>/, "$1", "Tab.Label has no en-US text"],
  [
    "an override for the default language",
    'Locale="en-US" Value="Score"',
    'Locale="zh-CN" Value="x"',
    "Score.Label overrides the default language",
  ],
  ["a short text too long", 'DefaultValue="打开面板"', `DefaultValue="${"长".repeat(126)}"`, "Pane.Label is too long"],
  ["http", /https:(\/\/localhost:3000\/desk.html)/, "http:$1", "http://localhost:3000/desk.html is not https"],
  [
    "an icon of another size",
    "assets/icon-80.png",
    "assets/icon-64.png",
    "assets/icon-64.png should be 80 pixels and is 64",
  ],
  [
    "an icon that is not there",
    "assets/pane-16.png",
    "assets/pane-15.png",
    "assets/pane-15.png should be 16 pixels and is null",
  ],
  ["a page that is not built", "localhost:3000/desk.html", "localhost:3000/help.html", "help.html is not built"],
  ["a function nobody wrote", ">scoreWorkbook<", ">scoreAll<", "scoreAll is associated with no function"],
  [
    "a second page for functions",
    'FunctionFile resid="Page.Url"',
    'FunctionFile resid="Desk.Url"',
    "FunctionFile is not on the shared runtime's page",
  ],
  [
    "a TaskpaneId",
    '<SourceLocation resid="Page.Url"/>',
    '<TaskpaneId>a</TaskpaneId><SourceLocation resid="Page.Url"/>',
    "TaskpaneId is not allowed with a long runtime",
  ],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "the runtime's life is not long"],
  [
    "an older Excel",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.1"',
    "ExcelApi 1.9 is not required",
  ],
];

test.each(SLIPS)("%s is told", (_slip, from, to, fault) => {
  const slipped = manifest.replace(from, to);
  expect(slipped).not.toBe(manifest);
  expect(manifestFaults(slipped, project)).toContain(fault);
});

test("the icons are what their drawings give", () => {
  const check = spawnSync(process.execPath, [path.join(ROOT, "scripts/build-icons.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect([check.stdout, check.stderr, check.status]).toEqual(["", "", 0]);
});
