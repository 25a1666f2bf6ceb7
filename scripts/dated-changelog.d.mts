export function datedChangelog(text: string, wanted: string, date: string): string;
