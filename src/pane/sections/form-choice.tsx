import { Field, makeStyles, Select } from "@fluentui/react-components";
import { chooseForm } from "../../core/corrections/edits";
import { type FormLayout, FORMS } from "../../core/forms";
import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import type { SessionControl } from "../use-session";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface FormChoiceProps {
  /** The form in force. */
  readonly form: FormLayout;
  readonly busy: boolean;
  readonly onEdit: SessionControl["correct"];
}

/** In which form the sheet is laid out, whatever the rules. */
export function FormChoice({ form, busy, onEdit }: FormChoiceProps) {
  const { language } = useTongue();
  const styles = useStyles();
  const strings = RULES_STRINGS[language];
  return (
    <Field label={strings.form} hint={strings.formNote}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={form.id}
        disabled={busy}
        onChange={(_event, { value }) => onEdit(chooseForm(value))}
      >
        {FORMS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
