import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { nginxHeaders } from "../delivery/shipped-headers";
import { type ExcelInBrowser, openInExcel } from "../excel/browser/open-in-excel";
import type { ExcelSite } from "../excel/browser/serve";
import { describeInBrowser, launch } from "./browser";
import { findNginx, serveByNginx } from "./nginx";
import { LIBRARY_ADDRESSES, type LibrarySource, playLibraryAddress } from "./library-address";
import { buildTaskPane } from "./pages";
import { watch } from "./watch";
import { workbookSpec } from "./workbook-spec";

const SAMPLE = path.resolve(__dirname, "..", "..", "assets", "samples", "jiangmen-2023.xlsx");

jest.setTimeout(600_000);

async function doMainJob({ pane }: ExcelInBrowser): Promise<void> {
  await pane.getByText("已读取工作簿").waitFor();
  await pane.getByRole("button", { name: "一键评分" }).click();
  await pane.getByTestId("score").waitFor();
  expect(await pane.getByTestId("score").textContent()).toBe("100.00");
}

/** Built for one of Microsoft's addresses: nothing is asked for but there and at home, and what is asked for is allowed. */
async function deliverWithLibraryOf(source: LibrarySource, nginx: string, executablePath: string): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), "self-evaluation-nginx-"));
  const built = await buildTaskPane(source);
  const [site, browser] = await Promise.all([serveByNginx(nginx, built.folder, work), launch(executablePath)]);
  try {
    expect(readdirSync(built.folder)).not.toContain("office");
    const workbook = await workbookSpec(new Uint8Array(readFileSync(SAMPLE)), "jiangmen-2023.xlsx");
    let asked: readonly string[] = [];
    let trouble: () => readonly string[] = () => ["the page was not opened"];
    const excel = await openInExcel(browser, site, {
      workbook,
      prepare: async (page) => {
        trouble = watch(page, site.origin, LIBRARY_ADDRESSES[source]);
        asked = await playLibraryAddress(page, LIBRARY_ADDRESSES[source]);
      },
    });
    await doMainJob(excel);
    expect(asked).toContain("office.js");
    expect(trouble()).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
    built.remove();
    rmSync(work, { recursive: true, force: true });
  }
}

/** What an administrator does: the built folder, the example of docs/examples, a certificate; then Excel opens it. */
function deliver(nginx: string, executablePath: string): void {
  let built: Awaited<ReturnType<typeof buildTaskPane>>;
  let work: string;
  let site: ExcelSite;
  let browser: Browser;
  let excel: ExcelInBrowser;

  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), "self-evaluation-nginx-"));
    built = await buildTaskPane();
    [site, browser] = await Promise.all([serveByNginx(nginx, built.folder, work), launch(executablePath)]);
    const workbook = await workbookSpec(new Uint8Array(readFileSync(SAMPLE)), "jiangmen-2023.xlsx");
    excel = await openInExcel(browser, site, { workbook });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    built?.remove();
    rmSync(work, { recursive: true, force: true });
  });

  test("sends the headers with every file, and nothing that is not there", async () => {
    for (const file of ["taskpane.html", "taskpane.js", "office/office.js", "licences.txt", "nothing.html"]) {
      const answer = await excel.page.request.get(site.origin + file);
      expect([file, answer.status()]).toEqual([file, file === "nothing.html" ? 404 : 200]);
      for (const [name, value] of nginxHeaders())
        expect([file, answer.headers()[name.toLowerCase()]]).toEqual([file, value]);
    }
    expect((await excel.page.request.post(`${site.origin}taskpane.html`)).status()).toBe(403);
  });

  test("does the main job in Excel with nothing refused by the policy and nothing asked of anybody else", async () => {
    const trouble = watch(excel.page, site.origin);
    await excel.pane.evaluate(() => location.reload());
    await doMainJob(excel);
    expect(trouble()).toEqual([]);
  });

  test.each(["global", "china"] as const)("does it with the library of the %s address as well", (source) =>
    deliverWithLibraryOf(source, nginx, executablePath),
  );

  test("is built without inline code, without eval, and with the licences of all that is in it", () => {
    const text = (name: string) => readFileSync(path.join(built.folder, name), "utf8");
    const scripts = readdirSync(built.folder).filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("taskpane.js");
    for (const name of scripts)
      expect([name, /\beval\(|new Function\(/.exec(text(name))?.[0]]).toEqual([name, undefined]);
    expect(text("taskpane.html")).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
    for (const name of ["react-dom", "@fluentui/react-button", "big.js"])
      expect(text("licences.txt")).toContain(`\n${name} `);
  });

  test("leaves the core's sentences to the scripts of the views that say them", () => {
    const speakers = readdirSync(built.folder).filter(
      (name) => name.endsWith(".js") && readFileSync(path.join(built.folder, name), "utf8").includes("review.C39"),
    );
    expect(speakers).not.toEqual([]);
    expect(speakers).not.toContain("taskpane.js");
  });

  test("leaves what writes Word files to a script of its own, loaded when a report is asked for", () => {
    const scripts = readdirSync(built.folder).filter((name) => name.endsWith(".js"));
    const writers = scripts.filter((name) => readFileSync(path.join(built.folder, name), "utf8").includes("w:sectPr"));
    expect(writers).not.toEqual([]);
    expect(writers).not.toContain("taskpane.js");
    expect(readFileSync(path.join(built.folder, "taskpane.html"), "utf8").match(/src="[^"]+\.js"/g)).toEqual(
      expect.not.arrayContaining(writers.map((name) => `src="${name}"`)),
    );
  });
}

describeInBrowser("the build served by nginx as the example says", (executablePath) => {
  const nginx = findNginx();
  if (nginx !== null) return deliver(nginx, executablePath);
  if (process.env["CI_E2E"] === "1") {
    test("nginx is there", () => {
      throw new Error("nginx is not installed");
    });
  } else {
    process.stderr.write("the build served by nginx: left out, nginx is not installed\n");
    test.todo("needs nginx");
  }
});
