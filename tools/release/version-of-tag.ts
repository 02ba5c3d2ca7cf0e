/**
 * Returns the version that a tag names: `v0.1.0` is `0.1.0`.
 *
 * @param packageVersion the version in package.json
 * @throws an `Error` if the tag is not `v` and that version
 */
export function versionOfTag(tag: string, packageVersion: string): string {
  if (tag !== `v${packageVersion}`)
    throw new Error(`The tag is ${tag}, and package.json says ${packageVersion}: tag v${packageVersion}.`);
  return packageVersion;
}
