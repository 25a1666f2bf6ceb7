import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { ReportRun, ReportTable } from "../../core/model/report";
import { plainText } from "../../core/report";
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
    { widths, size, bold: true, isHead: true, merges: [], keepNext: true },
  );
  const merges = mergesOf(table);
  const rows = table.rows.map((cells, index) =>
    row(
      cells,
      table.columns.map(({ align }) => align),
      {
        widths,
        size,
        bold: table.totalled && index === table.rows.length - 1,
        isHead: false,
        merges: merges[index] ?? [],
        keepNext: table.rows.length <= FEW_ROWS && index < table.rows.length - 1,
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

/** Rows of one merged cell: where pages end is not known here, and each shall name its level again. */
const MOST_JOINED = 10;
/** A table of so few rows is kept on one page. */
const FEW_ROWS = 14;

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | null;

/** For every cell of a joined column whether it begins a merged cell, goes on with one, or stands alone. */
function mergesOf({ columns, rows }: ReportTable): readonly (readonly Merge[])[] {
  const lengths = columns.map(() => 1);
  const goesOn = rows.map((cells, row) => {
    const above = rows[row - 1];
    let joined = above !== undefined;
    return columns.map((column, at) => {
      const [own, other] = [plainText(cells[at] ?? []), plainText(above?.[at] ?? [])];
      joined &&= column.joined === true && own !== "" && own === other && (lengths[at] ?? 0) < MOST_JOINED;
      lengths[at] = joined ? (lengths[at] ?? 0) + 1 : 1;
      return joined;
    });
  });
  return goesOn.map((cells, row) =>
    cells.map((on, at) =>
      on ? VerticalMergeType.CONTINUE : goesOn[row + 1]?.[at] === true ? VerticalMergeType.RESTART : null,
    ),
  );
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
  readonly merges: readonly Merge[];
  /** Kept on one page with the next row. */
  readonly keepNext: boolean;
}

function row(
  cells: readonly (readonly ReportRun[])[],
  aligns: readonly ("left" | "center" | "right")[],
  { widths, size, bold, isHead, merges, keepNext }: RowLook,
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (runs, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          ...(merges[column] == null ? {} : { verticalMerge: merges[column] }),
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            new Paragraph({
              alignment: ALIGN[aligns[column] ?? "left"],
              keepNext,
              children: merges[column] === VerticalMergeType.CONTINUE ? [] : textRuns(runs, "table", size, bold),
            }),
          ],
        }),
    ),
  });
}
