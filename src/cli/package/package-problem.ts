import { LinedError } from '../../output/wrong-use.ts';

/** An error in making a package although the command was used correctly. The exit code is 1. */
export class PackageProblem extends LinedError {
  override readonly name = 'PackageProblem';
}
