import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { datedChangelog } from "./dated-changelog.mjs";
import { packCommandLine } from "./pack-command-line.mjs";
import { ROOT } from "./webpack/base.mjs";
import { addinUrl } from "./webpack/manifest.mjs";
import { pagesConfig } from "./webpack/pages.mjs";
import { build } from "./webpack/run.mjs";

/**
 * `npm run release`: what is handed to administrators, in build/release: the pages as a zip (built with ADDIN_URL and
 * OFFICE_JS as `npm run build`), the command line as a tarball, their checksums, and today's date in CHANGELOG.md.
 * Stops at the first step that fails. `--without-tests` leaves the tests to whoever has just run them.
 */
const RELEASE = path.join(ROOT, "build", "release");
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

function run(name, command, parameters) {
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${name} failed; nothing was released`);
}

/** Known advisories against what is shipped. Without a registry to ask it is said, not passed over. */
function advisories() {
  console.log("\n── advisories ──");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const asked = spawnSync(npm, ["audit", "--omit=dev", "--audit-level=moderate"], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  console.log(asked.stdout.trim());
  if (asked.status === 0) return;
  if (/vulnerabilit/i.test(asked.stdout)) throw new Error("what is shipped has known advisories; nothing was released");
  console.log("The registry did not answer: ask it for advisories (npm audit --omit=dev) before this is handed out.");
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The same files give the same zip: names sorted, no times. */
function zipOf(folder) {
  const parts = filesUnder(folder).map((name) => [
    name.split(path.sep).join("/"),
    [new Uint8Array(readFileSync(path.join(folder, name))), { mtime: new Date(1980, 0, 1) }],
  ]);
  return zipSync(Object.fromEntries(parts), { level: 9 });
}

async function release() {
  const { ADDIN_URL: url, OFFICE_JS: source, OFFICE_JS_FOLDER: folder } = process.env;
  if (!url) throw new Error("ADDIN_URL must say where the pages will be served from; nothing was released");
  addinUrl(url);
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  const changelog = path.join(ROOT, "CHANGELOG.md");
  const dated = datedChangelog(readFileSync(changelog, "utf8"), version, new Date().toISOString().slice(0, 10));
  advisories();
  if (!process.argv.includes("--without-tests")) run("tests", process.execPath, [path.join("scripts", "test.mjs")]);
  console.log("\n── build ──");
  const pages = path.join(ROOT, "dist");
  await build(pagesConfig({ url, office: { source, folder }, output: pages }));
  writeFileSync(path.join(RELEASE, `self-evaluation-pages-${version}.zip`), zipOf(pages));
  const tarball = await packCommandLine();
  writeFileSync(path.join(RELEASE, path.basename(tarball)), readFileSync(tarball));
  const sums = readdirSync(RELEASE).map((name) => {
    const hash = createHash("sha256")
      .update(readFileSync(path.join(RELEASE, name)))
      .digest("hex");
    return `${hash}  ${name}\n`;
  });
  writeFileSync(path.join(RELEASE, "SHA256SUMS"), strToU8(sums.join("")));
  writeFileSync(changelog, dated);
  console.log(`\n${sums.join("")}build/release is ready; CHANGELOG.md tells its date.`);
}

try {
  await release();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
