import { memoryText } from "../memory/entry";
import type { Notice } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { message } from "../wording";
import { DEFAULT_PROFILE, profileById } from "./built-in";
import { problemText } from "./place";
import type { Profile } from "./profile";
import { readProfileFile, writeProfileFile } from "./profile-file";

/** The key of the memory sheet's row that holds the rules the workbook was scored by. */
export const PROFILE_ENTRY = "profile.json";

/** The rules as the memory sheet keeps them. */
export function profileEntry(profile: Profile): string {
  return writeProfileFile(profile);
}

/** The rules in force, and what could not be read of those that the workbook remembers. */
export interface ProfileInForce {
  readonly profile: Profile;
  readonly notices: readonly Notice[];
}

/**
 * The rules to score by: those chosen now, else those that the workbook was last scored by, else the default. Remembered
 * rules that cannot be read any more are told; a built-in profile of the same id then stands in.
 */
export function profileInForce(snapshot: Snapshot, chosen: Profile | null, forget: boolean): ProfileInForce {
  if (chosen !== null) return { profile: chosen, notices: [] };
  const text = forget ? null : memoryText(snapshot, PROFILE_ENTRY);
  if (text === null) return { profile: DEFAULT_PROFILE, notices: [] };
  const read = readProfileFile(text);
  if (read.ok) return { profile: builtInOf(read.profile), notices: [] };
  const [problem] = read.problems;
  const id = /"id"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? "";
  const profile = profileById(id) ?? DEFAULT_PROFILE;
  const parameters = { problem: problem === undefined ? "" : problemText(problem), name: profile.name };
  return { profile, notices: [{ message: message("profiles.memory-unreadable", parameters), source: null }] };
}

/** A built-in profile is used as this version has it: what the workbook holds is what it was. */
function builtInOf(profile: Profile): Profile {
  return profileById(profile.id) ?? profile;
}
