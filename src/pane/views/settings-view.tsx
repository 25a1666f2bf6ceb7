import { makeStyles, tokens } from "@fluentui/react-components";
import { useTongue } from "../language";
import { FormChoice } from "../sections/form-choice";
import { PageEnd } from "../sections/page-end";
import { Rules } from "../sections/rules";
import type { SessionControl } from "../use-session";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The settings: rules, language, our sheets; each says where it is kept. */
export function SettingsView({ control }: { readonly control: SessionControl }) {
  const { seen, work } = control.session;
  const busy = work !== null;
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <>
      {seen !== null && (
        <Rules profile={seen.profile} busy={busy} onChoose={control.chooseProfile}>
          <FormChoice form={seen.form} busy={busy} onEdit={control.correct} />
        </Rules>
      )}
      <p className={styles.note}>{strings.keptInWorkbook}</p>
      <p className={styles.note}>{strings.keptInPane}</p>
      <PageEnd busy={busy} onRemove={control.removeSheets} />
    </>
  );
}
