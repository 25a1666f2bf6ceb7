import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Draft, draftAt, type DraftPath, FIELD_NAMES } from "../../core/profiles";
import { message } from "../../core/wording";
import { useSay } from "../say";

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: 0,
    border: "none",
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    // What has no label above it stands level with the fields beside it.
    alignItems: "end",
    gap: "8px",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  wide: { gridColumn: "1 / -1" },
});

/** Rules that belong together, two fields a line. */
export function Group({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** A part of a group over its whole width. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().wide}>{children}</div>;
}

/** The fields' names in the reader's language. */
export function useFieldName(): (field: keyof typeof FIELD_NAMES) => string {
  const say = useSay();
  return (field) => say(message(FIELD_NAMES[field]));
}

export function listAt(draft: Draft, path: DraftPath): readonly Draft[] {
  const list = draftAt(draft, path);
  return Array.isArray(list) ? (list as readonly Draft[]) : [];
}

export function textAt(draft: Draft, path: DraftPath): string {
  const text = draftAt(draft, path);
  return typeof text === "string" ? text : "";
}
