import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

// What browsers have and jsdom lacks: text coding for the file host, the rest for Fluent and the theme.
Object.assign(globalThis, { TextDecoder, TextEncoder });

class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;

window.matchMedia ??= (media: string) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

Element.prototype.scrollIntoView ??= () => undefined;
