import { CHONGQING } from "./chongqing";
import { GUANGDONG } from "./guangdong";
import type { FormLayout } from "./layout";
import { NATIONAL } from "./national";
import { SICHUAN } from "./sichuan";

export type { FormLayout } from "./layout";

/** The form that is printed where nothing else is chosen. */
export const DEFAULT_FORM = NATIONAL;

/** The forms that come with the program, the default first. */
export const FORMS: readonly FormLayout[] = [NATIONAL, SICHUAN, CHONGQING, GUANGDONG];

export const FORM_IDS: readonly [string, ...string[]] = [DEFAULT_FORM.id, ...FORMS.slice(1).map(({ id }) => id)];

/** The form of that id, null where there is none. */
export function formById(id: string): FormLayout | null {
  return FORMS.find((form) => form.id === id) ?? null;
}
