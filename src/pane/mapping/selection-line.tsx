import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { firstWords } from "../../core/corrections/first-words";
import type { Source } from "../../core/model/area";
import { placeName } from "../cell-link";
import { useMapping, useMappingStrings } from "./control";

const useStyles = makeStyles({
  line: {
    margin: 0,
    paddingTop: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** What is selected in the workbook at this moment, and how it begins: what 用当前选区 would take. */
export function SelectionLine() {
  const { seen, watchSelection } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const [selected, setSelected] = useState<Source | null>(null);
  useEffect(() => watchSelection(setSelected), [watchSelection]);
  if (selected === null) return null;
  const text = strings.selected(placeName(selected), firstWords(seen.snapshot, selected));
  return (
    <p className={styles.line} title={text} data-testid="selection">
      {text}
    </p>
  );
}
