import { cellsThatLeadTo, type Dependents } from "../dependents";
import { refersTo } from "../own-references";
import { listWorkbook, proven } from "./listing";
import { readSheets } from "./read";
import { stopIfCancelled } from "./run";

/** Reads the whole workbook with its formulas: as many requests as any reading takes. */
export async function findDependents(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<Dependents> {
  const listing = await listWorkbook(context);
  stopIfCancelled(signal);
  if (listing.sheets.every(({ own }) => own === null)) return { cells: [], names: [] };
  const asked = { ...listing, sheets: listing.sheets.map((sheet) => ({ ...sheet, withFormulas: true })) };
  const { sheets } = proven(await readSheets(context, asked, signal));
  const ours = sheets.flatMap(({ own, name }) => (own === null ? [] : [name]));
  const theirs = sheets.filter(({ own }) => own === null);
  return {
    cells: theirs.flatMap(({ formulas = [], ...sheet }) => cellsThatLeadTo(ours, { ...sheet, formulas })),
    names: listing.names.flatMap(({ name, formula }) => (refersTo(formula, ours) ? [name] : [])),
  };
}
