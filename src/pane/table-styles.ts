import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of names and figures: one look for all of them. */
export const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: "0 8px 4px 0",
    ":last-child": { paddingInlineEnd: 0, textAlign: "end" },
  },
  /** Over a column of figures. */
  numberHead: { textAlign: "end" },
  name: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "3px 8px 3px 0",
    overflowWrap: "anywhere",
  },
  /** Of what belongs to the row above. */
  part: { paddingInlineStart: "12px" },
  text: { verticalAlign: "top", padding: "3px 8px 3px 0", overflowWrap: "anywhere" },
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
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});
