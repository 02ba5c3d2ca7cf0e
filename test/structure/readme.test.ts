import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/detector/data/packs/index.ts';
import { detect } from '../../src/detector/detect.ts';
import { buildKnownDomains } from '../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../src/policy/known-domains-input.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { partOf, readReliability } from '../faults/whole/reliability-page.ts';
import { layers } from '../mutation/layers.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const table = /<!-- rules -->([\s\S]*)<!-- \/rules -->/.exec(readme)?.[1] ?? '';
const rows = [...table.matchAll(/^\| `([^`]+)` *\| `([^`]+)`([^|]*)\|/gm)].map(
  ([, kind = '', example = '', rest = '']) => ({
    kind,
    example,
    needsPolicy: rest.includes('*'),
  }),
);

const directoryOf = (policy: unknown) => {
  const parsed = parsePolicy(policy);
  if (!parsed.ok) throw new Error('the policy of this test is wrong');
  return buildKnownDomains(knownDomainsInput(parsed.policy, { availablePacks: packs }));
};
const plain = directoryOf({});
const guarded = directoryOf({ protect: ['.mil', '.gov', 'disa.mil'] });
const context = {
  sender: 'lee@army.mil',
  others: [],
  remembered: [
    { address: 'kim.lee@army.mil', displayName: 'Kim Lee' },
    { address: 'pat.ray@example.org', displayName: 'Pat Ray' },
  ],
};

/** `Kim Lee <kim@example.org>` or a bare address. */
const recipient = (example: string) => {
  const [, name = '', address = example] = /^"?([^"<]*?)"? ?<(.*)>$/.exec(example) ?? [];
  return { field: 'to' as const, displayName: name, address };
};

describe('the table of the README', () => {
  it('has a row for each kind', () => {
    expect(rows).toHaveLength(14);
  });

  it.each(rows)(
    'has under $kind an example that the rule finds: $example',
    ({ kind, example, needsPolicy }) => {
      const kinds = (knownDomains: typeof plain) =>
        detect(recipient(example), knownDomains, context).map((one) => one.kind);
      expect(kinds(needsPolicy ? guarded : plain)).toContain(kind);
      if (needsPolicy) expect(kinds(plain)).not.toContain(kind);
    },
  );
});

it('quotes what `npm run mutation` wrote into docs/measured/reliability.md', () => {
  const scores = [...partOf(readReliability(), 'mutation').matchAll(/`(\w+)` .* \| ([\d.]+) % \|/g)];
  expect(scores.map(([, layer]) => layer)).toEqual(layers);
  const unwrapped = readme.replace(/\s+/g, ' ');
  for (const [, layer = '', score = ''] of scores) expect(unwrapped).toContain(`${score} % in \`${layer}\``);
});
