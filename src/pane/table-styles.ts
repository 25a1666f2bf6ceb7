import { makeStyles, tokens } from "@fluentui/react-components";

/** As on a page enlarged to 200 %: there is no room for columns. */
export const NARROW = "@media (max-width: 260px)";

/**
 * Tables of names and figures: one look for all of them. Where it is narrow, a row's name stands above its figures; the
 * rows then need their roles in words (`role="row"`), which a table loses by another display.
 */
export const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  row: { [NARROW]: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(56px, 1fr))" } },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: "0 8px 4px 0",
    ":last-child": { paddingInlineEnd: 0, textAlign: "end" },
    ":first-child": { [NARROW]: { gridColumn: "1 / -1" } },
  },
  /** Over a column of figures. */
  numberHead: { textAlign: "end", wordBreak: "keep-all" },
  /** Where there is room for all of it. */
  whole: { whiteSpace: "nowrap" },
  name: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "3px 8px 3px 0",
    overflowWrap: "anywhere",
    [NARROW]: { gridColumn: "1 / -1", paddingBottom: 0 },
  },
  /** Of what belongs to the row above. */
  part: { paddingInlineStart: "12px" },
  /** Numbers among the words stay whole; no column is so narrow that words stand in it letter by letter. */
  text: { verticalAlign: "top", padding: "3px 8px 3px 0", minWidth: "4em", overflowWrap: "break-word" },
  bar: { verticalAlign: "middle", padding: "3px 8px 3px 0" },
  wideBar: { padding: 0 },
  belowBar: { paddingBottom: "6px" },
  number: {
    width: "1%",
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    padding: "3px 8px 3px 0",
    ":last-child": { paddingInlineEnd: 0 },
    [NARROW]: { width: "auto" },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});
