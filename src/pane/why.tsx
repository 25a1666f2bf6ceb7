import { makeStyles, tokens } from "@fluentui/react-components";
import type { ExplanationLine } from "../core/explanation";
import { formatSource, type Source } from "../core/model/area";
import { CellLink, placeName } from "./cell-link";
import { Fold } from "./fold";
import { useTongue } from "./language";
import { useSay } from "./say";
import { WHY_STRINGS } from "./strings/why";

/** More cells than this are counted, not listed: the sum of a long table is known by its first cells. */
const CELLS_LISTED = 12;

const useStyles = makeStyles({
  why: {
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightRegular,
  },
  summary: { color: tokens.colorNeutralForeground3 },
  lines: {
    listStyle: "none",
    margin: "4px 0 6px",
    padding: "2px 0 2px 8px",
    display: "grid",
    rowGap: "2px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  result: { fontWeight: tokens.fontWeightSemibold },
  cells: { display: "inline-flex", flexWrap: "wrap", columnGap: "6px", marginInlineStart: "6px" },
});

interface WhyProps {
  /** Called when the answer is first looked at: most never are. */
  readonly explain: () => readonly ExplanationLine[];
}

/** "为什么": a number's rule, inputs with their cells, arithmetic, rounding and result, folded away until asked for. */
export function Why({ explain }: WhyProps) {
  const { language } = useTongue();
  const styles = useStyles();
  return (
    <Fold className={styles.why} summaryClassName={styles.summary} summary={WHY_STRINGS[language].why}>
      {() => <Lines lines={explain()} />}
    </Fold>
  );
}

function Lines({ lines }: { readonly lines: readonly ExplanationLine[] }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map(({ kind, depth, text, sources }, index) => (
        <li
          key={index}
          className={kind === "result" ? styles.result : ""}
          style={{ paddingInlineStart: `${String(depth * 12)}px` }}
        >
          {say(text)}
          {sources.length > 0 && <Cells sources={sources} />}
        </li>
      ))}
    </ul>
  );
}

function Cells({ sources }: { readonly sources: readonly Source[] }) {
  const { language } = useTongue();
  const styles = useStyles();
  const listed = sources.slice(0, CELLS_LISTED);
  return (
    <span className={styles.cells}>
      {listed.map((source) => (
        <CellLink key={formatSource(source)} source={source}>
          {placeName(source)}
        </CellLink>
      ))}
      {sources.length > listed.length && WHY_STRINGS[language].moreCells(String(sources.length - listed.length))}
    </span>
  );
}
