import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Area, cellArea, columnName } from "../core/model/area";
import { useTongue } from "../pane/language";
import { lengthOf, rowWindow, sizeBetween, type Window } from "./axis";
import { type GridModel, visible } from "./grid-model";
import { useRange } from "./grid-range";
import { SheetRow } from "./grid-row";
import { HEADER_HEIGHT, HEADER_WIDTH, useGridStyles } from "./grid-styles";
import { stepFrom } from "./grid-steps";
import { scrollFor } from "./grid-scroll";
import { DESK_STRINGS } from "./strings";
import type { Place } from "./workbook-view";

interface SheetGridProps {
  readonly name: string;
  readonly model: GridModel;
  readonly place: Place;
  readonly selection: Area;
  readonly onSelect: (area: Area) => void;
}

/** One sheet as a table: frozen rows stay as its head, and of the others those near the view are drawn. */
export function SheetGrid({ name, model, place, selection, onSelect }: SheetGridProps) {
  const { language } = useTongue();
  const styles = useGridStyles();
  const view = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Window>(() => rowWindow(model.rows, model.frozenRows, 0, window.innerHeight));

  const follow = () => {
    const element = view.current;
    if (element === null) return;
    const next = rowWindow(model.rows, model.frozenRows, element.scrollTop, element.clientHeight);
    setShown((current) => (current.first === next.first && current.last === next.last ? current : next));
  };

  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return;
    const target = scrollFor(model, selection, element);
    element.scrollTo({ top: target.top, left: target.left });
    follow();
    // Goes where the place leads, once for each place: scrolling away afterwards is the reader's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, model]);

  useEffect(() => {
    const observer = new ResizeObserver(follow);
    if (view.current !== null) observer.observe(view.current);
    return () => observer.disconnect();
  });

  const range = useRange(selection, onSelect);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const next = stepFrom(model, range.active(shiftKey), key, view.current?.clientHeight ?? 0);
    if (next === null) return;
    event.preventDefault();
    range.select(next, shiftKey);
  };

  const onClick = ({ target, shiftKey }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
    if (cell !== null) range.select(cellArea(Number(cell.dataset["row"]), Number(cell.dataset["column"])), shiftKey);
  };

  const columns = model.visibleColumns;
  const width = HEADER_WIDTH + sizeBetween(model.columns, 0, lengthOf(model.columns) - 1);
  return (
    <div ref={view} className={styles.view} onScroll={follow}>
      <table
        className={styles.table}
        style={{ width }}
        role="grid"
        aria-readonly="true"
        aria-label={DESK_STRINGS[language].grid(name)}
        aria-activedescendant={`cell-${String(selection.top)}-${String(selection.left)}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseDown={keepText}
        onClick={onClick}
      >
        <colgroup>
          <col style={{ width: HEADER_WIDTH }} />
          {columns.map((column) => (
            <col key={column} style={{ width: sizeBetween(model.columns, column, column) }} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <tr style={{ height: HEADER_HEIGHT }}>
            <td className={styles.corner} />
            {columns.map((column) => (
              <th key={column} scope="col" {...columnHead(model, styles, column, selection)}>
                {columnName(column)}
              </th>
            ))}
          </tr>
          <Rows model={model} first={0} last={model.frozenRows - 1} selection={selection} />
        </thead>
        <tbody>
          <Gap height={sizeBetween(model.rows, model.frozenRows, shown.first - 1)} />
          <Rows model={model} first={shown.first} last={shown.last} selection={selection} />
          <Gap height={sizeBetween(model.rows, shown.last + 1, lengthOf(model.rows) - 1)} />
        </tbody>
      </table>
    </div>
  );
}

/** Shift extends the selection of cells, not of the text in them. */
function keepText(event: MouseEvent<HTMLElement>): void {
  if (!event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.focus();
}

function columnHead(model: GridModel, styles: ReturnType<typeof useGridStyles>, column: number, selection: Area) {
  const marked = column >= selection.left && column <= selection.right;
  const className = marked ? `${styles.heading} ${styles.marked}` : styles.heading;
  if (column >= model.frozenColumns) return { className };
  const left = HEADER_WIDTH + sizeBetween(model.columns, 0, column - 1);
  return { className: `${className} ${styles.frozen}`, style: { left } };
}

interface RowsProps extends Window {
  readonly model: GridModel;
  readonly selection: Area;
}

function Rows({ model, first, last, selection }: RowsProps) {
  return visible(model.rows, first, last).map((row) => {
    const marked = row >= selection.top && row <= selection.bottom;
    return (
      <SheetRow key={row} model={model} row={row} first={first} last={last} selection={marked ? selection : null} />
    );
  });
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}
