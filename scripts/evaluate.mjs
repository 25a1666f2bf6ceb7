import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { runCommandLine } from "./run-command-line.cjs";
import { ROOT } from "./webpack/base.mjs";

/** `npm run evaluate`: builds the command line when its sources are newer than the last build, then runs it. */
const BUNDLE = path.join(ROOT, "build", "evaluate.cjs");
const SOURCES = ["src/core", "src/host", "src/cli", "scripts/webpack", "package-lock.json"];

function newest(entry) {
  const stat = statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
}

function isFresh() {
  if (!existsSync(BUNDLE)) return false;
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.every((source) => newest(path.join(ROOT, source)) <= built);
}

/**
 * Built aside and moved into place, what is loaded on demand first, so that two runs at once never read half a bundle. Such
 * parts are called by their contents; those of former builds stay for runs that may still need them.
 */
async function buildBundle() {
  process.stderr.write("正在准备命令行程序（仅首次或程序更新后需要）…\n");
  const started = Date.now();
  const [{ commandLineConfig }, { build }] = await Promise.all([
    import("./webpack/command-line.mjs"),
    import("./webpack/run.mjs"),
  ]);
  const aside = path.join(ROOT, "build", `evaluate-${process.pid}`);
  const config = commandLineConfig();
  try {
    await build({ ...config, output: { ...config.output, path: aside } });
    mkdirSync(path.dirname(BUNDLE), { recursive: true });
    const parts = readdirSync(aside).filter((name) => name !== path.basename(BUNDLE));
    for (const name of [...parts, path.basename(BUNDLE)])
      renameSync(path.join(aside, name), path.join(BUNDLE, "..", name));
    // as old as the sources it was built from: what changed meanwhile is newer than it
    utimesSync(BUNDLE, started / 1000, started / 1000);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  process.stderr.write(`准备完毕，用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒。\n`);
}

/** npm runs scripts in the project's folder and says in INIT_CWD where the person stood. */
function personsFolder() {
  return process.env.npm_lifecycle_event === "evaluate" ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
}

async function run() {
  if (!isFresh()) await buildBundle();
  await runCommandLine(BUNDLE, {
    cwd: personsFolder(),
    sample: {
      workbook: path.join(ROOT, "assets", "samples", "jiangmen-2023.xlsx"),
      result: path.join(ROOT, "build", "jiangmen-2023.xlsx"),
    },
  });
}

run().catch((error) => {
  process.stderr.write(`命令行程序没有准备好：${error.message}\n`);
  process.exitCode = 1;
});
