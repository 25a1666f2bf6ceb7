import { type Area, formatArea } from "../../core/model/area";
import type { Snapshot } from "../../core/model/snapshot";
import { HostError } from "../host-error";
import {
  blocksOutside,
  CELLS_PER_REQUEST,
  cellCount,
  type Corner,
  cornerFor,
  cornerOf,
  groupForRequests,
  ownCorner,
  MOST_CELLS,
  MOST_SHEETS,
} from "./blocks";
import { isPayloadError } from "./error-codes";
import type { ListedSheet, Listing } from "./listing";
import { MEMORY_AREA } from "./memory-area";
import { stopIfCancelled } from "./run";
import { asksFormulas, assemble, type Piece, pieceOf } from "./sheet-pieces";

const CELL_PROPERTIES = "rowIndex,columnIndex,values,valueTypes,numberFormat";

function cellProperties(sheet: ListedSheet): string {
  return asksFormulas(sheet) ? `${CELL_PROPERTIES},formulas` : CELL_PROPERTIES;
}

interface Head {
  readonly sheet: ListedSheet;
  /** Null for an empty sheet. */
  readonly used: Area | null;
  readonly corner: Corner;
  readonly pieces: readonly Piece[];
}

interface Block {
  readonly sheet: ListedSheet;
  readonly area: Area;
}

/**
 * All sheets' cells. One request for the corners of all sheets and their sizes, one more where a sheet is larger than
 * that, and further ones only past the payload limit.
 */
export async function readSheets(
  context: Excel.RequestContext,
  listing: Listing,
  signal: AbortSignal | undefined,
): Promise<Snapshot> {
  const count = listing.sheets.length;
  if (count > MOST_SHEETS) throw new HostError("too-many-sheets", `${String(count)} > ${String(MOST_SHEETS)}`);
  const heads = await readHeads(context, listing, cornerFor(count));
  refuseAbsurdSize(heads);
  const blocks = heads.flatMap(({ sheet, used, corner }) =>
    used === null ? [] : blocksOutside(used, corner).map((area) => ({ sheet, area })),
  );
  const rest = await readBlocks(context, blocks, signal);
  return {
    workbook: listing.workbook,
    sheets: heads.map(({ sheet, used, pieces }) => assemble(sheet, used, [...pieces, ...(rest.get(sheet.id) ?? [])])),
  };
}

async function readHeads(context: Excel.RequestContext, listing: Listing, wished: Corner): Promise<readonly Head[]> {
  const asked = listing.sheets.map((sheet) => {
    const corner = sheet.own === null ? wished : ownCorner(wished);
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = usedRange(sheet, worksheet).load("rowIndex,columnIndex,rowCount,columnCount");
    const parts = [corner.tall, corner.wide].map((part) =>
      worksheet.getRange(formatArea(part)).getUsedRangeOrNullObject(true).load(cellProperties(sheet)),
    );
    return { sheet, used, corner, parts };
  });
  try {
    await context.sync();
  } catch (error) {
    const rows = wished.tall.bottom + 1;
    if (!isPayloadError(error) || rows === 1) throw error;
    return readHeads(context, listing, cornerOf(Math.ceil(rows / 4)));
  }
  return asked.map(({ sheet, used, corner, parts }) => ({
    sheet,
    corner,
    used: used.isNullObject ? null : areaOf(used),
    pieces: parts.filter((part) => !part.isNullObject).map((part) => pieceOf(sheet, part)),
  }));
}

/** Of our hidden sheet the memory alone: what an interrupted write left below it is as long as a sheet can be. */
function usedRange({ own }: ListedSheet, worksheet: Excel.Worksheet): Excel.Range {
  const part = own === "memory" ? worksheet.getRange(formatArea(MEMORY_AREA)) : worksheet;
  return part.getUsedRangeOrNullObject(true);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function refuseAbsurdSize(heads: readonly Head[]): void {
  let total = 0;
  for (const { sheet, used } of heads) {
    total += used === null ? 0 : cellCount(used);
    if (used !== null && total > MOST_CELLS) {
      throw new HostError("too-large", `${sheet.name} ${formatArea(used)}`);
    }
  }
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal: AbortSignal | undefined,
): Promise<Map<string, Piece[]>> {
  const found = new Map<string, Piece[]>();
  const groups = groupForRequests(blocks, CELLS_PER_REQUEST);
  for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
    stopIfCancelled(signal);
    const asked = group.map(({ sheet, area }) => ({
      sheet,
      range: context.workbook.worksheets.getItem(sheet.id).getRange(formatArea(area)).load(cellProperties(sheet)),
    }));
    try {
      // One request a group is the point: a single one would be refused as too long.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const halves = halved(group);
      if (!isPayloadError(error) || halves === null) throw error;
      groups.unshift(...halves);
      continue;
    }
    for (const { sheet, range } of asked) {
      found.set(sheet.id, [...(found.get(sheet.id) ?? []), pieceOf(sheet, range)]);
    }
  }
  return found;
}

/** The same cells in two requests; null where only one row is left. */
function halved(group: readonly Block[]): [Block[], Block[]] | null {
  const middle = Math.ceil(group.length / 2);
  if (group.length > 1) return [group.slice(0, middle), group.slice(middle)];
  const [block] = group;
  if (block === undefined || block.area.bottom === block.area.top) return null;
  const split = Math.floor((block.area.top + block.area.bottom) / 2);
  return [
    [{ ...block, area: { ...block.area, bottom: split } }],
    [{ ...block, area: { ...block.area, top: split + 1 } }],
  ];
}
