import { makeStyles, tokens } from "@fluentui/react-components";
import { problemText, type ProfileProblem } from "../../core/profiles";
import { useTongue } from "../language";
import { useSay } from "../say";
import { RULES_STRINGS } from "../strings/rules";

const useStyles = makeStyles({
  problems: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  list: { margin: "2px 0 0", paddingInlineStart: "18px" },
});

/** Why rules are refused, each with its place. */
export function Problems({ problems }: { readonly problems: readonly ProfileProblem[] }) {
  const { language } = useTongue();
  const say = useSay();
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      {RULES_STRINGS[language].refused}
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index}>{say(problemText(problem))}</li>
        ))}
      </ul>
    </div>
  );
}
