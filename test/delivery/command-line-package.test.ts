import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

    const kept = path.join(installed, "evaluate.cjs.code");
    expect(existsSync(kept)).toBe(true);
    writeFileSync(kept, Buffer.concat([readFileSync(kept).subarray(0, 2000), Buffer.alloc(5000, 7)]));
    expect(JSON.parse(run("--json"))).toEqual(document);
    writeFileSync(kept, "what Node cannot use");
    expect(JSON.parse(run("--json"))).toEqual(document);

    run("--report", "自评报告.docx");
    expect(readFileSync(path.join(home, "自评报告.docx")).subarray(0, 2).toString()).toBe("PK");

    // So many that threads share them: in order all the same, and the broken ones told beside the others.
    const names = Array.from({ length: 20 }, (_, at) => `${String(at)}.xlsx`);
    for (const name of names) copyFileSync(path.join(installed, "jiangmen-2023.xlsx"), path.join(home, name));
    writeFileSync(path.join(home, "3.xlsx"), "no workbook");
    rmSync(path.join(home, "15.xlsx"));
    const bin = path.join(installed, "self-evaluation.cjs");
    const many = spawnSync(process.execPath, [bin, "--json", "--out", "结果/", ...names], {
      cwd: home,
      encoding: "utf8",
    });
    const sound = names.filter((name) => name !== "3.xlsx" && name !== "15.xlsx");
    expect(many.status).toBe(2);
    const documents = JSON.parse(many.stdout) as { workbook: string; score: string }[];
    expect(documents.map(({ workbook, score }) => [workbook, score])).toEqual(sound.map((name) => [name, "100.00"]));
    expect(many.stderr.split("\n").map((line) => line.split("：")[0])).toEqual([...names, ""]);
    expect(sound.every((name) => existsSync(path.join(home, "结果", name)))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
