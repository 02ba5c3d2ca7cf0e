import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs slow files last: a run ends at the first test that fails, and most mutants fail a quick one. */
const slow = ['invariants', 'public-suffix', 'edit', 'gov-registry', 'remembered', 'parse-policy'];

export class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ({ moduleId }: TestSpecification): number =>
      slow.some((name) => moduleId.endsWith(`/${name}.test.ts`)) ? 1 : 0;
    return Promise.resolve([...files].sort((a, b) => order(a) - order(b)));
  }
}
