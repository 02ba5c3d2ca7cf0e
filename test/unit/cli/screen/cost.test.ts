import { expect, test } from 'vitest';
import { stepCounter } from '../../../steps.ts';

const steps = stepCounter('/src/');
const { knownDomainsFor: directoryFor } = await import('../../../../src/cli/inputs/known-domains-for.ts');
const { defaultPolicy } = await import('../../../../src/policy/default-policy.ts');
const { judgeOf } = await import('../../../../src/past-mail/judge.ts');
const judge = judgeOf(defaultPolicy, directoryFor(defaultPolicy));

/** Returns this many different ideographs. */
const letters = (length: number) =>
  Array.from({ length }, (_, n) => String.fromCodePoint(0x4e00 + (n % 20_000))).join('');

test.each([
  ['in the domain', (length: number) => `@${letters(length)}.ml`],
  ['before the @', (length: number) => `${letters(length)}@army.ml`],
  ['in the domain, with a name before it', (length: number) => `kim!lee@${letters(length)}`],
])(
  'the number of steps for a recipient with many different letters grows linearly with its length: %s',
  (_, key) => {
    const work = (length: number) => steps(() => judge(key(length), 'army.mil'));
    work(2000);
    const [short, long] = [work(20_000), work(200_000)];
    expect(short).toBeGreaterThan(0);
    expect(long).toBeLessThan(12 * short + 100);
  },
);
