import type { CellValue, SheetSnapshot, SheetVisibility } from "../../../src/core/model/snapshot";

/** What a layout writes into one cell. */
export interface Written {
  readonly value: CellValue;
  readonly format?: string;
}

/** A sheet under construction; rows and columns count from 0. */
export class Sheet {
  private readonly cells = new Map<number, Map<number, Written>>();
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  visibility: SheetVisibility = "visible";
  private lastRow = -1;
  private lastColumn = -1;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  put(row: number, column: number, written: Written | CellValue): void {
    const cell = typeof written === "object" && written !== null && "value" in written ? written : { value: written };
    const line = this.cells.get(row) ?? new Map<number, Written>();
    line.set(column, cell);
    this.cells.set(row, line);
    this.stretch(row, column);
  }

  /** Makes the used range reach this cell, as formatted but empty cells do. */
  stretch(row: number, column: number): void {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  text(row: number, column: number): string {
    const value = this.cells.get(row)?.get(column)?.value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }

  get rows(): number {
    return this.lastRow + 1;
  }

  get columns(): number {
    return this.lastColumn + 1;
  }

  snapshot(): SheetSnapshot {
    const grid = <Item>(of: (cell: Written | undefined) => Item): Item[][] =>
      Array.from({ length: this.rows }, (_row, row) =>
        Array.from({ length: this.columns }, (_column, column) => of(this.cells.get(row)?.get(column))),
      );
    return {
      id: this.id,
      name: this.name,
      visibility: this.visibility,
      own: null,
      top: 0,
      left: 0,
      values: grid((cell) => cell?.value ?? null),
      formats: grid((cell) => cell?.format ?? "General"),
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }
}
