import { mergeClasses } from "@fluentui/react-components";
import { type CSSProperties, memo } from "react";
import { type Area, intersects } from "../core/model/area";
import type { DisplayCell } from "../host/file";
import { sizeBetween } from "./axis";
import { borderBetween, contentStyle, paperStyle } from "./cell-style";
import { type GridModel, roomFor, visible } from "./grid-model";
import { HEADER_WIDTH, PAPER, useGridStyles } from "./grid-styles";
import { blockAt, clipRows } from "./merges";

interface SheetRowProps {
  readonly model: GridModel;
  readonly row: number;
  /** The rows drawn together: a merged block that begins before them is drawn from the first of them on. */
  readonly first: number;
  readonly last: number;
  readonly selection: Area | null;
}

/** One row of the grid; drawn anew only when it changed. */
export const SheetRow = memo(function SheetRow({ model, row, first, last, selection }: SheetRowProps) {
  const styles = useGridStyles();
  return (
    <tr style={{ height: sizeBetween(model.rows, row, row) }} aria-rowindex={row + 1}>
      <th scope="row" className={mergeClasses(styles.heading, styles.rowHeading, selection !== null && styles.marked)}>
        {row + 1}
      </th>
      {model.visibleColumns.map((column) => {
        const block = blockAt(model.merges, row, column);
        const part = clipRows(block, first, last);
        const anchor =
          row === visible(model.rows, part.top, part.bottom)[0] &&
          column === visible(model.columns, part.left, part.right)[0];
        if (!anchor) return null;
        const selected = selection !== null && intersects(block, selection);
        return <Cell key={column} model={model} block={block} part={part} selected={selected} />;
      })}
    </tr>
  );
});

interface CellProps {
  readonly model: GridModel;
  readonly block: Area;
  readonly part: Area;
  readonly selected: boolean;
}

function Cell({ model, block, part, selected }: CellProps) {
  const styles = useGridStyles();
  const cell = model.cell(block.top, block.left);
  const frozen = block.left < model.frozenColumns;
  const merged = block.top !== block.bottom || block.left !== block.right;
  return (
    <td
      id={`cell-${String(block.top)}-${String(block.left)}`}
      data-row={block.top}
      data-column={block.left}
      aria-selected={selected}
      rowSpan={merged ? visible(model.rows, part.top, part.bottom).length : undefined}
      colSpan={merged ? visible(model.columns, part.left, part.right).length : undefined}
      className={mergeClasses(styles.cell, frozen && styles.frozen, selected && styles.selected)}
      style={{ ...paperStyle(cell, frozen), ...edges(model, block), ...fixedAt(model, block, frozen) }}
    >
      {cell !== null && cell.text !== "" && <Content model={model} cell={cell} block={block} part={part} />}
    </td>
  );
}

function Content({ model, cell, block, part }: Omit<CellProps, "selected"> & { readonly cell: DisplayCell }) {
  const maxHeight = sizeBetween(model.rows, part.top, part.bottom) - 1;
  const upright = cell.style.stacked || cell.style.rotation !== 0;
  const width = cell.style.wrap || upright ? {} : { width: roomFor(model, block, cell) };
  return <div style={{ ...contentStyle(cell), ...width, maxHeight }}>{cell.text}</div>;
}

/** A frozen column keeps its distance from the left. */
function fixedAt(model: GridModel, block: Area, frozen: boolean): CSSProperties {
  return frozen ? { left: HEADER_WIDTH + sizeBetween(model.columns, 0, block.left - 1) } : {};
}

/** Lines to the right and below: ours or, where we have none, the neighbour's. Lines left and above are the neighbours'. */
function edges(model: GridModel, { top, left, bottom, right }: Area): CSSProperties {
  const cell = model.cell(top, left);
  // A fill covers the grid's faint lines.
  const faint = cell?.style.fill ?? (model.gridLines ? null : PAPER);
  const borders = (row: number, column: number) => model.cell(row, column)?.style.borders;
  return {
    borderRight: borderBetween(borders(top, right)?.right, borders(top, right + 1)?.left, faint),
    borderBottom: borderBetween(borders(bottom, left)?.bottom, borders(bottom + 1, left)?.top, faint),
  };
}
