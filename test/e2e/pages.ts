import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** Tests and benchmarks are started in the project's folder. */
const ROOT = process.cwd();

interface BuiltPages {
  readonly folder: string;
  readonly remove: () => void;
}

/** Where the built page loads Excel's library from, as an administrator chooses it. */
export type OfficeSource = "self" | "global" | "china";

async function buildPages(
  page: string,
  mode: "production" | "development",
  source: OfficeSource = "self",
): Promise<BuiltPages> {
  const folder = mkdtempSync(path.join(tmpdir(), "self-evaluation-"));
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const settings = ["--env", `pages=${page}`, "--env", "cache", "--output-path", folder];
  const env = { ...process.env, OFFICE_JS: source };
  await promisify(execFile)(process.execPath, [webpack, "--mode", mode, ...settings], { cwd: ROOT, env });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The task pane as `npm run build` makes it, by default with Excel's library beside it; in a folder of its own. */
export function buildTaskPane(source?: OfficeSource): Promise<BuiltPages> {
  return buildPages("taskpane", "production", source);
}

/** The page that shows every state of the pane. */
export function buildGallery(): Promise<BuiltPages> {
  return buildPages("gallery", "development");
}

export interface RunningDesk {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** `npm start` on a free port, until the address is printed. */
export async function startDesk(): Promise<RunningDesk> {
  const desk = spawn(process.execPath, [path.join(ROOT, "scripts", "start-desk.mjs")], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", BROWSER: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await printedAddress(desk);
  const stop = async () => {
    const ended = new Promise((resolve) => desk.once("exit", resolve));
    desk.kill();
    await ended;
  };
  return { address, stop };
}

function printedAddress(desk: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const listen = (text: Buffer) => {
      printed += text.toString("utf8");
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    desk.stdout?.on("data", listen);
    desk.stderr?.on("data", listen);
    desk.once("exit", () => reject(new Error(`the desk did not start:\n${printed}`)));
  });
}
