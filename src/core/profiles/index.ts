export { DEFAULT_PROFILE, profileById, PROFILES } from "./built-in";
export { gradeOf } from "./grade-of";
export { type ParsedProfile, parseProfile, type ProfileProblem } from "./parse-profile";
export { readOwnProfile } from "./own-profile";
export { placeText, problemText } from "./place";
export { readProfileFile, writeProfileFile } from "./profile-file";
export { PROFILE_ENTRY, profileEntry, type ProfileInForce, profileInForce } from "./remembered-profile";
export { cappedTotal, capOnTotal } from "./total-cap";
