import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  block: { display: "grid", rowGap: "10px" },
  line: { height: "12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  half: { width: "55%" },
});

/** Grey lines where a part of the page is about to be: it takes a moment, so nothing moves. */
export function Loading() {
  const styles = useStyles();
  return (
    <div className={styles.block} aria-hidden="true" data-loading>
      <div className={`${styles.line} ${styles.half}`} />
      <div className={styles.line} />
      <div className={styles.line} />
    </div>
  );
}
