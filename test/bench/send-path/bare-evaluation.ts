import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Milliseconds of every evaluation, the answer included. */
export interface Evaluated {
  /** The first one of a new process. */
  readonly cold: number[];
  /** Later ones in the same process, each in a new realm. */
  readonly warm: number[];
}

/**
 * The script, and the same bytes parsed but not run (V8 parses them once per process, so only `cold` is
 * meaningful).
 */
export interface BareEvaluation {
  readonly script: Evaluated;
  readonly unused: Evaluated;
}

const program = path.join(import.meta.dirname, 'bare-realm-run.ts');

/** Evaluations per process. */
const times = 11;

const run = (file: string, how: keyof BareEvaluation): number[] => {
  const options = ['--import', 'tsx', program, file, String(times), how];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as number[];
};

/**
 * Measures how long an engine without a page, such as that of classic Outlook on Windows, takes to evaluate a script
 * and to answer the first Send of good mail, and how long it takes only to read as many bytes. Runs both in turn, in
 * `rounds` new processes each.
 */
export const bareEvaluation = (file: string, rounds: number): BareEvaluation => {
  const found: BareEvaluation = { script: { cold: [], warm: [] }, unused: { cold: [], warm: [] } };
  for (let n = 0; n < rounds; n++)
    for (const how of ['script', 'unused'] as const) {
      const [cold = NaN, ...warm] = run(file, how);
      found[how].cold.push(cold);
      found[how].warm.push(...warm);
    }
  return found;
};
