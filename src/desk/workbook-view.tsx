import { useMemo } from "react";
import { type Area, cellArea, formatArea } from "../core/model/area";
import type { DisplaySheet } from "../host/file";
import { FormulaBar } from "./formula-bar";
import { gridModel } from "./grid-model";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";

/** A place in the workbook: a sheet, and the cells selected there (A1 at first). A new object goes there anew. */
export interface Place {
  readonly sheetId: string;
  readonly selection: Area | null;
}

const HOME = cellArea(0, 0);

interface WorkbookViewProps {
  readonly sheets: readonly DisplaySheet[];
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** A workbook as its owner sees it, to look at: formula bar, one sheet's grid, the tabs. */
export function WorkbookView({ sheets, place, onGo }: WorkbookViewProps) {
  const sheet = sheets.find(({ id }) => id === place.sheetId) ?? sheets[0];
  const model = useMemo(() => (sheet === undefined ? null : gridModel(sheet)), [sheet]);
  if (sheet === undefined || model === null) return null;
  const selection = place.selection ?? HOME;
  return (
    <>
      <FormulaBar address={formatArea(selection)} content={model.cell(selection.top, selection.left)?.content ?? ""} />
      <SheetGrid
        key={sheet.id}
        model={model}
        place={place}
        selection={selection}
        onSelect={(area) => onGo({ sheetId: sheet.id, selection: area })}
      />
      <SheetTabs sheets={sheets} active={sheet.id} onShow={(id) => onGo({ sheetId: id, selection: null })} />
    </>
  );
}
