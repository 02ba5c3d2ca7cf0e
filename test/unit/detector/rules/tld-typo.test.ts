import { expect, test } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { judge, nobody, tables } from '../table.ts';

tables(
  'tld-typo',
  [
    ['army.ml', 'army.mil', 'strong', 'the founding case: .ml is Mali'],
    ['army.il', 'army.mil', 'strong', '.il is Israel'],
    ['army.mi', 'army.mil', 'strong', 'last letter left out'],
    ['army.mli', 'army.mil', 'strong', 'swapped'],
    ['army.mill', 'army.mil', 'strong', 'doubled'],
    ['army.nil', 'army.mil', 'strong', 'the key beside m'],
    ['us.af.ml', 'us.af.mil', 'strong', 'a listed host'],
    ['hq.us.af.ml', 'hq.us.af.mil', 'strong', 'a host below a listed one'],
    ['navy.ml', 'navy.mil', 'strong', 'known from the list of .mil names'],
    ['usgs.gv', 'usgs.gov', 'strong', '.gv does not exist'],
    ['redhat.con', 'redhat.com', 'strong', '.con does not exist'],
    ['redhat.co', 'redhat.com', 'medium', '.co exists: Colombia'],
    ['gmail.con', 'gmail.com', 'strong', 'a mail provider'],
    ['oxford.ac.uj', 'oxford.ac.uk', 'strong', 'an ending of two labels'],
    ['example.co.br', 'example.com.br', 'medium', 'one letter of an ending of two labels'],
    ['redhat', 'redhat.com', 'strong', 'no ending at all'],
    ['tradoc.army', 'tradoc.army.mil', 'strong', '.army exists, but this host is listed'],
    ['redhat.comcom', 'redhat.com', 'medium', 'a doubled ending'],
    ['redhat.c', 'redhat.com', 'medium', 'an unfinished ending'],
    ['redhat.con.com', 'redhat.com', 'medium', 'the ending mistyped, then typed once more'],
  ],
  [
    ['army.mil', 'protected'],
    ['tradoc.army.mil', 'protected'],
    ['new-host.army.mil', 'below a protected domain'],
    ['sante.gov.ml', 'the ministry of health of Mali'],
    ['gov.ml', 'the government of Mali'],
    ['orangemali.ml', 'a company in Mali'],
    ['ml', 'the top-level domain itself'],
    ['mod.gov.il', 'the Israeli ministry of defence'],
    ['idf.il', 'the Israeli forces'],
    ['xarmy.ml', 'not the whole label'],
    ['evil-army.ml', 'not the whole label'],
    ['army.example.ml', 'the name is not before the ending'],
    ['redhat.de', 'not one slip from .com'],
    ['redhat.com', 'trusted'],
    ['ibm.com', 'trusted'],
    ['gmail.com', 'a mail provider itself'],
    ['company.co', 'no known domain has this name'],
    ['example.jp', 'no known domain has this name'],
    ['army.local', 'an ending for private networks'],
    ['con.com', 'nothing before the mistyped ending'],
    ['shop.con.com', 'no known domain has this name'],
    ['xn--bcher-kva.de', 'trusted, in its other form'],
  ],
);

const both = buildKnownDomains({ protect: ['army.mil', 'army.nl'], trust: [], packs: [] });

test('tld-typo suggests both army.mil and army.nl for army.ml and prefers neither', () => {
  const [finding] = judge('army.ml', { from: both });
  expect(finding?.suggestions.map(({ domain }) => domain).sort()).toEqual(['army.mil', 'army.nl']);
  expect(finding?.tie).toBe(true);
});

test.each([
  ['a Dutch ministry', 'sender@mindef.nl', [], 'army.nl'],
  ['a Dutch colleague in the message', '', ['jan@army.nl'], 'army.nl'],
  ['an American colleague in the message', 'sender@example.com', ['ann@us.army.mil'], 'army.mil'],
  ['a sender in the US forces', 'sender@navy.mil', [], 'army.mil'],
])('tld-typo decides from the message what army.ml means: %s', (_, sender, others, meant) => {
  const [finding] = judge('army.ml', { from: both, context: { ...nobody, sender, others } });
  expect(finding?.suggestions[0]?.domain).toBe(meant);
  expect(finding?.tie).toBe(false);
});

test('tld-typo suggests army.mil for army.ml with the default policy', () => {
  const defaults = buildKnownDomains({ protect: ['.mil', '.gov'], trust: [], packs: ['us-mil'] });
  const [finding] = judge('kim@army.ml', { from: defaults });
  expect(finding).toMatchObject({ kind: 'tld-typo', strength: 'strong', tie: false });
  expect(finding?.suggestions[0]?.address).toBe('kim@army.mil');
  expect(finding?.facts).toEqual({ typedSuffix: 'ml', tldExists: true });
});
