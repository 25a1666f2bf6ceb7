import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Dependents } from "../../host/dependents";
import { CellLink, placeName } from "../cell-link";
import { useTongue } from "../language";
import { SETTINGS_STRINGS } from "../strings/settings";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px" },
});

/** So many are named one by one. */
const MOST_NAMED = 20;

export type LookForDependents = (signal: AbortSignal) => Promise<Dependents>;

/** What of the accountant's leads to the sheets that are about to go. Nothing where nothing does. */
export function RemovalLook({ look }: { readonly look: LookForDependents }) {
  const { language } = useTongue();
  const styles = useStyles();
  const words = SETTINGS_STRINGS[language];
  const [found, setFound] = useState<Dependents | "looking" | "unseen">("looking");
  useEffect(() => {
    const controller = new AbortController();
    const tell = (state: typeof found) => {
      if (!controller.signal.aborted) setFound(state);
    };
    look(controller.signal).then(tell, () => tell("unseen"));
    return () => controller.abort();
  }, [look]);
  if (found === "looking") return <p className={styles.text}>{words.removeLooking}</p>;
  if (found === "unseen") return <p className={styles.text}>{words.removeUnseen}</p>;
  const { cells, names } = found;
  if (cells.length + names.length === 0) return null;
  const named = cells.slice(0, MOST_NAMED);
  const more = cells.length - named.length;
  return (
    <div role="status">
      <p className={styles.text}>{words.removeBreaks}</p>
      <ul className={styles.list}>
        {named.map((source) => (
          <li key={placeName(source)}>
            <CellLink source={source}>{placeName(source)}</CellLink>
          </li>
        ))}
        {more > 0 && <li>{words.removeBreaksMore(more)}</li>}
        {names.map((name, index) => (
          <li key={`${name} ${String(index)}`}>{words.removeBreaksName(name)}</li>
        ))}
      </ul>
    </div>
  );
}
