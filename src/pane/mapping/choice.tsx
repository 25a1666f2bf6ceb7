import { Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useMapping } from "./control";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few values. What is chosen stands there at once, so that the next arrow key goes on from it. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { busy, settled } = useMapping();
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = useRef(0);
  const choose = async (next: string) => {
    const choice = ++choices.current;
    setChosen(next);
    onChoose(next);
    await settled();
    if (choice === choices.current) setChosen(null);
  };
  return (
    <Field label={label} size="small">
      <Select size="small" value={chosen ?? value} disabled={busy} onChange={(_event, data) => void choose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
