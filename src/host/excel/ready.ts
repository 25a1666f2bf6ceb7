/** How long Excel may take to answer; outside Office the client library may never do. Milliseconds. */
const PATIENCE = 15_000;

/** What a page learns of its surroundings once Excel's client library is ready. */
export interface OfficeSurroundings {
  readonly inExcel: boolean;
  /** False when the client library could not be loaded: no network, or a network that keeps its address out. */
  readonly libraryLoaded: boolean;
  /** Office's display language (BCP 47); null where it is unknown. */
  readonly language: string | null;
  /** Whether Office's theme is dark; null where Office does not say (Excel on the web). */
  readonly dark: boolean | null;
}

const OUTSIDE: OfficeSurroundings = { inExcel: false, libraryLoaded: true, language: null, dark: null };

/**
 * Waits for Excel's client library, and not for ever: a page outside Excel is answered too. With null for patience it
 * waits as long as it takes. Never rejects.
 */
export async function officeReady(patience: number | null = PATIENCE): Promise<OfficeSurroundings> {
  if (typeof Office === "undefined") return { ...OUTSIDE, libraryLoaded: false };
  const info = patience === null ? await Office.onReady() : await within(patience, Office.onReady());
  if (info?.host !== Office.HostType.Excel) return OUTSIDE;
  return { inExcel: true, libraryLoaded: true, language: Office.context.displayLanguage, dark: officeIsDark() };
}

/** What the work gives, or null when it takes longer. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Newer than the declarations of the client library that we compile against, and absent on the web. */
function officeIsDark(): boolean | null {
  const theme: unknown = Office.context.officeTheme;
  if (typeof theme !== "object" || theme === null || !("isDarkTheme" in theme)) return null;
  return typeof theme.isDarkTheme === "boolean" ? theme.isDarkTheme : null;
}
