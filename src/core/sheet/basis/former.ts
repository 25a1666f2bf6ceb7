import type { Snapshot } from "../../model/snapshot";
import { type Making, MADE_LABEL, FINGERPRINT_LABEL, madeText } from "./provenance-block";

/**
 * What 评分依据 says about when it was made, where it was made from the same cells by the same rules and version: made
 * again it says the same. Null otherwise.
 */
export function formerlyMade(snapshot: Snapshot, fingerprint: string, making: Making): string | null {
  const sheet = snapshot.sheets.find(({ own }) => own === "basis");
  const said = (label: string): string | null => {
    const row = sheet?.values.find((line) => line.includes(label));
    const value = row?.slice(row.indexOf(label) + 1).find((cell) => cell !== null && cell !== "");
    return typeof value === "string" ? value : null;
  };
  const made = said(MADE_LABEL);
  const isSame = said(FINGERPRINT_LABEL)?.startsWith(fingerprint) === true;
  const [, version] = madeText(making).split("，");
  return isSame && made !== null && version !== undefined && made.endsWith(version) ? made : null;
}
