import { type FocusEvent, type HTMLAttributes, type RefObject, useEffect, useRef } from "react";

type KeptFocus = { readonly ref: RefObject<HTMLDivElement> } & Pick<HTMLAttributes<HTMLElement>, "onFocus" | "onBlur">;

/**
 * For a part of the page whose buttons make way for others: the focus of one that is gone goes to the first that came, so
 * that a person without a mouse stays where she was. `content` tells one content from the next.
 */
export function useKeptFocus(content: unknown): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isHeld.current && isLost) ref.current?.querySelector("button")?.focus();
  }, [content]);
  return {
    ref,
    onFocus: () => {
      isHeld.current = true;
    },
    // What is taken away leaves the focus to nothing.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) isHeld.current = false;
    },
  };
}
