import type { Grid } from "./grid";

/** What practice adds to the layouts: parts of a year, several units, years beside each other, measures below a head. */
export interface Quirk {
  readonly name: string;
  readonly sheets: Readonly<Record<string, Grid>>;
  /** The classes read without a question, or the id of the one question that must be asked. */
  readonly reads?: Readonly<Record<string, string>>;
  readonly items?: readonly string[];
  /** The cell of the total. */
  readonly total?: string;
  readonly unit?: string;
  readonly asks?: string;
}
