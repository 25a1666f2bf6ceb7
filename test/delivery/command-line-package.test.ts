import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..", "..");

jest.setTimeout(180_000);

test("the packed command line is installed into an empty folder without any other package, and works there", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "self-evaluation-package-"));
  try {
    const packer = path.join(ROOT, "scripts", "pack-command-line.mjs");
    const tarball = execFileSync(process.execPath, [packer, folder], { encoding: "utf8" }).trim();
    const home = path.join(folder, "home");
    const npm = (...words: string[]) => execFileSync("npm", words, { cwd: folder, stdio: "pipe" });
    npm("install", "--prefix", home, "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball);
    const installed = path.join(home, "node_modules", "self-evaluation");
    const run = (...words: string[]) =>
      execFileSync(path.join(home, "node_modules", ".bin", "self-evaluation"), words, { cwd: home, encoding: "utf8" });
    const document = JSON.parse(run("--json")) as { score: string; spending: { total: { amount: string } } };
    expect([document.score, document.spending.total.amount]).toEqual(["100.00", "120548706.69"]);
    expect(existsSync(path.join(home, "jiangmen-2023-绩效自评.xlsx"))).toBe(true);
    expect(readFileSync(path.join(installed, "licences.txt"), "utf8")).toMatch(/^big\.js /m);
    expect(existsSync(path.join(home, "node_modules", "react"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
