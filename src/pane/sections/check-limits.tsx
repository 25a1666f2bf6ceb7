import { type CHECK_IDS, draftAt } from "../../core/profiles";
import { useTongue } from "../language";
import { type LimitName, RULES_STRINGS } from "../strings/rules";
import { type DraftFieldProps, TextField, ToggleField, WeightsField, WordsField } from "./draft-fields";
import { Group, Wide } from "./rules-group";

interface CheckLimitsProps extends DraftFieldProps {
  readonly id: (typeof CHECK_IDS)[number];
}

/** The limits of one check, as the draft has them: numbers, switches, words that must be there, sets of weights. */
export function CheckLimits({ draft, onChange, id }: CheckLimitsProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const check = draftAt(draft, ["checks", id]);
  const names = Object.keys(check ?? {}).filter((name): name is LimitName => name in strings.limits);
  if (names.length === 0) return null;
  const form = { draft, onChange };
  return (
    <Group legend={`${id} ${strings.limitsOf}`}>
      {names.map((name) => {
        const path = ["checks", id, name];
        const value = draftAt(draft, path);
        const label = `${id} ${strings.limits[name]}`;
        if (typeof value === "boolean") return <ToggleField key={name} {...form} path={path} label={label} />;
        if (!Array.isArray(value)) return <TextField key={name} {...form} path={path} label={label} />;
        return (
          <Wide key={name}>
            {name === "alternatives" ? (
              <WeightsField {...form} path={path} label={label} />
            ) : (
              <WordsField {...form} path={path} label={label} />
            )}
          </Wide>
        );
      })}
    </Group>
  );
}
