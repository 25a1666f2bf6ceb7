import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportRun, ReportTable } from "../../core/model/report";
import { SMALL_TABLE_SIZE, TABLE_SIZE } from "./look";
import { textRuns } from "./paragraphs";

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
/** Tables with more columns are set smaller. */
const MANY_COLUMNS = 6;

/** The table's title and unit, and the table, `width` wide (twentieths of a point). */
export function tableBlocks(table: ReportTable, width: number): (Paragraph | Table)[] {
  const size = table.columns.length > MANY_COLUMNS ? SMALL_TABLE_SIZE : TABLE_SIZE;
  const parts = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.floor((width * column.width) / parts));
  const head = row(
    table.columns.map(({ title }) => [{ kind: "text", text: title }]),
    table.columns.map(() => "center"),
    { widths, size, bold: true, isHead: true },
  );
  const rows = table.rows.map((cells, index) =>
    row(
      cells,
      table.columns.map(({ align }) => align),
      {
        widths,
        size,
        bold: table.totalled && index === table.rows.length - 1,
        isHead: false,
      },
    ),
  );
  return [
    caption(table.title, AlignmentType.CENTER, true),
    ...(table.unit === "" ? [] : [caption(table.unit, AlignmentType.RIGHT, false)]),
    new Table({
      rows: [head, ...rows],
      columnWidths: widths,
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: BORDERS,
    }),
    new Paragraph({ spacing: { line: 240, lineRule: "auto" }, children: [] }),
  ];
}

function caption(text: string, alignment: (typeof AlignmentType)["CENTER" | "RIGHT"], bold: boolean): Paragraph {
  return new Paragraph({
    alignment,
    keepNext: true,
    spacing: { before: bold ? 120 : 0, after: 60 },
    children: textRuns([{ kind: "text", text }], "table", TABLE_SIZE, bold),
  });
}

interface RowLook {
  readonly widths: readonly number[];
  readonly size: number;
  readonly bold: boolean;
  readonly isHead: boolean;
}

function row(
  cells: readonly (readonly ReportRun[])[],
  aligns: readonly ("left" | "center" | "right")[],
  { widths, size, bold, isHead }: RowLook,
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (runs, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            new Paragraph({
              alignment: ALIGN[aligns[column] ?? "left"],
              children: textRuns(runs, "table", size, bold),
            }),
          ],
        }),
    ),
  });
}
