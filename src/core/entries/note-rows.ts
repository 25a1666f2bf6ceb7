import type { IndicatorInput } from "../model/inputs";
import type { SheetPlan } from "../model/plan";
import { cellAt, type SheetSnapshot } from "../model/snapshot";
import type { TypedEntries } from "./former-entries";
import type { NotedKind } from "./own-words";

/** A row of our sheet and what it is about, by which it is found again on the sheet that is made anew. */
export interface KeyedRow {
  readonly key: string;
  /** Absolute. */
  readonly row: number;
}

type Said = (column: number) => string;

/**
 * What a row is about: on 绩效评价汇总 what stands before the figures, on 复核提示 the check and its cell, on 评分依据 the
 * indicator or amount. A row of the form is about its indicator.
 */
const KEYS: Readonly<Record<Exclude<NotedKind, "evaluation">, (said: Said) => string>> = {
  summary: (said) => `${said(0)}\n${said(1)}`.trim(),
  findings: (said) => `${said(2)}\n${said(5)}`.trim(),
  basis: (said) => said(1) || said(0),
};

/** The rows of a sheet of ours as it stands, down to its last one. */
export function formerRows(
  sheet: SheetSnapshot,
  kind: NotedKind,
  { rows }: TypedEntries,
  bottom: number,
): readonly KeyedRow[] {
  if (kind === "evaluation") return rows.map(({ level3, row }) => ({ key: level3, row }));
  const all = Array.from({ length: Math.max(0, bottom - sheet.top + 1) }, (_, index) => sheet.top + index);
  const said = (row: number, column: number) => {
    const { value } = cellAt(sheet, row, column);
    return typeof value === "string" ? value : "";
  };
  return withKeys(all, (row) => KEYS[kind]((column) => said(row, column)));
}

/** The rows of a sheet that is to be written; `figures` of the form say where its indicators stand. */
export function plannedRows(
  { kind, cells, rowHeights, figures = {} }: SheetPlan & { readonly kind: NotedKind },
  indicators: readonly Pick<IndicatorInput, "level3">[],
): readonly KeyedRow[] {
  if (kind === "evaluation") {
    return indicators.flatMap(({ level3 }, index) => {
      const place = figures[`indicator.${index}.score`];
      return place === undefined ? [] : [{ key: level3, row: place.top }];
    });
  }
  const texts = new Map<string, string>();
  for (const { area, content } of cells) {
    const shown = content.kind === "formula" ? content.expected : content;
    if (shown.kind === "text") texts.set(`${area.top},${area.left}`, shown.text);
  }
  const all = rowHeights.map((_, row) => row);
  return withKeys(all, (row) => KEYS[kind]((column) => texts.get(`${row},${column}`) ?? ""));
}

function withKeys(rows: readonly number[], keyOf: (row: number) => string): readonly KeyedRow[] {
  return rows.map((row) => ({ row, key: keyOf(row) })).filter(({ key }) => key !== "");
}
