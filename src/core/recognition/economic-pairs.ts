import { categoriesByName, isClassCode } from "../classification";
import { isOfWhich } from "../text/label";
import type { Spine } from "./economic-spines";
import { GAP, SPLIT_GAP, type SpineLine, tidyName } from "./economic-lines";
import type { Mention } from "./mentions";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isFiller, isNote, isSubtotalLabel, isTotalLabel } from "./words";

/**
 * Lists that name the 类 in one column and its 款 in the next: the 类 stands once (merged over its 款), its own amount in a
 * line of 小计 or in a line of its own, above or below them. Read alone, the first column would give the 类 the amount of
 * its first 款.
 */
export function pairedSpines(view: SheetView, column: number, mentions: readonly Mention[]): readonly Spine[] {
  const classes = mentions.filter(({ codes }) => codes.some(isClassCode));
  if (classes.length < 2 || classes.length * 2 < mentions.length) return [];
  // 其他支出 beside 399 is its name and not its 款 of that name, where the other 类 have their names beside them as well
  if (classes.filter((mention) => isNamedBeside(view, mention)).length > 1) return [];
  return runsOf(classes).flatMap((run) => spineOf(view, column, run) ?? []);
}

function isNamedBeside(view: SheetView, mention: Mention): boolean {
  const named = categoriesByName(view.key(mention.row, mention.column + 1));
  return named.some(({ code }) => code === classCodeOf(mention));
}

/** Classes that belong to one list: cut after a long gap, or where they begin again. */
function runsOf(classes: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = [];
  let seen = new Set<string>();
  let last = 0;
  for (const mention of classes) {
    const code = classCodeOf(mention);
    const again = seen.has(code) && code !== [...seen].at(-1);
    if (runs.length === 0 || again || mention.row - last > SPLIT_GAP) {
      runs.push([]);
      seen = new Set();
    }
    runs.at(-1)?.push(mention);
    seen.add(code);
    last = mention.row;
  }
  return runs;
}

function classCodeOf({ codes }: Mention): string {
  return codes.find(isClassCode) ?? "";
}

function spineOf(view: SheetView, column: number, run: readonly Mention[]): Spine | null {
  const [first] = run;
  if (first === undefined) return null;
  const end = run.at(-1)?.row ?? first.row;
  const byRow = new Map(run.map((mention) => [mention.row, mention]));
  const lines: SpineLine[] = [];
  let current = "";
  let items = 0;
  let empty = 0;
  for (let row = first.row; row <= Math.min(view.bottom, end + SPLIT_GAP) && empty < GAP; row++) {
    const mention = byRow.get(row);
    const label = view.key(row, column);
    const beside = view.key(row, column + 1);
    if (isTotalLabel(label) || isNote(label)) break;
    if (mention !== undefined) current = classCodeOf(mention);
    else if (label !== "") {
      if (row > end && holdsAmount(view, row, column + 2)) break;
      // a head printed again, spending of another kind
      continue;
    }
    empty = mention === undefined && beside === "" ? empty + 1 : 0;
    if (!holdsAmount(view, row, column + 2)) continue;
    const own = { row, code: current, classCode: current };
    if (mention !== undefined && (beside === "" || isFiller(beside))) {
      lines.push({ ...own, name: tidyName(mention.name), nameColumn: column });
    } else if (isSubtotalLabel(beside)) lines.push({ ...own, name: "", nameColumn: column });
    else if (beside !== "" && !isNumeric(view.value(row, column + 1)) && !isOfWhich(beside)) {
      const item = categoriesByName(beside).find(({ code }) => code.startsWith(current) && !isClassCode(code));
      if (item !== undefined) items++;
      lines.push({ ...own, code: item?.code ?? "", name: tidyName(beside), nameColumn: column + 1 });
    }
  }
  const last = lines.at(-1);
  const top = lines[0];
  if (top === undefined || last === undefined || items < 2 || items * 2 < lines.length - run.length) return null;
  return {
    ...{ left: column, labelsRight: column + 1, top: top.row, bottom: last.row },
    ...{ coded: false, system: first.system ?? "department", lines },
    ...{ ambiguous: false, contradicted: false, sections: false, ledger: false },
  };
}

function holdsAmount(view: SheetView, row: number, from: number): boolean {
  return filledColumns(view, row, from).some((each) => isNumeric(view.value(row, each)));
}
