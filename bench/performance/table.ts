/** One line of the table: ours and a peer's on the same work, on the same machine, in the same run. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  /** Who the peer is. */
  readonly against: string;
  readonly unit: "requests" | "KB" | "ms" | "MB";
  /** Ours ÷ peer's may be at most this; null where nothing is promised. */
  readonly most: number | null;
  /** Why a goal is missed, or what the reader must know. */
  readonly remark: string;
}

export function ratioOf({ ours, peer }: Row): number {
  return ours / peer;
}

export function isMissed(row: Row): boolean {
  return row.most !== null && !(ratioOf(row) <= row.most);
}

export function printTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    `${shown(row.ours)} ${row.unit}`,
    `${shown(row.peer)} ${row.unit}`,
    row.against,
    `×${shown(ratioOf(row))}`,
    row.most === null ? "—" : `≤ ×${shown(row.most)} ${isMissed(row) ? "MISSED" : "met"}`,
    row.remark,
  ]);
  const all = [["what", "ours", "peer", "against", "ours ÷ peer", "goal", "remark"], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
