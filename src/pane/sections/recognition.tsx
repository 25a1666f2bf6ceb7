import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { decimalFromCell, HUNDRED, multiply, toFixed } from "../../core/amount/decimal";
import type { FoundTable, Mapping } from "../../core/model/mapping";
import { CellLink } from "../cell-link";
import { Fold } from "../fold";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import type { Strings } from "../strings";
import { NARROW } from "../table-styles";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: "10px" },
  row: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    columnGap: "8px",
    // On an enlarged page there is no room for two columns.
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  term: { color: tokens.colorNeutralForeground3 },
  description: { margin: 0, minWidth: 0, display: "grid", rowGap: "2px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "8px",
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  sure: { flexShrink: 0 },
  reasons: { margin: "2px 0 0", paddingInlineStart: "18px" },
});

/** Which tables were taken, where they stand, in which unit and scope, how sure, and why. */
export function Recognition({ mapping }: { readonly mapping: Mapping }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const { spending, indicators, execution, history, progress, basics } = mapping;
  return (
    <Section title={strings.recognised}>
      <dl className={styles.list}>
        <Found name={strings.tableSpending} table={spending} wanted isAsked={mapping.spendingCandidates.length > 0}>
          {spending && spendingFacts(strings, spending)}
        </Found>
        <Found
          name={strings.tableIndicators}
          table={indicators}
          wanted
          isAsked={mapping.indicatorCandidates.length > 0}
        >
          {indicators && strings.rows(indicators.rows.length)}
        </Found>
        <Found name={strings.tableExecution} table={execution} wanted>
          {execution && unitName(strings, execution.unit)}
        </Found>
        <Found name={strings.tableHistory} table={history}>
          {history && strings.rows(history.rows.length)}
        </Found>
        <Found name={strings.tableProgress} table={progress}>
          {progress && strings.rows(progress.months.length)}
        </Found>
        <Found name={strings.tableBasics} table={basics}>
          {basics && strings.rows(basics.texts.length)}
        </Found>
      </dl>
    </Section>
  );
}

function spendingFacts(strings: Strings, spending: NonNullable<Mapping["spending"]>): string {
  return [
    strings[`family.${spending.family}`],
    strings[`scope.${spending.scope}`],
    unitName(strings, spending.unit),
  ].join(" · ");
}

function unitName(strings: Strings, unit: NonNullable<Mapping["spending"]>["unit"]): string {
  return unit === null ? strings.unitUnknown : `${strings.unit} ${strings[`unit.${unit}`]}`;
}

interface FoundProps {
  readonly name: string;
  readonly table: FoundTable | null;
  /** Said to be missing when it is; other tables are only shown when found. */
  readonly wanted?: boolean;
  /** Some were found, and it is asked which is meant. */
  readonly isAsked?: boolean;
  readonly children: ReactNode;
}

function Found({ name, table, wanted = false, isAsked = false, children }: FoundProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  if (table === null && !wanted) return null;
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.description}>
        {table === null ? (
          <span className={styles.small}>{isAsked ? strings.toBeChosen : strings.notFound}</span>
        ) : (
          <>
            <div className={styles.line}>
              <CellLink source={table.source}>{table.source.sheet}</CellLink>
              <Confidence table={table} />
            </div>
            <span className={styles.small}>{children}</span>
            <Reasons table={table} />
          </>
        )}
      </dd>
    </div>
  );
}

/** Below this the reader is asked to look. A matter of display only: what becomes a question, recognition decides. */
const SURE = 0.8;

function Confidence({ table }: { readonly table: FoundTable }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const percent = toFixed(multiply(decimalFromCell(table.confidence), HUNDRED), 0);
  return (
    <Badge className={styles.sure} appearance="outline" color={table.confidence >= SURE ? "success" : "warning"}>
      {strings.confidence(percent)}
    </Badge>
  );
}

function Reasons({ table }: { readonly table: FoundTable }) {
  const { strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  if (table.reasons.length === 0) return null;
  return (
    <Fold className={styles.small} summary={strings.reasons}>
      <ul className={styles.reasons}>
        {table.reasons.map((reason, index) => (
          <li key={index}>{say(reason)}</li>
        ))}
      </ul>
    </Fold>
  );
}
