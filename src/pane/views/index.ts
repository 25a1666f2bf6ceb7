import { lazy } from "react";

/** Each view is a file of its own, loaded when it is first looked at. */
export const RecognitionView = lazy(async () => ({ default: (await import("./recognition-view")).RecognitionView }));
export const ScoreView = lazy(async () => ({ default: (await import("./score-view")).ScoreView }));
export const ReviewView = lazy(async () => ({ default: (await import("./review-view")).ReviewView }));
export const SettingsView = lazy(async () => ({ default: (await import("./settings-view")).SettingsView }));
