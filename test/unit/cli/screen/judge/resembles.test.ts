import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownDomainsFor } from '../../../../../src/cli/inputs/known-domains-for.ts';
import { swayedBy } from '../../../../../src/cli/screen/judge/doubtless.ts';
import { formsOf } from '../../../../../src/cli/screen/judge/forms.ts';
import { resemble } from '../../../../../src/cli/screen/judge/resembles.ts';
import { Sketches } from '../../../../../src/cli/screen/judge/sketches.ts';
import { defaultPolicy } from '../../../../../src/policy/default-policy.ts';
import { openReview } from '../../../../../src/review/open-review.ts';
import { families } from '../families.ts';

const knownDomains = knownDomainsFor(defaultPolicy);
const isSwayed = swayedBy({ policy: defaultPolicy, knownDomains });
const sender = 'lee@army.mil';

const recipient = (address: string) => ({ field: 'to', address, displayName: '' }) as const;

/** Whether the first host is doubted in a message to all of them, from a mailbox that often writes to others. */
function isDoubted(hosts: readonly string[], familiar: readonly string[] = []): boolean {
  const recipients = hosts.map((host) => recipient(`kim@${host}`));
  const message = { kind: 'message', sender, recipients, kept: [], familiar } as const;
  const { doubts } = openReview(message, defaultPolicy, knownDomains);
  return doubts.some(({ recipient: { address } }) => address === `kim@${hosts[0]}`);
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-.';

/** A host, and the same with up to two typos. */
const pair = fc
  .tuple(
    fc.constantFrom(...families.flat()),
    fc.array(fc.tuple(fc.nat(30), fc.nat(letters.length - 1), fc.nat(3)), { maxLength: 2 }),
  )
  .map(([host, typos]): [string, string] => [
    typos.reduce((so, [place, letter, how]) => {
      const at = place % so.length;
      if (how === 0) return so.slice(0, at) + so.slice(at + 1);
      if (how === 1) return so.slice(0, at) + letters.charAt(letter) + so.slice(at);
      if (how === 2) return so.slice(0, at) + letters.charAt(letter) + so.slice(at + 1);
      return so.slice(0, at) + so.charAt(at + 1) + so.charAt(at) + so.slice(at + 2);
    }, host),
    host,
  ]);

const pairs = [
  ...families.flatMap((family) =>
    family.flatMap((one) => family.map((other): [string, string] => [one, other])),
  ),
  ...fc.sample(pair, { numRuns: 3000, seed: 5 }),
  ...fc.sample(fc.tuple(fc.constantFrom(...families.flat()), fc.constantFrom(...families.flat())), {
    numRuns: 1000,
    seed: 6,
  }),
];

const all = [...new Set(pairs.flat())];
const forms = all.map((host) => formsOf(`@${host}`, [knownDomains], new Set(['army.mil'])));
const sketches = new Sketches(forms);

it.each([
  ['a recipient of the same message', 1, (typed: string, meant: string) => isDoubted([typed, meant])],
  [
    'a host that the mailbox often writes to',
    2,
    (typed: string, meant: string) => isDoubted([typed], [meant]),
  ],
] as const)(
  'a recipient that is doubted only because of %s resembles it',
  { timeout: 60_000 },
  (_, slips, isDoubtedBeside) => {
    const found = pairs.filter(
      ([typed, meant]) => isDoubtedBeside(typed, meant) && !isDoubted([typed]) && !isSwayed(`@${typed}`),
    );
    expect(found.length).toBeGreaterThan(100);
    const missed = found.filter(([typed, meant]) => {
      const [one, other] = [forms[all.indexOf(typed)], forms[all.indexOf(meant)]];
      return !one || !other || !resemble(one, other, slips);
    });
    expect(missed).toEqual([]);
  },
);

it('no recipients that resemble each other are ruled out by their sketches', () => {
  const alike = pairs.filter(([typed, meant]) => {
    const [one, other] = [forms[all.indexOf(typed)], forms[all.indexOf(meant)]];
    return typed !== meant && one && other && resemble(one, other, 1);
  });
  expect(alike.length).toBeGreaterThan(1000);
  const ruledOut = alike.filter(
    ([typed, meant]) => !sketches.mayResemble(all.indexOf(typed), all.indexOf(meant), 1),
  );
  expect(ruledOut).toEqual([]);
});
