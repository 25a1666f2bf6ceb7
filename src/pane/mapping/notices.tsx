import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { dropUnfit } from "../../core/corrections/edits";
import { confirmationsIn } from "../../core/evaluation/open-points";
import { NoticeList } from "../notice-list";
import { useMapping, useMappingStrings } from "./control";

const useStyles = makeStyles({
  bar: { paddingBlock: "8px" },
});

/**
 * Corrections that no longer fit the workbook: said, not obeyed, and kept until they are dropped. And that the sheet
 * does not show the latest corrections yet.
 */
export function Notices() {
  const { seen, busy, pending, correct } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const { notices } = seen.mapping;
  if (notices.length === 0) return pending ? <Pending text={strings.pending} /> : null;
  const holding = confirmationsIn(seen.evaluation.indicators);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} data-testid="notices">
      <MessageBarBody>
        {strings.notices}
        <NoticeList notices={notices} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy} onClick={() => correct(dropUnfit(seen.snapshot, holding))}>
          {strings.dropUnfit}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Pending({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
