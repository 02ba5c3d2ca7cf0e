/**
 * Returns the notes of a version: its section of the changelog, without the heading.
 *
 * @param changelog a text in the form of Keep a Changelog 1.1.0
 * @param version a semantic version such as `0.1.0`
 * @throws an `Error` if the version has no section with a date, or if the section says nothing
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}]".`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(
      `The heading of ${version} in CHANGELOG.md needs a date: "## [${version}] - 2026-11-26".`,
    );
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`The section of ${version} in CHANGELOG.md is empty.`);
  return `${notes}\n`;
}
