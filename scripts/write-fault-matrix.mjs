import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "./webpack/base.mjs";

/** `npm run fault-matrix`: plays every fault at every request of every command, and writes docs/fault-matrix.md. */
const jest = path.join(ROOT, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "--selectProjects", "core", "--", "test/host/matrix"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, WRITE_FAULT_MATRIX: "1" },
});
process.exitCode = status ?? 1;
