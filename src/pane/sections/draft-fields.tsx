import { Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { type Draft, draftAt, type DraftPath, withDraftAt } from "../../core/profiles";

// Fluent's fields are wider by themselves than half a pane.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** A draft of rules and what to do with a changed one. */
export interface DraftFieldProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

interface PlacedProps extends DraftFieldProps {
  readonly path: DraftPath;
  readonly label: string;
}

/** A text or a number of the draft; with `emptyIs` an empty field stands for "none", in these words. */
export function TextField({ draft, onChange, path, label, emptyIs }: PlacedProps & { readonly emptyIs?: string }) {
  const styles = useStyles();
  const value = draftAt(draft, path);
  return (
    <Field label={label} size="small">
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        size="small"
        value={typeof value === "string" ? value : ""}
        {...(emptyIs === undefined ? {} : { placeholder: emptyIs })}
        onChange={(_event, data) => {
          const next = emptyIs !== undefined && data.value.trim() === "" ? null : data.value;
          onChange(withDraftAt(draft, path, next));
        }}
      />
    </Field>
  );
}

/** One of several, by value and words. */
export function Choice({
  draft,
  onChange,
  path,
  label,
  options,
}: PlacedProps & { readonly options: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  const value = draftAt(draft, path);
  return (
    <Field label={label} size="small">
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        size="small"
        value={typeof value === "string" ? value : ""}
        onChange={(_event, data) => onChange(withDraftAt(draft, path, data.value))}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function ToggleField({ draft, onChange, path, label }: PlacedProps) {
  return (
    <Checkbox
      label={label}
      checked={draftAt(draft, path) === true}
      onChange={(_event, { checked }) => onChange(withDraftAt(draft, path, checked === true))}
    />
  );
}
