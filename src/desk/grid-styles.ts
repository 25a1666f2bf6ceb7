import { makeStyles, tokens } from "@fluentui/react-components";

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;

/** A sheet is paper: its cells stay white in the dark theme, as in Excel. */
export const PAPER = "#ffffff";
export const INK = "#000000";
export const GRID_LINE = "#e1e1e1";

export const useGridStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground4 },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "0",
    backgroundColor: PAPER,
    color: INK,
    cursor: "cell",
    ":focus-visible": { outline: "none" },
    ":focus-visible td[aria-selected=true]": { outlineColor: tokens.colorStrokeFocus2 },
  },
  head: { position: "sticky", top: 0, zIndex: 3 },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: "default",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  marked: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  rowHeading: { position: "sticky", left: 0, zIndex: 2 },
  frozen: { position: "sticky", zIndex: 1 },
  cell: { padding: "0 3px" },
  selected: { outline: "2px solid #107c41", outlineOffset: "-2px", boxShadow: "inset 0 0 0 9999px #107c411f" },
});
