import { makeStyles, tokens } from "@fluentui/react-components";
import { CHECK_IDS } from "../../core/profiles";
import { message } from "../../core/wording";
import { Fold } from "../fold";
import { useTongue } from "../language";
import { useSay } from "../say";
import { RULES_STRINGS } from "../strings/rules";
import { CheckLimits } from "./check-limits";
import { Choice, type DraftFieldProps } from "./draft-fields";

const useStyles = makeStyles({
  summary: { fontWeight: tokens.fontWeightSemibold },
  check: { display: "grid", rowGap: "4px" },
  list: { display: "grid", rowGap: "8px", marginTop: "6px" },
});

/** How grave each review check is, and its limits, folded away: there are many and few are ever changed. */
export function CheckSeverities(form: DraftFieldProps) {
  const { language } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const strings = RULES_STRINGS[language];
  return (
    <Fold summaryClassName={styles.summary} summary={strings.severities}>
      {() => (
        <div className={styles.list}>
          {CHECK_IDS.map((id) => (
            <div key={id} className={styles.check}>
              <Choice
                {...form}
                path={["checks", id, "severity"]}
                label={`${id} ${say(message(`review.${id}`))}`}
                options={[
                  ["error", strings.error],
                  ["warning", strings.warning],
                  ["hint", strings.hint],
                  ["off", strings.off],
                ]}
              />
              <CheckLimits {...form} id={id} />
            </div>
          ))}
        </div>
      )}
    </Fold>
  );
}
