import { message } from "../wording";
import { type ParsedProfile, parseProfile } from "./parse-profile";
import type { Profile } from "./profile";

/** Reads the text of a profile's file. Never throws: a file that is no JSON is refused like one with a broken rule. */
export function readProfileFile(text: string): ParsedProfile {
  let json: unknown;
  try {
    // Windows editors put a byte order mark before the text.
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, problems: [{ path: "", message: message("profiles.not-json") }] };
  }
  return parseProfile(json);
}

/** The text of a profile's file; reading it again gives the same profile. */
export function writeProfileFile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
