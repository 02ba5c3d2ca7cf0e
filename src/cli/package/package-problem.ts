import { LinedError } from '../../output/wrong-use.ts';

/** Something that went wrong while a package was made although it was asked for rightly: the exit code is 1. */
export class PackageProblem extends LinedError {
  override readonly name = 'PackageProblem';
}
