import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FaultBoundary } from "./fault-boundary";
import { LanguageProvider, useTongue } from "./language";
import { languageOf } from "./strings";
import { usePageStyles, useTheme } from "./theme";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface FrameProps {
  /** The surroundings' language (BCP 47); null when they do not say. */
  readonly language: string | null;
  /** The surroundings' theme; null leaves it to the system. */
  readonly dark?: boolean | null;
  readonly children: ReactNode;
}

/** Theme, fonts and language around a page. */
export function Frame({ language, dark = null, children }: FrameProps) {
  usePageStyles();
  const theme = useTheme(dark);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <LanguageProvider initial={languageOf(language)}>
        <FaultBoundary page>{children}</FaultBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}

const useNoticeStyles = makeStyles({
  notice: { padding: "16px 20px", display: "grid", rowGap: "8px", alignContent: "start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** A page that holds one sentence only: while Excel is being reached, or where there is none. */
export function Notice({ text }: { readonly text: (tongue: ReturnType<typeof useTongue>) => string }) {
  const tongue = useTongue();
  const styles = useNoticeStyles();
  return (
    <main className={styles.notice}>
      <h1 className={styles.title}>{tongue.strings.title}</h1>
      <p className={styles.text} role="status">
        {text(tongue)}
      </p>
    </main>
  );
}
