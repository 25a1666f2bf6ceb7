import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Source } from "../core/model/area";
import { CellLink } from "./cell-link";
import type { Session } from "./session";

type FormSource = (figure: string) => Source | null;

const FormContext = createContext<FormSource>(() => null);

interface FormLinksProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** Lets figures that we computed lead to where they stand on our form, as long as it is the form last written. */
export function FormLinks({ session: { outcome }, children }: FormLinksProps) {
  const sourceOf = useMemo(() => sourcesIn(outcome), [outcome]);
  return <FormContext.Provider value={sourceOf}>{children}</FormContext.Provider>;
}

function sourcesIn(outcome: Session["outcome"]): FormSource {
  if (outcome?.status !== "written") return () => null;
  const sheet = outcome.sheets.find(({ kind }) => kind === "evaluation");
  const figures = outcome.plans.find(({ kind }) => kind === "evaluation")?.figures;
  return (figure) => {
    const area = figures?.[figure];
    return sheet === undefined || area === undefined ? null : { sheetId: sheet.sheetId, sheet: sheet.name, area };
  };
}

/** Where a figure of that name (`FormPlace`) stands on our form; null where it does not, or no form was written. */
export function useFormSource(): FormSource {
  return useContext(FormContext);
}

interface FormLinkProps {
  /** Its name on the form (`FormPlace`). */
  readonly figure: string;
  readonly children: ReactNode;
}

/** Words that lead to their cell on our form. */
export function FormLink({ figure, children }: FormLinkProps) {
  return <CellLink source={useFormSource()(figure)}>{children}</CellLink>;
}
