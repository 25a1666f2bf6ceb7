import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { problemText, profileById, builtInProfiles, readOwnProfile } from "../core/profiles";
import type { Profile } from "../core/profiles/profile";
import { say } from "../core/wording";
import { sentences } from "./sentences";

/** The rules named by `--profile`: a built-in id, or a file of rules. A sentence where they cannot be had, null where none is named. */
export function readProfile(wanted: string | null, cwd: string): Profile | null | string {
  if (wanted === null) return null;
  const builtIn = profileById(wanted);
  if (builtIn !== null) return builtIn;
  if (!/\.json$/i.test(wanted))
    return sentences.unknownProfile(
      wanted,
      builtInProfiles()
        .map(({ id }) => id)
        .join("、"),
    );
  let text: string;
  try {
    text = readFileSync(resolve(cwd, wanted), "utf8");
  } catch {
    return sentences.profileUnreadable(wanted);
  }
  const read = readOwnProfile(text);
  if (read.ok) return read.profile;
  return sentences.profileRefused(
    wanted,
    read.problems.map((problem) => say(problemText(problem), "zh-CN")),
  );
}
