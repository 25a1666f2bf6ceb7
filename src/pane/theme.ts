import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  makeStaticStyles,
  type Theme,
} from "@fluentui/react-components";
import { useMedia } from "./use-media";

/** Excel's green, from darkest to lightest. */
const EXCEL_GREEN: BrandVariants = {
  10: "#021106",
  20: "#061f0e",
  30: "#083116",
  40: "#093d1c",
  50: "#0a4a22",
  60: "#0b5729",
  70: "#0c6431",
  80: "#107c41",
  90: "#218d51",
  100: "#3a9d65",
  110: "#55ad79",
  120: "#6fbc8e",
  130: "#8acba3",
  140: "#a5d9b8",
  150: "#c1e7ce",
  160: "#def4e5",
};

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const LIGHT: Theme = { ...createLightTheme(EXCEL_GREEN), fontFamilyBase: FONTS };
const DARK: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  fontFamilyBase: FONTS,
  // The dark theme's own foreground greens are too dark for text on its background.
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForegroundLink: EXCEL_GREEN[130],
  colorBrandForegroundLinkHover: EXCEL_GREEN[140],
  colorBrandForegroundLinkPressed: EXCEL_GREEN[120],
  colorBrandForegroundLinkSelected: EXCEL_GREEN[130],
};

// Fluent's own parts honour it each in its own way; this holds for all of them.
const LESS_MOTION = `@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after {
    animation-duration: 0.01ms !important;
    animation-iteration-count: 1 !important;
    transition-duration: 0.01ms !important;
    scroll-behavior: auto !important;
  }
}`;

export const usePageStyles = makeStaticStyles([
  {
    "html, body, #root": { height: "100%", margin: 0 },
    body: { fontFamily: FONTS },
    "*, *::before, *::after": { boxSizing: "border-box" },
  },
  LESS_MOTION,
]);

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

/** Office's theme where it says which it is, else the system's. */
export function useTheme(officeIsDark: boolean | null): Theme {
  const systemIsDark = useMedia(DARK_SYSTEM);
  return (officeIsDark ?? systemIsDark) ? DARK : LIGHT;
}
