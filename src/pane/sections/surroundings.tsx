import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { useTongue } from "../language";
import { Section } from "../section";
import { SETTINGS_STRINGS } from "../strings/settings";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the pane takes from its surroundings: the language, which can be switched, and the look, which cannot. */
export function Surroundings() {
  const { language, change } = useTongue();
  const styles = useStyles();
  const words = SETTINGS_STRINGS[language];
  return (
    <>
      <Section title={words.language}>
        <div>
          <Button
            size="small"
            icon={<LocalLanguageRegular />}
            onClick={() => change(language === "en" ? "zh-CN" : "en")}
          >
            {words.switchLanguage}
          </Button>
        </div>
        <p className={styles.note}>{words.languageKept}</p>
      </Section>
      <Section title={words.look}>
        <p className={styles.note}>{words.lookKept}</p>
      </Section>
    </>
  );
}
