import { describe, expect, it } from 'vitest';
import { explainRules } from '../../../../src/detector/explain/explain-rules.ts';
import { detect, ruleInput } from '../../../../src/detector/detect.ts';
import { packs } from '../../../../src/detector/data/packs/index.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { explainExemption } from '../../../../src/detector/explain/explain-exemption.ts';
import { parseRecipient } from '../../../../src/detector/address/recipient.ts';
import { rules } from '../../../../src/detector/rules/index.ts';
import { isKnown, isTrusted } from '../../../../src/detector/targets/exempt.ts';
import { recipientContextIn } from '../../../../src/detector/context/recipient-context.ts';

const input = {
  protect: ['.mil', '.gov', 'acme.com'],
  own: ['acme.com', 'acme.de'],
  trust: ['partner.ml', '.nl', 'bücher.de', 'ally.mil'],
  correspondents: ['vger.kernel.org'],
  packs: ['us-mil'],
  knownLegitimate: ['real.example'],
  availablePacks: packs,
};
const knownDomains = buildKnownDomains(input);
const context = { sender: 'lee@own.org', others: ['pat@us.af.mil'], remembered: [] };
const around = recipientContextIn({ sender: context.sender, recipients: context.others });
const alone = recipientContextIn({});
const recipient = (address: string) => ({ field: 'to', address, displayName: 'pat@army.mil' }) as const;

const addresses = [
  'kim@army.ml',
  'kim@amry.mil',
  'kim@army.mil',
  'kim@x.partner.ml',
  'kim@xpartner.ml',
  'kim@a.nl',
  'kim@own.org',
  'kim@sub.own.org',
  'kim@gmail.com',
  'kim@gmial.com',
  'kim@real.example',
  'kim@navy.com',
  'kim@nasa.gov',
  'kim@nooa.gov',
  'kim@acme.com',
  'kim@acme.co',
  'kim@usaf.mil',
  'kim@xn--bcher-kva.de',
  'kim@army,mil',
  'kim@army,ml',
  'kim@[127.0.0.1]',
  'kim@mil',
  '/o=x/cn=kim',
  'kim',
  '',
];

describe('the explanation of the rules', () => {
  it.each(addresses)('for %s lists every rule in order, with the same findings as detect', (address) => {
    const considered = explainRules(recipient(address), knownDomains, around);
    expect(considered.map(({ kind }) => kind)).toEqual(rules.map(({ kind }) => kind));
    const found = considered.filter(({ result }) => result === 'found').map(({ finding }) => finding);
    const detected = detect(recipient(address), knownDomains, context);
    expect(found).toHaveLength(detected.length);
    expect(found).toEqual(expect.arrayContaining(detected));
  });

  it('marks findings that are weak, repeated, silent or not asked for', () => {
    const results = (address: string) =>
      Object.fromEntries(
        explainRules({ field: 'to', address, displayName: '' }, knownDomains, alone).map(
          ({ kind, result }) => [kind, result],
        ),
      );
    expect(results('kim@army.mi')).toMatchObject({
      'tld-typo': 'found',
      'unknown-tld': 'repeated',
      malformed: 'silent',
    });
    expect(Object.values(results('kim@a.nl'))).toEqual(rules.map(() => 'unasked'));
    expect(results('kim@gmail.com')).toMatchObject({
      'domain-typo': 'unasked',
      'personal-account': 'silent',
    });
  });

  it('gives the score of a finding that is too weak', () => {
    const few = buildKnownDomains({ ...input, protect: [], trust: ['bbc.com'] });
    const weak = explainRules({ field: 'to', address: 'kim@bbx.com', displayName: '' }, few, alone).filter(
      ({ result }) => result === 'weak',
    );
    expect(weak).toMatchObject([{ kind: 'domain-typo', best: { suggestion: { domain: 'bbc.com' } } }]);
    expect(weak[0]?.best?.score).toBeLessThan(0.25);
  });
});

describe('the reason for an exemption', () => {
  it.each([
    ['kim@army.ml', undefined],
    ['kim@army.mil', { by: 'list', list: 'us-mil', date: expect.any(String) as string }],
    ['kim@acme.com', { by: 'entry', list: 'protect', index: 2 }],
    ['kim@mail.acme.com', { by: 'entry', list: 'protect', index: 2 }],
    ['kim@xacme.com', undefined],
    ['kim@hr.acme.de', { by: 'entry', list: 'own', index: 1 }],
    ['kim@x.partner.ml', { by: 'entry', list: 'trust', index: 0 }],
    ['kim@a.nl', { by: 'entry', list: 'trust', index: 1 }],
    ['kim@xn--bcher-kva.de', { by: 'entry', list: 'trust', index: 2 }],
    ['kim@ally.mil', { by: 'entry', list: 'trust', index: 3 }],
    ['kim@sub.own.org', { by: 'own', domain: 'own.org' }],
    ['kim@gmail.com', { by: 'list', list: 'mail-providers' }],
    ['kim@navy.com', { by: 'list', list: 'official-elsewhere' }],
    ['kim@kernel.org', { by: 'list', list: 'correspondents' }],
    ['kim@real.example', { by: 'list', list: 'known-good' }],
    ['kim@nasa.gov', { by: 'registry', suffix: '.gov', date: expect.any(String) as string }],
    ['kim@nooa.gov', undefined],
    ['kim@army,mil', undefined],
    ['', { by: 'no-domain' }],
    ['/o=x/cn=kim', { by: 'no-domain' }],
  ])('of %s is the expected one', (address, exemption) => {
    const asked = ruleInput(recipient(address), parseRecipient(address), knownDomains, around);
    expect(explainExemption(asked, input)).toEqual(exemption);
  });

  it.each(addresses)('of %s exists exactly if detect exempts it', (address) => {
    const parsed = parseRecipient(address);
    const asked = ruleInput(recipient(address), parsed, knownDomains, around);
    const { name, repaired, recipientContext } = asked;
    const isSilent =
      parsed.kind === 'empty' ||
      parsed.kind === 'entry' ||
      (name !== undefined &&
        !repaired &&
        (isTrusted(name, knownDomains) ||
          isKnown(name, knownDomains) ||
          recipientContext.own?.registrable === name.registrable));
    expect(explainExemption(asked, input) !== undefined).toBe(isSilent);
  });
});
