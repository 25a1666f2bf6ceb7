import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Area, cellArea, formatArea } from "../core/model/area";
import { message } from "../core/wording";
import type { DisplaySheet } from "../host/file";
import { asHostError, HostError } from "../host/host-error";
import { useSay } from "../pane/say";
import { FormulaBar } from "./formula-bar";
import { type GridModel, gridModel } from "./grid-model";
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
  if (sheet === undefined) return null;
  return (
    <>
      <SheetView key={sheet.id} sheet={sheet} place={place} onGo={onGo} />
      <SheetTabs sheets={sheets} active={sheet.id} onShow={(id) => onGo({ sheetId: id, selection: null })} />
    </>
  );
}

interface SheetViewProps extends Omit<WorkbookViewProps, "sheets"> {
  readonly sheet: DisplaySheet;
}

function SheetView({ sheet, place, onGo }: SheetViewProps) {
  const say = useSay();
  const styles = useStyles();
  const drawn = useMemo(() => draw(sheet), [sheet]);
  if (drawn instanceof HostError) {
    return <p className={styles.broken}>{say(message(`host.${drawn.code}`, { details: drawn.details }))}</p>;
  }
  const selection = place.selection ?? HOME;
  const cell = drawn.cell(selection.top, selection.left);
  return (
    <>
      <FormulaBar
        address={formatArea(selection)}
        content={cell?.formula ?? cell?.text ?? ""}
        link={cell?.link ?? null}
        onFollow={({ sheetId, area }) => onGo({ sheetId, selection: area })}
      />
      <SheetGrid
        name={sheet.name}
        model={drawn}
        place={place}
        selection={selection}
        onSelect={(area) => onGo({ sheetId: sheet.id, selection: area })}
      />
    </>
  );
}

/** A damaged sheet shows when it is drawn, not when the file is opened. */
function draw(sheet: DisplaySheet): GridModel | HostError {
  try {
    return gridModel(sheet.grid());
  } catch (error) {
    return asHostError(error);
  }
}

const useStyles = makeStyles({ broken: { flexGrow: 1, margin: 0, padding: "24px" } });
