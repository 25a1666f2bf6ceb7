import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
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

/** Built aside and moved into place, so that two runs at once never read half a bundle. */
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
    renameSync(path.join(aside, "evaluate.cjs"), BUNDLE);
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
  const { main } = createRequire(import.meta.url)(BUNDLE);
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    cwd: personsFolder(),
    sample: {
      workbook: path.join(ROOT, "assets", "samples", "jiangmen-2023.xlsx"),
      result: path.join(ROOT, "build", "jiangmen-2023.xlsx"),
    },
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
  });
}

run().catch((error) => {
  process.stderr.write(`命令行程序没有准备好：${error.message}\n`);
  process.exitCode = 1;
});
