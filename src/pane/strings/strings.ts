import type { zh } from "./zh";

/** Every string in one language: the Chinese table gives the keys and the parameters, so no language can lack one. */
export type Strings = {
  readonly [Key in keyof typeof zh]: (typeof zh)[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : string;
};
