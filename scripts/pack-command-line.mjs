import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./webpack/base.mjs";
import { commandLineConfig } from "./webpack/command-line.mjs";
import { build } from "./webpack/run.mjs";

/**
 * `npm run pack:command-line [-- FOLDER]`: the command line as a package of its own, which needs no other package and no
 * network to be installed: `npm install -g self-evaluation-VERSION.tgz`, then `self-evaluation 决算.xlsx`. It lies in
 * build/package unless a folder is named. Resolves to the tarball's path.
 */
export async function packCommandLine(target = path.join(ROOT, "build", "package")) {
  const { version, license, engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const contents = path.join(target, "contents");
  rmSync(contents, { recursive: true, force: true });
  mkdirSync(contents, { recursive: true });
  const config = commandLineConfig({ licences: true });
  await build({ ...config, output: { ...config.output, path: contents } });
  const copy = (from, to = from) => cpSync(path.join(ROOT, from), path.join(contents, to));
  copy("scripts/packed-evaluate.cjs", "self-evaluation.cjs");
  for (const name of ["run", "load", "help"]) copy(`scripts/${name}-command-line.cjs`, `${name}-command-line.cjs`);
  copy("assets/samples/jiangmen-2023.xlsx", "jiangmen-2023.xlsx");
  copy("LICENSE");
  copy("docs/command-line.md", "README.md");
  const manifest = {
    name: "self-evaluation",
    version,
    description:
      "绩效自评助手（命令行）: scores a department's performance self-evaluation from its own .xlsx workbook.",
    license,
    engines,
    bin: { "self-evaluation": "self-evaluation.cjs" },
    files: ["*.cjs", "*.xlsx", "licences.txt"],
  };
  writeFileSync(path.join(contents, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packed = spawnSync(npm, ["pack", "--silent", "--pack-destination", target], {
    cwd: contents,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (packed.status !== 0) throw new Error(packed.stderr || "npm pack failed");
  return path.join(target, packed.stdout.trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await packCommandLine(process.argv[2]));
