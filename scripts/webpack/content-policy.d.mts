/** The Content-Security-Policy of our pages; `scripts` are origins that scripts may come from besides our own. */
export function contentPolicy(options?: { readonly scripts?: string | null; readonly development?: boolean }): string;
