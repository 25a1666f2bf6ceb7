import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";
import { TextDecoder, TextEncoder } from "node:util";

// Longer than any machine needs, so that a busy one fails nothing that works.
configure({ asyncUtilTimeout: 10_000 });

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

// jsdom goes through every rule for every element it is asked about; how things look is seen in a browser.
CSSStyleSheet.prototype.insertRule = () => 0;
