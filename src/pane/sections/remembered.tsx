import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { OF_TABLE, TABLES, type TableKind } from "../../core/corrections/combine";
import { type Edit, forgetConfirmations, forgetTable, forgetTables } from "../../core/corrections/edits";
import type { Anchor, Answers } from "../../core/model/answers";
import { useTongue } from "../language";
import { Section } from "../section";
import type { Strings } from "../strings";
import { MAPPING_STRINGS } from "../strings/mapping";
import { SETTINGS_STRINGS, type SettingsStrings } from "../strings/settings";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "start" },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RememberedProps {
  readonly answers: Answers;
  readonly busy: boolean;
  readonly onEdit: (edit: Edit) => void;
  readonly onUndo: () => void;
}

/** Everything that the accountant decided about this workbook, in words, and how to forget it. */
export function Remembered({ answers, busy, onEdit, onUndo }: RememberedProps) {
  const { language } = useTongue();
  const styles = useStyles();
  const words = SETTINGS_STRINGS[language];
  const [isForgotten, setIsForgotten] = useState(false);
  const entries = useEntries(answers);
  const forget = (edit: Edit) => {
    onEdit(edit);
    setIsForgotten(true);
  };
  return (
    <Section title={words.remembered}>
      {entries.length === 0 && <p className={styles.note}>{words.nothingRemembered}</p>}
      <ul className={styles.list}>
        {entries.map(({ name, details, edit }) => (
          <li key={name} className={styles.item}>
            <span>
              {name}
              {details.length > 0 && <div className={styles.details}>{details.join(" · ")}</div>}
            </span>
            <Button size="small" aria-label={words.forgetOne(name)} disabled={busy} onClick={() => forget(edit)}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {entries.length > 1 && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => forget((said) => forgetConfirmations(forgetTables(said)))}
          >
            {words.forgetAll}
          </Button>
        )}
        {isForgotten && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              onUndo();
              setIsForgotten(false);
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
      <p className={styles.note} role="status">
        {isForgotten ? words.forgotten : ""}
      </p>
      <p className={styles.note}>{words.rememberedKept}</p>
    </Section>
  );
}

interface Entry {
  readonly name: string;
  readonly details: readonly string[];
  readonly edit: Edit;
}

function useEntries(answers: Answers): readonly Entry[] {
  const { language, strings } = useTongue();
  const words = SETTINGS_STRINGS[language];
  const said = TABLES.filter((kind) => [kind, ...OF_TABLE[kind]].some((key) => isSaid(answers[key as keyof Answers])));
  const tables = said.map((kind): Entry => ({
    name: words.ofTable(MAPPING_STRINGS[language][kind]),
    details: detailsOf(answers, kind, strings, words),
    edit: forgetTable(kind),
  }));
  const { confirmations = [] } = answers;
  if (confirmations.length === 0) return tables;
  const details = confirmations.map(({ level3, points }) => `${level3} ${points}${strings.points}`);
  return [...tables, { name: words.confirmed(confirmations.length), details, edit: forgetConfirmations }];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function detailsOf(answers: Answers, kind: TableKind, strings: Strings, words: SettingsStrings): readonly string[] {
  const choice = answers[kind];
  const place = ({ sheet, address }: Anchor) => [sheet, address].filter(Boolean).join(" ");
  const unit = kind === "spending" ? answers.spendingUnit : kind === "execution" ? answers.executionUnit : undefined;
  const scope = kind === "spending" ? answers.spendingScope : undefined;
  const header = { spending: answers.spendingHeader, indicators: answers.indicatorHeader, execution: undefined }[kind];
  const columns =
    { spending: answers.spendingColumns, indicators: answers.indicatorColumns, execution: [] }[kind] ?? [];
  const cells =
    {
      spending: answers.spendingCells,
      indicators: answers.indicatorCells,
      execution: answers.executionCells,
    }[kind] ?? [];
  return [
    choice === undefined ? "" : choice.only === true ? words.only(place(choice)) : words.chosen(place(choice)),
    unit === undefined ? "" : `${strings.unit} ${strings[`unit.${unit}`]}`,
    scope === undefined ? "" : strings[`scope.${scope}`],
    header === undefined ? "" : words.header(place(header)),
    columns.length === 0 ? "" : words.columns(columns.length),
    cells.length === 0 ? "" : words.cells(cells.length),
  ].filter((text) => text !== "");
}
