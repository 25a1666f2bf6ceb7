/** The version's entry gets its date (ISO); releasing what the changelog does not tell of is refused. */
export function datedChangelog(text, wanted, date) {
  const heading = new RegExp(`^## ${wanted.replaceAll(".", "\\.")} \\((?:unreleased|\\d{4}-\\d{2}-\\d{2})\\)$`, "m");
  if (!heading.test(text)) throw new Error(`CHANGELOG.md has no entry "## ${wanted} (unreleased)"`);
  return text.replace(heading, `## ${wanted} (${date})`);
}
