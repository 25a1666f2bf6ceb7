import { type ComponentType, createContext, lazy, useContext } from "react";

/** How often what stands around was shown again after a fault. */
export const AttemptContext = createContext(0);

/**
 * A part of the page whose script is loaded when it is first looked at. React never asks again for a script that did not
 * arrive, so each attempt to show the part again asks anew.
 */
export function loadedLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const attempt = () =>
    lazy(async () => {
      const Part = await load();
      return { default: ({ given }: { readonly given: Props }) => <Part {...given} /> };
    });
  const attempts: ReturnType<typeof attempt>[] = [];
  return function Later(props: Props) {
    const Part = (attempts[useContext(AttemptContext)] ??= attempt());
    return <Part given={props} />;
  };
}
