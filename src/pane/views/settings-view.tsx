import { makeStyles, tokens } from "@fluentui/react-components";
import { useTongue } from "../language";
import { FormChoice } from "../sections/form-choice";
import { OwnSheets } from "../sections/own-sheets";
import { Remembered } from "../sections/remembered";
import { Rules } from "../sections/rules";
import { Surroundings } from "../sections/surroundings";
import { SETTINGS_STRINGS } from "../strings/settings";
import type { SessionControl } from "../use-session";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The settings: rules, what is remembered, language, look, our sheets; each says where it is kept. */
export function SettingsView({ control }: { readonly control: SessionControl }) {
  const { language } = useTongue();
  const styles = useStyles();
  const { seen, answers, work } = control.session;
  const busy = work !== null;
  return (
    <>
      {seen !== null && (
        <Rules profile={seen.profile} busy={busy} onChoose={control.chooseProfile}>
          <FormChoice form={seen.form} busy={busy} onEdit={control.correct} />
          <p className={styles.note}>{SETTINGS_STRINGS[language].rulesKept}</p>
        </Rules>
      )}
      {answers !== null && <Remembered answers={answers} busy={busy} onEdit={control.correct} onUndo={control.undo} />}
      <Surroundings />
      <OwnSheets busy={busy} look={control.dependents} onRemove={control.removeSheets} />
    </>
  );
}
