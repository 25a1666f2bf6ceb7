import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { datedChangelog } from "../../scripts/dated-changelog.mjs";

const ROOT = path.resolve(__dirname, "..", "..");
const CHANGELOG = "# Changelog\n\n## 0.2.0 (unreleased)\n\nNew.\n\n## 0.1.0 (2026-11-28)\n\nOld.\n";

test("the released version's entry gets its date, again if it is released again; the others keep theirs", () => {
  const dated = datedChangelog(CHANGELOG, "0.2.0", "2027-01-31");
  expect(dated).toBe(CHANGELOG.replace("unreleased", "2027-01-31"));
  expect(datedChangelog(dated, "0.2.0", "2027-02-01")).toContain("## 0.2.0 (2027-02-01)");
});

test("a version that the changelog does not tell of is not released", () => {
  expect(() => datedChangelog(CHANGELOG, "0.3.0", "2027-01-31")).toThrow('no entry "## 0.3.0 (unreleased)"');
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(() =>
    datedChangelog(readFileSync(path.join(ROOT, "CHANGELOG.md"), "utf8"), version, "2027-01-31"),
  ).not.toThrow();
});

test.each([
  ["no address", undefined],
  ["an address that Office does not take", "http://addin.example.gov.cn/"],
])("%s to serve the pages from: nothing is released, and that is said", (_what, url) => {
  const { ADDIN_URL: _set, ...others } = process.env;
  const env = url === undefined ? others : { ...others, ADDIN_URL: url };
  const release = spawnSync(process.execPath, ["scripts/release.mjs"], { cwd: ROOT, env, encoding: "utf8" });
  expect(release.status).toBe(1);
  expect(release.stderr).toMatch(/ADDIN_URL must/);
});
