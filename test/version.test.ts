import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../src/core/version";

const ROOT = join(__dirname, "..");

test("package, manifest and 评分依据 state the same version", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(VERSION).toBe(version);
  expect(readFileSync(join(ROOT, "manifest.xml"), "utf8")).toContain(`<Version>${version}.0</Version>`);
});
