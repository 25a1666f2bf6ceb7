import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly summaryClassName?: string;
  readonly open?: boolean;
  /** As a function: made when it is first unfolded. */
  readonly children: ReactNode | (() => ReactNode);
}

/** What is folded away until it is asked for. */
export function Fold({ summary, className, summaryClassName, open = false, children }: FoldProps) {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(open);
  return (
    <details
      className={className}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      {/* Excel on the web moves the focus itself when Tab is pressed, and knows a summary only by this. */}
      <summary className={mergeClasses(styles.summary, summaryClassName)} tabIndex={0}>
        {summary}
      </summary>
      {typeof children !== "function" ? children : wasOpened && children()}
    </details>
  );
}
