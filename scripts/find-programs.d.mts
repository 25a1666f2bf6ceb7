/** An installed Chrome, Edge or Chromium (CHROME_PATH first), or null. */
export function findBrowser(): string | null;

/** An installed LibreOffice (SOFFICE_PATH first), or null. */
export function findOffice(): string | null;
