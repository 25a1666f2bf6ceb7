import { loadedLater } from "../loaded-later";

/** Each view is a file of its own, loaded when it is first looked at. */
export const RecognitionView = loadedLater(async () => (await import("./recognition-view")).RecognitionView);
export const ScoreView = loadedLater(async () => (await import("./score-view")).ScoreView);
export const ReviewView = loadedLater(async () => (await import("./review-view")).ReviewView);
export const SettingsView = loadedLater(async () => (await import("./settings-view")).SettingsView);
