/** Something that went wrong while a package was made although it was asked for rightly: the exit code is 1. */
export class PackageProblem extends Error {
  override readonly name = 'PackageProblem';
}
