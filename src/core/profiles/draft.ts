import type { ParsedProfile } from "./parse-profile";
import { readOwnProfile } from "./own-profile";
import { profileById } from "./built-in";
import type { Profile } from "./profile";
import { writeProfileFile } from "./profile-file";

/** A profile's file while it is being changed: what a person has typed so far, right or wrong. */
export type Draft = string | number | boolean | null | readonly Draft[] | { readonly [name: string]: Draft };

/** Where something stands in a draft: names of fields and numbers of items. */
export type DraftPath = readonly (string | number)[];

const FIRST_VERSION = "1.0.0";

/**
 * A copy of a profile to change. A built-in profile's copy gets an id, a name and a version of its own, and counts as not
 * checked against the source document any more.
 */
export function draftOf(profile: Profile, ownName: string): Draft {
  const isBuiltIn = profileById(profile.id) !== null;
  const own = isBuiltIn
    ? { ...profile, id: `${profile.id}-own`, name: ownName, version: FIRST_VERSION, verified: false }
    : profile;
  return JSON.parse(writeProfileFile(own)) as Draft;
}

/** The draft as rules, or every problem with its place. */
export function settleDraft(draft: Draft): ParsedProfile {
  return readOwnProfile(JSON.stringify(draft));
}

/** What stands at a place; undefined where nothing does. */
export function draftAt(draft: Draft, path: DraftPath): Draft | undefined {
  return path.reduce<Draft | undefined>((value, step) => {
    if (Array.isArray(value)) return typeof step === "number" ? (value as readonly Draft[])[step] : undefined;
    if (typeof value !== "object" || value === null) return undefined;
    return (value as Readonly<Record<string, Draft>>)[step];
  }, draft);
}

/** The draft with something else at a place that is there; places that are not stay absent. */
export function withDraftAt(draft: Draft, path: DraftPath, value: Draft): Draft {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(draft)) {
    return (draft as readonly Draft[]).map((item, index) => (index === step ? withDraftAt(item, rest, value) : item));
  }
  if (typeof draft !== "object" || draft === null) return draft;
  const fields = draft as Readonly<Record<string, Draft>>;
  const inner = fields[step];
  return inner === undefined ? draft : { ...fields, [step]: withDraftAt(inner, rest, value) };
}

/** A band's lower bound moved: the band below ends where it begins. */
export function withBandFrom(draft: Draft, band: number, from: string): Draft {
  const moved = withDraftAt(draft, ["qualitativeBands", band, "from"], from);
  return withDraftAt(moved, ["qualitativeBands", band + 1, "to"], from);
}
