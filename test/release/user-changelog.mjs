/** The changelog of the installed extension, made from that of the repository. */

/**
 * The changelog as the installed extension shows it: whoever reads it has this version, so that nothing
 * in it is unreleased. What came after a version that the changelog knows says since which.
 *
 * @param text the changelog.
 * @param version that of the package.
 */
export function userChangelog(text, version) {
  const isKnown = text.includes(`\n## ${version}\n`) || text.includes(`\n## ${version} `);
  return text.replace(/^## Unreleased$/m, isKnown ? `## Since ${version}` : `## ${version}`);
}
