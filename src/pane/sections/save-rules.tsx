import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { writeProfileFile } from "../../core/profiles";
import type { Profile } from "../../core/profiles/profile";
import { useTongue } from "../language";
import { saveText } from "../save-text";
import { RULES_STRINGS } from "../strings/rules";

const useStyles = makeStyles({ text: { width: "100%" } });

/** Saves the rules as a file. The text stays in view: not every Excel lets a pane save files, but all let it be copied. */
export function SaveRules({ profile }: { readonly profile: Profile }) {
  const { language } = useTongue();
  const styles = useStyles();
  const strings = RULES_STRINGS[language];
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => {
    const text = writeProfileFile(profile);
    saveText(`${profile.id}.json`, text);
    setSaved(text);
  };
  return (
    <>
      <Button size="small" onClick={save}>
        {strings.save}
      </Button>
      {saved !== null && (
        <Textarea className={styles.text} readOnly rows={4} value={saved} aria-label={strings.fileText} />
      )}
    </>
  );
}
