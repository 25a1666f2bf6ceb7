/** Where a page loads Excel's client library from; `origin` is what the content policy must allow besides our own. */
export function officeLibrary(office?: { readonly source?: string; readonly folder?: string }): {
  readonly script: string;
  readonly origin: string | null;
};
