import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Language } from "../core/wording";
import { STRINGS, type Strings } from "./strings";

/** The language in use and its strings. */
export interface Tongue {
  readonly language: Language;
  readonly strings: Strings;
  readonly change: (language: Language) => void;
}

const TongueContext = createContext<Tongue | null>(null);

/** Gives everything below it one language: `initial` until the person changes it. */
export function LanguageProvider({ initial, children }: { readonly initial: Language; readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? initial;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = STRINGS[language].title;
  }, [language]);
  const tongue = useMemo<Tongue>(() => ({ language, strings: STRINGS[language], change: setChosen }), [language]);
  return <TongueContext.Provider value={tongue}>{children}</TongueContext.Provider>;
}

export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (tongue === null) throw new Error("useTongue outside a LanguageProvider");
  return tongue;
}
