import { message } from "../wording";
import { profileById } from "./built-in";
import type { ParsedProfile } from "./parse-profile";
import { readProfileFile, writeProfileFile } from "./profile-file";

/**
 * Reads a file of rules that a person gives. Other rules under the id of a built-in profile are refused: the id is what
 * sheets and documents name the rules by.
 */
export function readOwnProfile(text: string): ParsedProfile {
  const read = readProfileFile(text);
  if (!read.ok) return read;
  const builtIn = profileById(read.profile.id);
  if (builtIn === null || writeProfileFile(builtIn) === writeProfileFile(read.profile)) return read;
  return { ok: false, problems: [{ path: "id", message: message("profiles.id-taken", { id: builtIn.id }) }] };
}
