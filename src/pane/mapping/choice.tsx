import { Field, Select } from "@fluentui/react-components";
import { useMapping } from "./control";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few values. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { busy } = useMapping();
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} disabled={busy} onChange={(_event, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
