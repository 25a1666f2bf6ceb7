import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { Report, ReportBlock } from "../../core/model/report";
import { plainText } from "../../core/report";
import { chartParagraph } from "./charts";
import { ACROSS_WIDTH, FONTS, fontTableXml, MARGINS, PAGE, STYLES, TEXT_WIDTH } from "./look";
import { bodyParagraph, coverParagraph, headingParagraph, titleParagraph } from "./paragraphs";
import { printable } from "./printable";
import { tableBlocks } from "./tables";

/** The report as a Word file (.docx) in the official layout; annexes stand across. */
export async function writeReport(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const department = printable(plainText(report.cover.at(-1) ?? []));
  const document = new Document({
    title: printable(plainText(report.title)),
    subject: department,
    creator: "绩效自评助手",
    lastModifiedBy: "绩效自评助手",
    styles: { default: STYLES },
    sections: [bodySection(report), ...report.annexes.map(annexSection)],
  });
  const packed = await Packer.pack(document, "uint8array", false, [
    { path: "word/fontTable.xml", data: fontTableXml() },
  ]);
  return new Uint8Array(packed);
}

function bodySection({ title, cover, body }: Report): ISectionOptions {
  return {
    properties: { page: { size: PAGE, margin: MARGINS } },
    footers: { default: pageNumber() },
    children: [
      titleParagraph(title),
      ...cover.map((line, index) => coverParagraph(line, index === cover.length - 1)),
      ...body.flatMap((block) => rendered(block, TEXT_WIDTH)),
    ],
  };
}

function annexSection({ title, blocks }: Report["annexes"][number]): ISectionOptions {
  return {
    properties: { page: { size: { ...PAGE, orientation: PageOrientation.LANDSCAPE }, margin: across() } },
    footers: { default: pageNumber() },
    children: [
      headingParagraph({ kind: "heading", level: 1, text: title }),
      ...blocks.flatMap((block) => rendered(block, ACROSS_WIDTH)),
    ],
  };
}

/** A page laid on its side takes its margins along. */
function across(): typeof MARGINS {
  const { top, bottom, left, right } = MARGINS;
  return { ...MARGINS, top: left, bottom: right, left: bottom, right: top };
}

function rendered(block: ReportBlock, width: number): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [headingParagraph(block)];
    case "paragraph":
      return [bodyParagraph(block.runs)];
    case "table":
      return tableBlocks(block, width);
    case "chart":
      return [chartParagraph(block)];
  }
}

/** — 1 — */
function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: FONTS.table, size: 28 })],
      }),
    ],
  });
}
