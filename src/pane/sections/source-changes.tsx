import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { changeNotices } from "../../core/memory/change-messages";
import type { SourceChange } from "../../core/memory/inputs-entry";
import { useTongue } from "../language";
import { NoticeList } from "../notice-list";

const useStyles = makeStyles({
  bar: { paddingBlock: "8px" },
});

/** 来源已变动: cells that say something else than when the sheets in the workbook were made. */
export function SourceChanges({ changes }: { readonly changes: readonly SourceChange[] }) {
  const { strings } = useTongue();
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} data-testid="source-changes">
      <MessageBarBody>
        <MessageBarTitle>{strings.sourcesChanged}</MessageBarTitle>
        <NoticeList notices={changeNotices(changes)} />
      </MessageBarBody>
    </MessageBar>
  );
}
