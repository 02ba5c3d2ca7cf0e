import { noProgress } from '../../../src/cli/screen/progress.ts';
import { screen } from '../../../src/cli/screen/screen.ts';
import type { ScreenOptions } from '../../../src/cli/screen/screen.ts';
import type { Screening } from '../../../src/cli/screen/screening-schema.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';

/** Screens with the policy of an add-in without configuration. */
export function screened(files: readonly string[], options: Partial<ScreenOptions> = {}): Promise<Screening> {
  return screen(
    {
      files,
      policy: { file: null, policy: defaultPolicy },
      against: undefined,
      own: ['army.mil'],
      named: {},
      delimiter: undefined,
      timeForm: undefined,
      ...options,
    },
    noProgress,
  );
}
