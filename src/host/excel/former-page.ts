import { movedFormula } from "../../core/keeping/moved-formula";
import { movesOf } from "../../core/keeping/moves";
import { formatArea, parseArea } from "../../core/model/area";
import type { PrintSetup, SheetPlan } from "../../core/model/plan";
import { withoutSheet } from "./sheet-reference";

const POINTS_PER_CM = 72 / 2.54;

/** Points by which Excel may round a margin. */
const UNCHANGED = 0.5;

const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;
type Side = (typeof SIDES)[number];

/** What of a sheet's page and panes somebody set otherwise than we wrote it: it is left as it is. */
export interface KeptPage {
  readonly settings: ReadonlySet<"orientation" | "paperSize" | "zoom" | "centred" | "footer" | "frozen" | Side>;
  /** Null where they are the plan's; "" where there is to be none. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
}

export const NOTHING_KEPT: KeptPage = { settings: new Set(), printArea: null, titleRows: null };

/** Asks how the sheet is to be printed now, and which rows are frozen; told after the next sync. */
export function watchPage(sheet: Excel.Worksheet, plan: SheetPlan | undefined): () => KeptPage {
  const former = plan?.former;
  const print = plan?.print ?? null;
  if (former === undefined || plan === undefined || print === null) return () => NOTHING_KEPT;
  const layout = sheet.pageLayout.load(
    `orientation,paperSize,zoom,centerHorizontally,${SIDES.map(marginOf).join(",")}`,
  );
  const texts = layout.headersFooters.defaultForAllPages.load("centerFooter");
  const area = layout.getPrintAreaOrNullObject().load("address");
  const titles = layout.getPrintTitleRowsOrNullObject().load("address");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const written = former.written?.print ?? print;
  const frozenRows = former.written?.frozenRows ?? plan.frozenRows;
  const moves = movesOf(former);
  const address = (range: { readonly isNullObject: boolean; readonly address: string }) =>
    range.isNullObject ? "" : withoutSheet(range.address);
  const kept = (found: string, made: string) => {
    if (found === made) return null;
    return found === "" ? "" : movedFormula(found, moves, "");
  };
  return () => {
    const others = {
      orientation: layout.orientation.toLowerCase() !== written.orientation,
      paperSize: layout.paperSize !== "A4",
      zoom: !isFitted(layout.zoom, written),
      centred: !layout.centerHorizontally,
      footer: texts.centerFooter !== written.footer,
      frozen: rowsOf(address(frozen)) !== frozenRows,
    };
    const margins = SIDES.filter(
      (side) => Math.abs(layout[marginOf(side)] - written.margins[side] * POINTS_PER_CM) > UNCHANGED,
    );
    const changed = (Object.keys(others) as (keyof typeof others)[]).filter((name) => others[name]);
    return {
      settings: new Set([...changed, ...margins]),
      printArea: kept(address(area), formatArea(written.area)),
      titleRows: kept(address(titles), titleAddress(written)),
    };
  };
}

function marginOf(side: Side): `${Side}Margin` {
  return `${side}Margin`;
}

function isFitted(zoom: Excel.PageLayoutZoomOptions, { onePage }: PrintSetup): boolean {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  return wide === 1 && (tall ?? 0) === (onePage === true ? 1 : 0);
}

function titleAddress({ titleRows }: PrintSetup): string {
  return titleRows === null ? "" : `${String(titleRows[0] + 1)}:${String(titleRows[1] + 1)}`;
}

/** Frozen rows and nothing else: "1:3", or as far as the sheet goes; -1 for any other pane. */
function rowsOf(address: string): number {
  if (address === "") return 0;
  const rows = /^\$?1:\$?(\d+)$/.exec(address)?.[1];
  if (rows !== undefined) return Number(rows);
  const area = parseArea(address);
  return area !== null && area.top === 0 && area.left === 0 && area.right >= 16_383 ? area.bottom + 1 : -1;
}
