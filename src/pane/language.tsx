import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type Language, type Message, say } from "../core/wording";
import { STRINGS, type Strings } from "./strings";

/** The language in use, its strings, and how a message of the core is said in it. */
export interface Tongue {
  readonly language: Language;
  readonly strings: Strings;
  readonly say: (text: Message) => string;
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
  const tongue = useMemo<Tongue>(
    () => ({ language, strings: STRINGS[language], say: (text) => say(text, language), change: setChosen }),
    [language],
  );
  return <TongueContext value={tongue}>{children}</TongueContext>;
}

export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (tongue === null) throw new Error("useTongue outside a LanguageProvider");
  return tongue;
}
