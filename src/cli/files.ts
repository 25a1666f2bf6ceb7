import { mkdirSync, readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { message, say } from "../core/wording";
import { workbookExtension } from "../host/workbook-extension";
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
    makeFolder(dirname(path));
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return null;
  } catch {
    discard(unfinished);
    return sentences.outUnwritable(path);
  }
}

/** Every missing folder down to `path`, one by one: Node's own recursion never ends where no folder can be made. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another thread of ours may have been quicker.
    if (!isFolder(path)) throw error;
  }
}

/** Takes away a half-written file; where even that fails there is nothing more to be done. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself cannot be reached, so nothing lies there.
  }
}

/** For every workbook the path its result goes to, or the problem with --out. */
export type Targets =
  { readonly ok: true; readonly paths: readonly string[] } | { readonly ok: false; readonly problem: string };

/** What results are called on the command line, and what their files end in. */
export interface ResultKind {
  readonly option: "--out" | "--report" | "--notice" | "--hand-in";
  readonly extension: ".xlsx" | ".docx";
}

/**
 * Works out where results go: the target is a folder when it exists as one, ends in a separator, or has no extension;
 * results in a folder keep the workbook's name (with the result's extension). A file that is read (`kept`) is never a target.
 */
export function targetsFor(
  out: string,
  inputs: readonly string[],
  cwd: string,
  { option, extension }: ResultKind = { option: "--out", extension: ".xlsx" },
  kept: readonly string[] = inputs,
): Targets {
  const path = resolve(cwd, out);
  const folder = isFolder(path) || /[/\\]$/.test(out) || extname(path) === "";
  if (!folder && inputs.length > 1) return { ok: false, problem: sentences.targetNeedsFolder(option, out) };
  const problem = folder ? null : extensionProblem(path, out, inputs[0] ?? "", { option, extension });
  if (problem !== null) return { ok: false, problem };
  const nameOf = (input: string) =>
    extension === ".xlsx" ? basename(input) : `${basename(input, extname(input))}${extension}`;
  const paths = inputs.map((input) => (folder ? join(path, nameOf(input)) : path));
  const overwritten = paths.find((target) => kept.some((input) => sameFile(input, target)));
  if (overwritten !== undefined) return { ok: false, problem: sentences.targetIsInput(option, overwritten) };
  const twice = paths.find((target, index) => paths.indexOf(target) < index);
  return twice === undefined ? { ok: true, paths } : { ok: false, problem: sentences.outTwice(twice) };
}

/** A copy of a workbook is of the workbook's own kind. */
function extensionProblem(path: string, out: string, input: string, { option, extension }: ResultKind): string | null {
  const found = extname(path).toLowerCase();
  if (option !== "--out") return found === extension ? null : sentences.targetNotOf(option, out, extension);
  const wanted = workbookExtension(input);
  if (found === wanted) return null;
  return wanted === extension
    ? sentences.targetNotOf(option, out, extension)
    : sentences.outOfOtherKind(out, basename(input), wanted);
}

function isFolder(path: string): boolean {
  return stat(path)?.isDirectory() ?? false;
}

/** The same file, also through links or another spelling of the path. */
function sameFile(left: string, right: string): boolean {
  if (left === right) return true;
  const [first, second] = [stat(left), stat(right)];
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** Null for what is not there or cannot be looked at. */
function stat(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
