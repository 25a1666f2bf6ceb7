import { makeStyles } from "@fluentui/react-components";
import type { Notice } from "../core/model/mapping";
import { CellLink, placeName } from "./cell-link";
import { useSay } from "./say";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "18px" } });

/** Sentences with the cells they are about. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notices.map(({ message, source }, index) => (
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
  );
}
