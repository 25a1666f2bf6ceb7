import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..", "..");

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const project = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

test("the lock file names no address to download from", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("the lock file holds the binaries of every platform, whichever it was written on", () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
  );
  expect(missing).toEqual([]);
  const binaries = Object.keys(lock.packages).join("\n");
  for (const platform of ["win32-x64-msvc", "darwin-arm64", "linux-x64-gnu", "linux-arm64-gnu"]) {
    expect(binaries).toContain(`node_modules/@swc/core-${platform}`);
  }
});

/** Node looks beside the package first, then in every folder above it. */
function isLocked(place: string, name: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === "") return false;
  }
}

test("every version is exact", () => {
  const all = Object.entries({ ...project.dependencies, ...project.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("what is shipped has its reason in docs/dependencies.md, and nothing else has", () => {
  const document = readFileSync(path.join(ROOT, "docs", "dependencies.md"), "utf8");
  const rows = [...document.matchAll(/^\| (`.*`) \|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  expect(rows.sort()).toEqual(Object.keys(project.dependencies).sort());
});
