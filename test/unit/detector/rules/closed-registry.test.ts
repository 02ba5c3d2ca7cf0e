import { expect, test } from 'vitest';
import { govRegistry } from '../../../../src/detector/data/gov-registry.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { judge, tables } from '../table.ts';

tables(
  'closed-registry',
  [
    ['no-such-agency.gov', '', 'medium', 'not registered and near no known name'],
    ['mail.no-such-agency.gov', '', 'medium', 'a host below a name that is not registered'],
    ['nzsz.gov', 'nasa.gov', 'medium', 'not registered, two typos from a protected name'],
    ['tradoc.army.gov', 'tradoc.army.mil', 'medium', 'not registered, and the name exists under .mil'],
    ['redhat.gov', 'redhat.com', 'medium', 'not registered, and the name is a partner’s'],
  ],
  [
    ['census.gov', 'protected'],
    ['nara.gov', 'registered'],
    ['data.nara.gov', 'below a registered name'],
    ['NARA.GOV.', 'registered, in another spelling'],
    ['unheard-of.mil', 'the list of .mil names is not complete'],
    ['gov', 'the ending itself'],
    ['no-such-agency.gov.uk', 'another country’s government'],
  ],
);

const input = { protect: ['.gov'], trust: [], packs: [], registries: [govRegistry] };

test('closed-registry only informs if the list is more than a year old', () => {
  const stale = buildKnownDomains({ ...input, today: '2028-01-01' });
  const fresh = buildKnownDomains({ ...input, today: '2026-11-24' });
  expect(judge('no-such-agency.gov', { from: stale })[0]?.strength).toBe('info');
  expect(judge('no-such-agency.gov', { from: fresh })[0]?.strength).toBe('medium');
});

test('closed-registry stays silent without a list', () => {
  const without = buildKnownDomains({ ...input, registries: [] });
  expect(judge('no-such-agency.gov', { from: without })).toEqual([]);
});

test('closed-registry gives the date of the list', () => {
  const [finding] = judge('no-such-agency.gov');
  expect(finding?.facts.registry).toEqual({ suffix: '.gov', date: govRegistry.date });
});
