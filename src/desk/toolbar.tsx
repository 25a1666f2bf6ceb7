import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useTongue } from "../pane/language";
import { DESK_STRINGS } from "./strings";

const useStyles = makeStyles({
  bar: {
    gridArea: "bar",
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "6px",
    padding: "8px 16px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  local: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ToolbarProps {
  readonly name: string | null;
  readonly onOpen: (file: File) => void;
  /** Null while there is no result to take home. */
  readonly onDownload: (() => void) | null;
}

/** Above the workbook: which file it is, opening another, taking the result home. */
export function Toolbar({ name, onOpen, onDownload }: ToolbarProps) {
  const { language } = useTongue();
  const strings = DESK_STRINGS[language];
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Button icon={<FolderOpenRegular />} title={strings.openHint} onClick={() => input.current?.click()}>
        {strings.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xltx,.xltm,.xls"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onOpen(file);
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = "";
        }}
      />
      <strong className={styles.file} title={name ?? ""} data-testid="file-name">
        {name ?? strings.nothing}
      </strong>
      <span className={styles.local}>{strings.local}</span>
      {onDownload !== null && (
        <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={onDownload}>
          {strings.download}
        </Button>
      )}
    </header>
  );
}
