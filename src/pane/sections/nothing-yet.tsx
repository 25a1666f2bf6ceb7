import { makeStyles, tokens } from "@fluentui/react-components";
import { useTongue } from "../language";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** In place of results while there are none. */
export function NothingYet() {
  const { strings } = useTongue();
  const styles = useStyles();
  return <p className={styles.text}>{strings.nothingYet}</p>;
}
