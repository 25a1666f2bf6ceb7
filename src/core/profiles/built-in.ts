import guangdong from "./guangdong-50-50.json";
import national2020 from "./national-2020.json";
import national2021 from "./national-2021.json";
import { parseProfile } from "./parse-profile";
import type { Profile } from "./profile";

/** The profiles that come with the program, the default first; read when they are first wanted. */
const FILES = [national2020, national2021, guangdong];

const read = new Map<unknown, Profile>();

function builtIn(file: (typeof FILES)[number]): Profile {
  const known = read.get(file);
  if (known !== undefined) return known;
  const parsed = parseProfile(file);
  if (!parsed.ok) throw new Error(`a built-in profile is broken at ${parsed.problems[0]?.path ?? "?"}`);
  read.set(file, parsed.profile);
  return parsed.profile;
}

/** The rules of 财预〔2020〕10号: what is used where nothing else is chosen. */
export const DEFAULT_PROFILE: Profile = builtIn(national2020);

/** All profiles that come with the program, the default first. */
export function builtInProfiles(): readonly Profile[] {
  return FILES.map(builtIn);
}

/** The built-in profile of that id, null where there is none. */
export function profileById(id: string): Profile | null {
  const file = FILES.find((each) => each.id === id);
  return file === undefined ? null : builtIn(file);
}
