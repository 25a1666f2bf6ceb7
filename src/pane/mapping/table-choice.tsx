import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { decimalFromCell, HUNDRED, multiply, toFixed } from "../../core/amount/decimal";
import { chooseTable } from "../../core/corrections/edits";
import type { TableKind } from "../../core/corrections/combine";
import { formatArea } from "../../core/model/area";
import type { FoundTable, SpendingTable } from "../../core/model/mapping";
import { CellLink, placeName } from "../cell-link";
import { useMapping, useMappingStrings, useSelection } from "./control";

const useStyles = makeStyles({
  candidate: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start" },
  where: { paddingInlineStart: "36px", marginTop: "-6px", fontSize: tokens.fontSizeBase200 },
  missing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

interface TableChoiceProps {
  readonly kind: TableKind;
  readonly table: Choosable | null;
  /** All that were found, best first: the chosen one and the runners-up. */
  readonly candidates: readonly Choosable[];
}

/** A table, or several added up. */
type Choosable = FoundTable & Pick<SpendingTable, "addends">;

/** Another of the tables found, or the selected range by itself. */
export function TableChoice({ kind, table, candidates }: TableChoiceProps) {
  const { answers, busy, correct } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const { take, missing } = useSelection((source) => correct(chooseTable(kind, source, { only: true })));
  const choice = answers[kind];
  const only = choice?.only === true ? [choice.sheet, choice.address].join(" ") : null;
  const chosen = only === null ? candidates.findIndex((each) => samePlace(each, table)) : candidates.length;
  const choose = (index: number) => {
    const candidate = candidates[index];
    if (candidate === undefined) return;
    const { source, addends, lines } = candidate;
    correct(chooseTable(kind, source, { ...(addends && { sum: true }), ...(lines && { lines }) }));
  };
  return (
    <>
      {candidates.length + (only === null ? 0 : 1) > 0 && (
        <Field label={strings.table}>
          <RadioGroup
            value={chosen < 0 ? "" : String(chosen)}
            disabled={busy}
            onChange={(_event, { value }) => choose(Number(value))}
          >
            {candidates.map((each, index) => (
              <div key={index} className={styles.candidate}>
                <Radio
                  value={String(index)}
                  label={
                    each.addends === undefined
                      ? strings.option(titled(each), percent(each.confidence))
                      : strings.sumOption(titled(each), String(each.addends.length))
                  }
                />
                {each.addends === undefined && (
                  <span className={styles.where}>
                    <CellLink source={each.source}>{placeName(each.source)}</CellLink>
                  </span>
                )}
              </div>
            ))}
            {only !== null && <Radio value={String(candidates.length)} label={strings.onlyRange(only)} />}
          </RadioGroup>
        </Field>
      )}
      <div>
        <Button size="small" disabled={busy} onClick={take}>
          {strings.useSelection}
        </Button>
      </div>
      {missing && (
        <p role="alert" className={styles.missing}>
          {strings.noSelection}
        </p>
      )}
    </>
  );
}

/** Lines of one export are told apart by what they say. */
function titled({ title, lines }: Choosable): string {
  return lines === undefined ? title : `${title} · ${lines}`;
}

function samePlace({ source, addends, lines }: Choosable, table: Choosable | null): boolean {
  return (
    table !== null &&
    (addends === undefined) === (table.addends === undefined) &&
    lines === table.lines &&
    source.sheetId === table.source.sheetId &&
    formatArea(source.area) === formatArea(table.source.area)
  );
}

function percent(confidence: number): string {
  return toFixed(multiply(decimalFromCell(confidence), HUNDRED), 0);
}
