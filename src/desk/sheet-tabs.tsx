import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTongue } from "../pane/language";
import { DESK_STRINGS } from "./strings";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    overflowX: "auto",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    padding: "7px 14px",
    whiteSpace: "nowrap",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
  },
});

interface SheetTabsProps {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly active: string;
  readonly onShow: (id: string) => void;
}

/** The sheets' names under the grid, in the workbook's order; arrow keys go from one to the next. */
export function SheetTabs({ sheets, active, onShow }: SheetTabsProps) {
  const { language } = useTongue();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const move = (step: number) => {
    const index = sheets.findIndex(({ id }) => id === active) + step;
    const next = sheets[(index + sheets.length) % sheets.length];
    if (next === undefined) return;
    onShow(next.id);
    bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[sheets.indexOf(next)]?.focus();
  };
  return (
    <div
      ref={bar}
      className={styles.tabs}
      role="tablist"
      aria-label={DESK_STRINGS[language].sheets}
      onKeyDown={({ key }) => {
        if (key === "ArrowRight") move(1);
        if (key === "ArrowLeft") move(-1);
      }}
    >
      {sheets.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          className={mergeClasses(styles.tab, id === active && styles.active)}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
