import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { message, say } from "../core/wording";
import { sentences } from "./sentences";

export type ReadInput =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: string };

export function readInput(path: string): ReadInput {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, problem: readProblem(path, errorCode(error)) };
  }
}

function readProblem(path: string, code: string): string {
  if (code === "ENOENT" || code === "ENOTDIR") return say(message("host.no-file", { details: path }), "zh-CN");
  return code === "EISDIR" ? sentences.isFolder(path) : sentences.unreadable(path);
}

/** Writes the whole file or nothing; the problem as a sentence, or null. */
export function writeResult(path: string, bytes: Uint8Array): string | null {
  const unfinished = `${path}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return null;
  } catch {
    rmSync(unfinished, { force: true });
    return sentences.outUnwritable(path);
  }
}

/** For every workbook the path its result goes to, or the problem with --out. */
export type Targets =
  { readonly ok: true; readonly paths: readonly string[] } | { readonly ok: false; readonly problem: string };

/**
 * Works out where results go: --out is a folder when it exists as one, ends in a separator, or has no extension;
 * results in a folder keep the workbook's name. An input is never a target.
 */
export function targetsFor(out: string, inputs: readonly string[], cwd: string): Targets {
  const path = resolve(cwd, out);
  const folder = isFolder(path) || /[/\\]$/.test(out) || extname(path) === "";
  if (!folder && inputs.length > 1) return { ok: false, problem: sentences.outNeedsFolder(out) };
  if (!folder && extname(path).toLowerCase() !== ".xlsx") return { ok: false, problem: sentences.outNotXlsx(out) };
  const paths = inputs.map((input) => (folder ? join(path, basename(input)) : path));
  const overwritten = paths.find((target) => inputs.some((input) => sameFile(input, target)));
  if (overwritten !== undefined) return { ok: false, problem: sentences.outIsInput(overwritten) };
  const twice = paths.find((target, index) => paths.indexOf(target) < index);
  return twice === undefined ? { ok: true, paths } : { ok: false, problem: sentences.outTwice(twice) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The same file, also through links or another spelling of the path. */
function sameFile(left: string, right: string): boolean {
  if (left === right) return true;
  const [first, second] = [left, right].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
