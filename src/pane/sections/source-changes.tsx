import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { changeNotices } from "../../core/memory/change-messages";
import type { SourceChange } from "../../core/memory/inputs-entry";
import { CellLink, placeName } from "../cell-link";
import { useTongue } from "../language";

const useStyles = makeStyles({
  bar: { paddingBlock: "8px" },
  list: { margin: 0, paddingInlineStart: "18px" },
});

/** 来源已变动: cells that say something else than when the sheets in the workbook were made. */
export function SourceChanges({ changes }: { readonly changes: readonly SourceChange[] }) {
  const { say, strings } = useTongue();
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} data-testid="source-changes">
      <MessageBarBody>
        <MessageBarTitle>{strings.sourcesChanged}</MessageBarTitle>
        <ul className={styles.list}>
          {changeNotices(changes).map(({ message, source }, index) => (
            <li key={index}>
              {say(message)}
              {source !== null && (
                <>
                  {" "}
                  <CellLink source={source}>{placeName(source)}</CellLink>
                </>
              )}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
