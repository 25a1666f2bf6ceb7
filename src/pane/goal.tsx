import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef, useState } from "react";

/** Something the primary button leads to. */
export type Goal = "question" | "proposal" | "open-indicator" | "finding" | "hand-in";

interface Journey {
  readonly goal: Goal | null;
  readonly go: (goal: Goal) => void;
  readonly arrived: () => void;
}

const JourneyContext = createContext<Journey>({ goal: null, go: () => undefined, arrived: () => undefined });

/** Lets the primary button lead to parts of the page that may not have been loaded yet. */
export function JourneyProvider({ children }: { readonly children: ReactNode }) {
  const [goal, setGoal] = useState<Goal | null>(null);
  const journey = useMemo(() => ({ goal, go: setGoal, arrived: () => setGoal(null) }), [goal]);
  return <JourneyContext.Provider value={journey}>{children}</JourneyContext.Provider>;
}

export function useJourney(): Pick<Journey, "go"> {
  return useContext(JourneyContext);
}

/** For the element a journey ends at: when it is the goal, what `selector` finds in it gets the focus. */
export function useGoal<Place extends HTMLElement>(name: Goal, selector: string): RefObject<Place> {
  const { goal, arrived } = useContext(JourneyContext);
  const place = useRef<Place>(null);
  useEffect(() => {
    if (goal !== name || place.current === null) return;
    const target = place.current.matches(selector) ? place.current : place.current.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
    arrived();
  }, [arrived, goal, name, selector]);
  return place;
}
