import { accountantsWorkbook } from "../host/contract/accountant";
import { writeInFile } from "../host/contract/in-file";
import { FIRST, SECOND } from "../host/contract/plans";
import { flatDocument, office } from "./soffice";

/** The independent check of our chart parts: LibreOffice reads them and must find what the plan says. */

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
const describeWithOffice = leftOut ? describe.skip : describe;

interface Found {
  readonly frames: readonly string[];
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  readonly categories: readonly string[];
  readonly descriptions: readonly string[];
}

function chartsIn(workbook: Uint8Array): Found {
  const document = flatDocument(workbook);
  const all = (pattern: RegExp) => [...document.matchAll(pattern)].map(([, found = ""]) => found);
  return {
    frames: all(/<draw:frame [^>]*draw:name="(_SelfEvaluation[^"]*)"/g),
    kinds: all(/<chart:chart [^>]*chart:class="([^"]*)"/g),
    values: all(/chart:values-cell-range-address="([^"]*)"/g),
    categories: all(/<chart:categories table:cell-range-address="([^"]*)"/g),
    descriptions: all(/<svg:desc>([^<]*)<\/svg:desc>/g),
  };
}

const FORM = "部门整体支出绩效自评表";
const SUMMARY = "绩效评价汇总";

describeWithOffice("LibreOffice", () => {
  jest.setTimeout(120_000);

  test("draws the charts of a file over the planned cells, and knows what they show", async () => {
    const { bytes } = await writeInFile(await accountantsWorkbook(), FIRST);
    const found = chartsIn(bytes);
    expect(found.descriptions.filter((text) => text === "各类支出的金额")).toHaveLength(3);
    expect(found).toMatchObject({
      frames: ["_SelfEvaluation.spending", "_SelfEvaluation.years", "_SelfEvaluation.shares"],
      kinds: ["chart:bar", "chart:bar", "chart:circle"],
      values: [
        `${FORM}.C3:${FORM}.C4`,
        `${SUMMARY}.B3:${SUMMARY}.D3`,
        `${SUMMARY}.B4:${SUMMARY}.D4`,
        `${SUMMARY}.D3:${SUMMARY}.D4`,
      ],
      categories: [`${FORM}.E3:${FORM}.E4`, `${SUMMARY}.B2:${SUMMARY}.D2`, `${SUMMARY}.A3:${SUMMARY}.A4`],
    });
  });

  test("finds only the new ones after the sheets were made again", async () => {
    const { bytes: once } = await writeInFile(await accountantsWorkbook(), FIRST);
    const { bytes } = await writeInFile(once, SECOND);
    const found = chartsIn(bytes);
    expect(found.frames).toEqual(["_SelfEvaluation.spending", "_SelfEvaluation.shares"]);
    expect(found.values).toEqual([`${FORM}.B2:${FORM}.B2`, `${SUMMARY}.D3:${SUMMARY}.D4`]);
  });
});
