import { makeStyles, tokens } from "@fluentui/react-components";
import { formatSource } from "../../core/model/area";
import type { Report } from "../../core/model/report";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: "18px" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What is to be filled in by hand, and numbers in texts that were taken from their cells; each leads to its cell. */
export function ReportRemarks({ report: { gaps, changes } }: { readonly report: Report }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const lines = [
    ...gaps.map(({ what, under, at }) => ({ words: `${under} ${what}`.trim(), at })),
    ...changes.map(({ source, written, taken }) => ({
      words: strings.reportChange(formatSource(source), written, taken),
      at: source,
    })),
  ];
  if (lines.length === 0) return <p className={styles.said}>{strings.reportComplete}</p>;
  return (
    <>
      <p className={styles.name}>{strings.reportGaps(lines.length)}</p>
      <ul className={styles.list}>
        {lines.map(({ words, at }) => (
          <li key={words}>
            <CellLink source={at}>{words}</CellLink>
          </li>
        ))}
      </ul>
    </>
  );
}
