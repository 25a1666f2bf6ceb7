import { FormChoice } from "../sections/form-choice";
import { PageEnd } from "../sections/page-end";
import { Rules } from "../sections/rules";
import type { SessionControl } from "../use-session";

/** The settings: rules, language, our sheets; each says where it is kept. */
export function SettingsView({ control }: { readonly control: SessionControl }) {
  const { seen, work } = control.session;
  const busy = work !== null;
  return (
    <>
      {seen !== null && (
        <Rules profile={seen.profile} busy={busy} onChoose={control.chooseProfile}>
          <FormChoice form={seen.form} busy={busy} onEdit={control.correct} />
        </Rules>
      )}
      <PageEnd busy={busy} onRemove={control.removeSheets} />
    </>
  );
}
