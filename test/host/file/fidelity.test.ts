import { openWorkbook } from "../../../src/host/file";
import { officeWorkbook, partsOf, textOf, zipOf } from "./package-fixture";
import { EVALUATION, MEMORY, planCell, text } from "./plan-fixture";
import { differingParts, officePart, REQUEST, written } from "./write-fixture";

/** The parts a write may change; the two sheets are new. */
const CHANGED = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
const NEW = ["xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"];

describe("what a write leaves alone", () => {
  it("every part but the four it must change, byte for byte", async () => {
    const before = officeWorkbook();
    expect(differingParts(before, await written(before))).toEqual([...CHANGED, ...NEW].sort());
  });

  it("a file that was only opened", () => {
    const before = officeWorkbook();
    expect(differingParts(before, openWorkbook(before, "a.xlsx").save())).toEqual([]);
  });

  it("the styles that are there: each element stays at its index, counts agree", async () => {
    const styles = textOf(await written(), "xl/styles.xml");
    for (const section of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
      const inside = new RegExp(`<${section}[^>]*count="(\\d+)"[^>]*>(.*?)</${section}>`, "s");
      const [, , old = ""] = inside.exec(officePart("xl/styles.xml")) ?? [];
      const [, count, now = ""] = inside.exec(styles) ?? [];
      expect(now.startsWith(old)).toBe(true);
      const child = { numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" }[section];
      expect(now.match(new RegExp(`<${String(child)}[ >]`, "g"))?.length).toBe(Number(count));
    }
  });

  it("in the workbook part, everything but our two sheets and our names", async () => {
    const now = textOf(await written(), "xl/workbook.xml");
    const without = now
      .replace(/<sheet name="部门整体支出绩效自评表"[^>]*>/, "")
      .replace(/<sheet name="自评记忆"[^>]*>/, "")
      .replace(/<definedName name="_xlnm.Print_(Area|Titles)" localSheetId="3">[^<]*<\/definedName>/g, "")
      .replace(/<definedName name="_SelfEvaluation.*?<\/definedName>/g, "");
    expect(without).toBe(officePart("xl/workbook.xml"));
  });

  it("the selected tab: two selected sheets would be edited together", async () => {
    const bytes = await written();
    const selected = [...partsOf(bytes)].filter(
      ([name, content]) =>
        name.startsWith("xl/worksheets/") && new TextDecoder().decode(content).includes("tabSelected"),
    );
    expect(selected.map(([name]) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(textOf(bytes, "xl/workbook.xml")).toContain('activeTab="0"');
  });
});

describe("writing again", () => {
  it("gives the same file: nothing piles up", async () => {
    const once = await written();
    expect(differingParts(once, await written(once))).toEqual([]);
  });

  it("rewrites our sheet in its place, under the name its owner gave it", async () => {
    const once = await written();
    const renamed = textOf(once, "xl/workbook.xml").replaceAll("部门整体支出绩效自评表", "自评表终稿");
    const parts = Object.fromEntries([...partsOf(once)]);
    const host = openWorkbook(officeWorkbook({ ...parts, "xl/workbook.xml": renamed }), "a.xlsx");
    const outcome = await host.write({
      ...REQUEST,
      plans: [{ ...EVALUATION, cells: [planCell("A1", text("新"))] }, MEMORY],
    });
    expect(outcome).toMatchObject({ sheets: [{ sheetId: "8", name: "自评表终稿" }, { sheetId: "9" }] });
    const { sheets } = await openWorkbook(host.save(), "a.xlsx").read();
    expect(sheets.map(({ name }) => name)).toEqual(["支出决算明细表", "隐藏的表", "自评表终稿", "自评记忆"]);
    expect(sheets[2]?.values).toEqual([["新"]]);
  });

  it("keeps what others drew on our sheet", async () => {
    const once = await written();
    const parts = Object.fromEntries([...partsOf(once)]);
    const drawn = textOf(once, "xl/worksheets/sheet3.xml").replace(
      "</worksheet>",
      '<drawing r:id="rId7"/></worksheet>',
    );
    const again = await written(officeWorkbook({ ...parts, "xl/worksheets/sheet3.xml": drawn }));
    expect(textOf(again, "xl/worksheets/sheet3.xml")).toContain('</headerFooter><drawing r:id="rId7"/></worksheet>');
  });

  it("drops a calculation chain that knows our sheet's cells, and only then", async () => {
    const once = await written();
    expect(partsOf(once).has("xl/calcChain.xml")).toBe(true);
    const parts = Object.fromEntries([...partsOf(once)]);
    const chain = officePart("xl/calcChain.xml").replace("</calcChain>", '<c r="C2" i="8"/></calcChain>');
    const again = await written(officeWorkbook({ ...parts, "xl/calcChain.xml": chain }));
    expect(partsOf(again).has("xl/calcChain.xml")).toBe(false);
    expect(textOf(again, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(again, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("removing our sheets", () => {
  it("gives back the file as it was, but for the appended styles", async () => {
    const before = officeWorkbook();
    const host = openWorkbook(await written(before), "a.xlsx");
    expect(await host.removeOwnSheets()).toEqual(["部门整体支出绩效自评表", "自评记忆"]);
    const after = host.save();
    expect(differingParts(before, after)).toEqual(["xl/styles.xml"]);
    expect(await host.removeOwnSheets()).toEqual([]);
  });

  it("renumbers the names of sheets behind ours and shows a visible tab", async () => {
    const once = await written();
    const parts = Object.fromEntries([...partsOf(once)]);
    const moved = textOf(once, "xl/workbook.xml")
      .replace(/(<sheets>)(.*)(<sheet name="部门[^>]*>)/, "$1$3$2")
      .replaceAll(
        /localSheetId="(\d)"/g,
        (_, index: string) => `localSheetId="${index === "3" ? "0" : String(Number(index) + 1)}"`,
      )
      .replace('activeTab="0"', 'activeTab="0" firstSheet="0"');
    const host = openWorkbook(officeWorkbook({ ...parts, "xl/workbook.xml": moved }), "a.xlsx");
    await host.removeOwnSheets();
    const workbook = textOf(host.save(), "xl/workbook.xml");
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">隐藏的表!$A$1:$B$9</definedName>',
    );
    expect(workbook).toContain('activeTab="0" firstSheet="0"');
  });

  it("gives windows and saved views a tab that is there, and leaves them alone where theirs is", async () => {
    const seen = async (windows: string, saved: string) => {
      const once = await written();
      const workbook = textOf(once, "xl/workbook.xml")
        .replace(/<bookViews>.*<\/bookViews>/s, `<bookViews>${windows}</bookViews>`)
        .replace(/(<calcPr[^>]*>)/, `$1<customWorkbookViews>${saved}</customWorkbookViews>`);
      const host = openWorkbook(zipOf({ ...Object.fromEntries(partsOf(once)), "xl/workbook.xml": workbook }), "a.xlsx");
      await host.removeOwnSheets();
      const found = textOf(host.save(), "xl/workbook.xml");
      return [...found.matchAll(/<(?:workbookView|customWorkbookView)[ /][^>]*>/g)].map(([tag]) => tag);
    };
    const theirs = [
      '<workbookView firstSheet="1" activeTab="1"/>',
      "<workbookView/>",
      '<customWorkbookView name="a" activeSheetId="5"/>',
    ];
    expect(await seen(theirs.slice(0, 2).join(""), theirs[2] ?? "")).toEqual(theirs);
    expect(
      await seen(
        '<workbookView firstSheet="3" activeTab="4"/><workbookView activeTab="3"/>',
        '<customWorkbookView name="a" activeSheetId="9"/>',
      ),
    ).toEqual([
      '<workbookView firstSheet="0" activeTab="0"/>',
      '<workbookView activeTab="0"/>',
      '<customWorkbookView name="a" activeSheetId="3"/>',
    ]);
  });

  it("leaves #REF! where the accountant's formulas, rules, charts and names led to them, as Excel does", async () => {
    const once = await written();
    const form = "'部门整体支出绩效自评表'!$B$2";
    const sheet = officePart("xl/worksheets/sheet1.xml")
      .replace("<f>B3*2</f><v>45204366.92</v>", `<f>IFERROR(${form},0)+B3</f><v>7</v>`)
      .replace(">SUM(B$3:B4)</f>", `>SUM(部门整体支出绩效自评表!B1)</f>`)
      .replace(
        "<hyperlinks>",
        `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&lt;${form}</formula></cfRule></conditionalFormatting><hyperlinks>`,
      );
    const workbook = textOf(once, "xl/workbook.xml").replace(
      "</definedNames>",
      `<definedName name="得分">${form}*2</definedName></definedNames>`,
    );
    const parts = {
      ...Object.fromEntries(partsOf(once)),
      "xl/worksheets/sheet1.xml": sheet,
      "xl/workbook.xml": workbook,
    };
    const host = openWorkbook(zipOf(parts), "a.xlsx");
    await host.removeOwnSheets();
    const after = textOf(host.save(), "xl/worksheets/sheet1.xml");
    expect(after).toBe(
      sheet
        .replace(
          `<c r="B4" s="2"><f>IFERROR(${form},0)+B3</f><v>7</v>`,
          '<c r="B4" s="2" t="e"><f>IFERROR(#REF!,0)+B3</f><v>#REF!</v>',
        )
        .replace(
          /<c r="B5" s="2">(<f[^>]*>)SUM.*?<\/f><v>.*?<\/v>/,
          '<c r="B5" s="2" t="e">$1SUM(#REF!)</f><v>#REF!</v>',
        )
        .replace(/<c r="B6" s="2">(<f[^>]*>)<v>.*?<\/v>/, '<c r="B6" s="2" t="e">$1<v>#REF!</v>')
        .replace(`<formula>A1&lt;${form}`, "<formula>A1&lt;#REF!"),
    );
    const now = textOf(host.save(), "xl/workbook.xml");
    expect(now).toContain('<definedName name="得分">#REF!*2</definedName>');
    expect(now).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"\/>/);
    expect(now).not.toContain("部门整体支出绩效自评表");
  });

  it("comes only when it is asked for: a kind that is not planned stays as it is", async () => {
    const host = openWorkbook(await written(), "a.xlsx");
    await host.write({ ...REQUEST, plans: [EVALUATION] });
    expect((await host.read()).sheets.map(({ own }) => own)).toEqual([null, null, "evaluation", "memory"]);
  });
});
