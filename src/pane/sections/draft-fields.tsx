import { Checkbox, Field, Input, makeStyles, Select as FluentSelect, Textarea } from "@fluentui/react-components";
import { useState } from "react";
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

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value | "";
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value) => void;
}

/** One of several, by value and words. */
export function Select<Value extends string>({ label, value, options, onPick }: SelectProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <FluentSelect
        className={styles.narrow}
        select={{ className: styles.narrow }}
        size="small"
        value={value}
        onChange={(_event, data) => {
          const picked = options.find(([key]) => key === data.value);
          if (picked !== undefined) onPick(picked[0]);
        }}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </FluentSelect>
    </Field>
  );
}

/** One of several texts of the draft. */
export function Choice({
  draft,
  onChange,
  path,
  label,
  options,
}: PlacedProps & { readonly options: readonly (readonly [string, string])[] }) {
  const value = draftAt(draft, path);
  return (
    <Select
      label={label}
      value={typeof value === "string" ? value : ""}
      options={options}
      onPick={(picked) => onChange(withDraftAt(draft, path, picked))}
    />
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

/** A whole number of the draft, kept as typed while it is none: the problem then names it. */
export function NumberField({ draft, onChange, path, label }: PlacedProps) {
  const styles = useStyles();
  const value = draftAt(draft, path);
  return (
    <Field label={label} size="small">
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow, inputMode: "numeric" }}
        size="small"
        value={typeof value === "string" || typeof value === "number" ? String(value) : ""}
        onChange={(_event, data) => {
          const typed = data.value.trim();
          onChange(withDraftAt(draft, path, /^\d+$/.test(typed) ? Number(typed) : typed));
        }}
      />
    </Field>
  );
}

/** A list of words, written with 、 or a comma between them. */
export function WordsField({ draft, onChange, path, label }: PlacedProps) {
  const styles = useStyles();
  const value = draftAt(draft, path);
  const [text, setText] = useState(() => (Array.isArray(value) ? value.join("、") : ""));
  return (
    <Field label={label} size="small">
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        size="small"
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          const words = data.value.split(/[、，,;；\s]+/).filter((word) => word !== "");
          onChange(withDraftAt(draft, path, words));
        }}
      />
    </Field>
  );
}

/** Sets of weights, one a line: "产出指标 50、效益指标 30、满意度指标 10". */
export function WeightsField({ draft, onChange, path, label }: PlacedProps) {
  const styles = useStyles();
  const value = draftAt(draft, path);
  const [text, setText] = useState(() =>
    Array.isArray(value) ? (value as readonly Draft[]).map(lineOf).join("\n") : "",
  );
  return (
    <Field label={label} size="small">
      <Textarea
        size="small"
        className={styles.narrow}
        textarea={{ className: styles.narrow }}
        resize="vertical"
        rows={4}
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          const lines = data.value.split("\n").filter((line) => line.trim() !== "");
          onChange(withDraftAt(draft, path, lines.map(setOf)));
        }}
      />
    </Field>
  );
}

function lineOf(set: Draft): string {
  return Object.entries((set ?? {}) as Readonly<Record<string, Draft>>)
    .map(([name, weight]) => `${name} ${typeof weight === "string" ? weight : ""}`)
    .join("、");
}

/** A line as names with weights; a name without a weight has an empty one, which is then refused. */
function setOf(line: string): Draft {
  const entries = line
    .split(/[、，,;；]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const found = /^(.*?)\s*(\d+(?:\.\d+)?)$/.exec(part);
      return [found?.[1] ?? part, found?.[2] ?? ""] as const;
    });
  return Object.fromEntries(entries);
}
