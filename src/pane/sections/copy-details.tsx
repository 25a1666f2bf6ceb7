import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Fold } from "../fold";
import { useTongue } from "../language";

const useStyles = makeStyles({
  block: { display: "grid", rowGap: "6px", justifyItems: "start", marginTop: "8px" },
  details: { justifySelf: "stretch", minWidth: 0 },
  text: {
    margin: "4px 0 0",
    maxHeight: "140px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});

/** Technical details for the maintainer, folded away; a host that forbids the clipboard leaves them to be selected. */
export function CopyDetails({ details }: { readonly details: string }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const [state, setState] = useState<"fresh" | "copied" | "failed">("fresh");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(details);
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className={styles.block}>
      <Button size="small" onClick={() => void copy()}>
        {strings.copyDetails}
      </Button>
      <span role="status">{{ fresh: "", copied: strings.copied, failed: strings.copyFailed }[state]}</span>
      <Fold className={styles.details} open={state === "failed"} summary={strings.details}>
        <pre className={styles.text} tabIndex={0}>
          {details}
        </pre>
      </Fold>
    </div>
  );
}
