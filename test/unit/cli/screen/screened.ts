import { basename } from 'node:path';
import { loadPolicy } from '../../../../src/cli/inputs/load-policy.ts';
import { noProgress } from '../../../../src/cli/exports/progress.ts';
import { screen } from '../../../../src/cli/screen/command/screen.ts';
import type { ScreenOptions } from '../../../../src/cli/screen/command/screen.ts';
import type { NamedPolicy } from '../../../../src/cli/screen/figures/screening-of.ts';
import type { Screening } from '../../../../src/cli/screen/screening-schema.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';

/** Reads a policy from a file as the command does. */
export async function policyIn(file: string): Promise<NamedPolicy> {
  return { file: basename(file), policy: await loadPolicy(file) };
}

/** Screens with the policy of an add-in without configuration. */
export function screened(files: readonly string[], options: Partial<ScreenOptions> = {}): Promise<Screening> {
  return screen(
    {
      files,
      policy: { file: null, policy: defaultPolicy },
      against: undefined,
      own: ['army.mil'],
      learn: false,
      named: {},
      delimiter: undefined,
      timeForm: undefined,
      ...options,
    },
    noProgress,
  );
}
