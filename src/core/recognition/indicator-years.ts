import { readYear } from "../text/title";
import { yearOfWords } from "./head-words";
import { sampleRows } from "./indicator-columns";
import type { Labelled } from "./indicator-head-columns";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller } from "./words";

/** A line that is a year and nothing else, or a form's title with its year. */
const YEAR_LINE = /^[(（]?(?:评价年度|预算年度|年度)?[:：]?20\d\d年?度?[)）]?$/;
const TITLE = /(?:表|自评|绩效评价)(?:[(（].*[)）])?$/;

/** The year that the form itself says, in the nearest line of its own above the head. */
function yearOfForm(view: SheetView, head: number): number | null {
  for (let row = head - 1; row >= view.top; row--) {
    const columns = filledColumns(view, row);
    if (columns.length > 3) continue;
    for (const column of columns) {
      const key = view.key(row, column);
      if (key.length > 40 || !(YEAR_LINE.test(key) || TITLE.test(key))) continue;
      const year = readYear(/^\d{4}$/.test(key) ? `${key}年` : key);
      if (year !== null) return year;
    }
  }
  return null;
}

const yearOf = ({ key }: Labelled): number | null => yearOfWords([key]);

const ROLES = ["target", "actual", "weight", "score"] as const;

/**
 * Of targets, results or points of several years beside each other, 2023年目标值 and 2024年目标值, those of the form's own
 * year, else of the year that the results are of, else of the latest that tells any. Columns without a year stay.
 */
export function ofYear(
  view: SheetView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  labels: readonly Labelled[],
): readonly Labelled[] {
  const columnsOf = (role: string) => labels.filter((label) => label.role === role);
  const rivals = ROLES.filter((role) => columnsOf(role).length > 1);
  if (!rivals.some((role) => columnsOf(role).some((label) => yearOf(label) !== null))) return labels;
  const form = yearOfForm(view, top);
  const rows = sampleRows(view, bottom);
  const isTold = ({ column }: Labelled) => rows.some((row) => !isFiller(view.key(row, column)));
  const yearsIn = (columns: readonly Labelled[]) => columns.flatMap((label) => yearOf(label) ?? []);
  const results = yearsIn(columnsOf("actual").filter(isTold));
  const wantedOf = (role: string): number | null => {
    const columns = columnsOf(role);
    const years = yearsIn(columns);
    if (form !== null && (years.includes(form) || years.length < columns.length)) return form;
    const told = yearsIn(columns.filter(isTold));
    const best = [told.filter((year) => results.includes(year)), told, years].find((each) => each.length > 0);
    return best === undefined ? null : Math.max(...best);
  };
  const wanted = new Map<string, number | null>(rivals.map((role) => [role, wantedOf(role)]));
  return labels.filter((label) => {
    const [year, only] = [yearOf(label), wanted.get(label.role) ?? null];
    return year === null || only === null || year === only;
  });
}
