/** How long Excel may take to answer; outside Office the client library may never do. Milliseconds. */
const PATIENCE = 15_000;

/** What a page learns of its surroundings once Excel's client library is ready. */
export interface OfficeSurroundings {
  readonly inExcel: boolean;
  /** Office's display language (BCP 47); null where it is unknown. */
  readonly language: string | null;
  /** Whether Office's theme is dark; null where Office does not say (Excel on the web). */
  readonly dark: boolean | null;
}

const OUTSIDE: OfficeSurroundings = { inExcel: false, language: null, dark: null };

/** Waits for Excel's client library, and not for ever: a page outside Excel is answered too. Never rejects. */
export async function officeReady(patience: number = PATIENCE): Promise<OfficeSurroundings> {
  if (typeof Office === "undefined") return OUTSIDE;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const info = await Promise.race([Office.onReady(), late]);
  if (info?.host !== Office.HostType.Excel) return OUTSIDE;
  return { inExcel: true, language: Office.context.displayLanguage, dark: officeIsDark() };
}

/** Newer than the declarations of the client library that we compile against, and absent on the web. */
function officeIsDark(): boolean | null {
  const theme: unknown = Office.context.officeTheme;
  if (typeof theme !== "object" || theme === null || !("isDarkTheme" in theme)) return null;
  return typeof theme.isDarkTheme === "boolean" ? theme.isDarkTheme : null;
}
