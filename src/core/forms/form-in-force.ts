import type { Answers } from "../model/answers";
import type { Profile } from "../profiles/profile";
import { DEFAULT_FORM, formById } from ".";
import type { FormLayout } from "./layout";

/** The form to print: the one chosen, now or formerly in this workbook, else the usual one of the rules. */
export function formInForce({ form }: Answers, profile: Profile): FormLayout {
  return (form === undefined ? null : formById(form)) ?? formById(profile.form) ?? DEFAULT_FORM;
}
