import { AlignmentType, HeadingLevel, type IRunOptions, Paragraph, TextRun } from "docx";
import type { ReportHeading, ReportRun } from "../../core/model/report";
import { printable } from "./printable";
import { BODY_SIZE, FONTS, LINE, TITLE_SIZE, TWO_CHARACTERS } from "./look";

const SPACING = { line: LINE, lineRule: "exact" } as const;

/** A gap is marked so that nobody hands it in unseen. */
export function textRuns(runs: readonly ReportRun[], font: keyof typeof FONTS, size: number, heavy = false): TextRun[] {
  return runs.flatMap((run) =>
    printable(run.text)
      .split("\n")
      .map((line, index) => {
        const look: IRunOptions = {
          ...{ text: line, font: FONTS[font], color: "000000", size, bold: heavy },
          ...(index > 0 ? { break: 1 } : {}),
          ...(run.kind === "gap" ? { highlight: "yellow" } : {}),
        };
        return new TextRun(look);
      }),
  );
}

export function titleParagraph(runs: readonly ReportRun[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    heading: HeadingLevel.TITLE,
    spacing: { ...SPACING, line: 700, before: 240 },
    children: textRuns(runs, "title", TITLE_SIZE),
  });
}

export function coverParagraph(runs: readonly ReportRun[], last: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...SPACING, after: last ? 360 : 0 },
    children: textRuns(runs, "section", BODY_SIZE),
  });
}

export function headingParagraph({ level, text }: ReportHeading): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: SPACING,
    indent: { firstLineChars: TWO_CHARACTERS, firstLine: 2 * 10 * BODY_SIZE },
    children: textRuns([{ kind: "text", text }], level === 1 ? "chapter" : "section", BODY_SIZE),
  });
}

export function bodyParagraph(runs: readonly ReportRun[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: SPACING,
    indent: { firstLineChars: TWO_CHARACTERS, firstLine: 2 * 10 * BODY_SIZE },
    children: textRuns(runs, "body", BODY_SIZE),
  });
}
