import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { departmentCategories } from "../../core/classification";
import { EXECUTION_ROLES, INDICATOR_ROLES } from "../../core/corrections/answers-json";
import type { TableKind } from "../../core/corrections/combine";
import { assignExecution, assignIndicators, assignSpending, type Edit } from "../../core/corrections/edits";
import type { Source } from "../../core/model/area";
import { useMapping, useMappingStrings, useSelection } from "./control";
import type { MappingStrings } from "../strings/mapping";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: "6px", justifyItems: "start" },
  choice: { width: "100%" },
  missing: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

interface Meaning {
  readonly label: string;
  readonly edit: (at: Source) => Edit;
}

/** What a range can be taken for, in the order offered. */
function meanings(kind: TableKind, strings: MappingStrings): readonly Meaning[] {
  switch (kind) {
    case "spending":
      return [
        ...departmentCategories().map(({ code, name }) => ({
          label: `${code} ${name}`,
          edit: (at: Source) => assignSpending(code, at),
        })),
        { label: strings.total, edit: (at) => assignSpending("total", at) },
        { label: strings.notCategory, edit: (at) => assignSpending("none", at) },
      ];
    case "indicators":
      return [
        ...INDICATOR_ROLES.map((role) => ({
          label: strings[`role.${role}`],
          edit: (at: Source) => assignIndicators(role, at),
        })),
        { label: strings.notIndicator, edit: (at) => assignIndicators("none", at) },
      ];
    case "execution":
      return EXECUTION_ROLES.map((role) => ({
        label: strings[`execution.${role}`],
        edit: (at: Source) => assignExecution(role, at),
      }));
  }
}

/** Takes what is selected for a category, a role, an amount, or for nothing. */
export function Cells({ kind }: { readonly kind: TableKind }) {
  const { busy, correct } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const offered = meanings(kind, strings);
  const [chosen, setChosen] = useState(0);
  const { take, missing } = useSelection((source) => {
    const meaning = offered[chosen];
    if (meaning !== undefined) correct(meaning.edit(source));
  });
  return (
    <div className={styles.row} role="group" aria-label={strings.cells}>
      <Field label={strings.cells} size="small" className={styles.choice}>
        <Select
          size="small"
          aria-label={strings.cellsRole(strings[kind])}
          value={String(chosen)}
          disabled={busy}
          onChange={(_event, { value }) => setChosen(Number(value))}
        >
          {offered.map(({ label }, index) => (
            <option key={label} value={String(index)}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabled={busy} onClick={take}>
        {strings.assign}
      </Button>
      {missing && (
        <p role="alert" className={styles.missing}>
          {strings.noSelection}
        </p>
      )}
    </div>
  );
}
