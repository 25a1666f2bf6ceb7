import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    columnGap: "6px",
    minWidth: 0,
    whiteSpace: "nowrap",
    padding: "9px 4px",
    // Not even a transparent one: forced colours draw it.
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: "7px",
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    minWidth: "18px",
    padding: "0 5px",
    borderRadius: "9px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** What waits there, and what that is called; nothing is shown for none. */
  readonly count: number;
  readonly countLabel: string;
}

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  /** Null while something else is shown. */
  readonly selected: Key | null;
  readonly onSelect: (key: Key) => void;
}

/** Tabs in the way Fluent draws them; its own are half as large as all the rest of the pane's first script. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>) {
  const styles = useStyles();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(({ key }) => key === selected);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.key);
    document.getElementById(tabId(tab.key))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {tabs.map(({ key, label: name, count, countLabel }, index) => {
        const isSelected = key === selected;
        const isFirstStop = isSelected || (selected === null && index === 0);
        return (
          <button
            key={key}
            type="button"
            role="tab"
            id={tabId(key)}
            aria-selected={isSelected}
            aria-controls={panelId(key)}
            tabIndex={isFirstStop ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => onSelect(key)}
          >
            {name}
            {count > 0 && (
              <span className={styles.count} aria-label={countLabel} role="img">
                {count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

export function tabId(key: string): string {
  return `tab-${key}`;
}

export function panelId(key: string): string {
  return `panel-${key}`;
}
