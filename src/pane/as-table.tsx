import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular, TableRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { useTongue } from "./language";

const useStyles = makeStyles({
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap", paddingInline: "4px" },
});

interface AsTableProps {
  readonly isTable: boolean;
  readonly onChange: (isTable: boolean) => void;
}

/** Turns a drawing into the table behind it, and back. */
export function AsTable({ isTable, onChange }: AsTableProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      data-as-table={isTable}
      icon={isTable ? <DataBarHorizontalRegular /> : <TableRegular />}
      onClick={() => onChange(!isTable)}
    >
      {isTable ? strings.asChart : strings.asTable}
    </Button>
  );
}

/** Whether a drawing is shown as its table, and the button that changes it. */
export function useAsTable(): { readonly isTable: boolean; readonly button: ReactNode } {
  const [isTable, setIsTable] = useState(false);
  return { isTable, button: <AsTable isTable={isTable} onChange={setIsTable} /> };
}
