import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/detector/data/packs/index.ts';
import { usGov } from '../../../src/detector/data/packs/us-gov.ts';
import { rules } from '../../../src/detector/rules/index.ts';
import { bakedText, readBaked } from '../../../src/policy/baked-policy.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/parse-policy.ts';
import { packNames } from '../../../src/policy/policy-schema.ts';
import { mostDays, severityNames, unreadableAnswers, type Policy } from '../../../src/policy/policy.ts';
import { baked } from './baked.ts';

const severity = fc.constantFrom(...severityNames);
const entries = fc.uniqueArray(fc.constantFrom('.mil', 'army.mil', 'bücher.de', 'example.com', '.co.uk'));
const kinds = fc.dictionary(fc.constantFrom(...rules.map(({ kind }) => kind)), severity);

/** Valid policy files in which any key may be missing. */
const files = fc.record(
  {
    version: fc
      .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
      .filter((text) => text.trim() !== ''),
    protect: entries,
    own: fc.uniqueArray(fc.constantFrom('army.mil', 'bücher.de')),
    trust: entries,
    deny: entries.map((domains) => domains.map((domain) => ({ domain, reason: '"</script>\u2028' }))),
    packs: fc.uniqueArray(fc.constantFrom(...packNames)),
    severities: fc.record(
      { strength: fc.record({ strong: severity, info: severity }, { requiredKeys: [] }), kind: kinds },
      { requiredKeys: [] },
    ),
    remember: fc.record(
      { allowed: fc.boolean(), days: fc.integer({ min: 1, max: mostDays }) },
      { requiredKeys: [] },
    ),
    learn: fc.record({ mailbox: fc.boolean() }, { requiredKeys: [] }),
    whenUnreadable: fc.constantFrom(...unreadableAnswers),
  },
  { requiredKeys: [] },
);

const text = (policy: unknown, form: unknown = 1) => JSON.stringify({ form, policy });

describe('the baked policy', () => {
  it('is the default policy when nothing was baked in', () => {
    expect(readBaked(undefined)).toEqual(defaultPolicy);
  });

  it('is read back exactly as it was packaged, for every valid policy file', () => {
    fc.assert(
      fc.property(files, (file) => {
        const parsed = parsePolicy(file);
        expect(parsed.ok).toBe(true);
        if (parsed.ok) expect(readBaked(bakedText(parsed.policy), packs)).toEqual(parsed.policy);
      }),
    );
  });

  it('omits values that equal the defaults', () => {
    expect(JSON.parse(baked({}) ?? '')).toEqual({ form: 1, policy: {} });
    expect(JSON.parse(baked({ packs: [] }) ?? '')).toEqual({ form: 1, policy: { packs: [] } });
  });

  it('stores the hosts of correspondents once for each top-level domain, and gives them back in order', () => {
    const correspondents = ['kernel.org', 'vger.kernel.org', 'acme.com', 'acme.co.uk', 'intel.com'];
    const written = bakedText({ ...defaultPolicy, correspondents });
    expect(written).toContain('"correspondents":"org kernel vger.kernel;com acme;uk acme.co;com intel"');
    expect(readBaked(written)?.correspondents).toEqual(correspondents);
  });

  it('is refused when its text is truncated at any length', () => {
    const whole =
      baked({ version: '2', protect: ['army.mil'], deny: [{ domain: '.ml', reason: 'No.' }] }) ?? '';
    expect(readBaked(whole)?.version).toBe('2');
    for (let length = 0; length < whole.length; length += 1)
      expect(readBaked(whole.slice(0, length))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a policy that is no text', { form: 1, policy: {} }],
    ['a list of one text', [text({})]],
    ['no JSON', 'army.mil'],
    ['JSON of something else', '[]'],
    ['a policy file as it is written', '{"protect":["army.mil"]}'],
    ['a newer form', text({}, 2)],
    ['a form that is no number', text({}, '1')],
    ['no policy in it', '{"form":1}'],
    ['a member that this build does not know', text({ forgive: true })],
    ['a member named like one of every object', text({ constructor: {} })],
    ['a prototype', '{"form":1,"policy":{"__proto__":{"trust":[".ml"]}}}'],
    ['a pack that is not in this build', text({ packs: ['us-gov'] })],
    ['a pack of a newer build', text({ packs: ['us-army'] })],
  ])('is refused, and not replaced by the default policy, when it is: %s', (_, value) => {
    expect(readBaked(value)).toBeUndefined();
  });

  const wrong: Readonly<Record<keyof Policy, readonly unknown[]>> = {
    version: [1, null, 'x'.repeat(10_001)],
    protect: ['army.mil', [7], {}, null],
    own: ['army.mil', [7]],
    trust: ['army.mil', [['army.mil']]],
    correspondents: [[7], {}, 7],
    deny: [['.ml'], [{ domain: '.ml' }], [{ domain: '.ml', reason: 5 }], [null], [7], {}],
    packs: ['us-mil', [null]],
    severities: [
      {},
      [],
      { strength: defaultPolicy.severities.strength },
      { strength: { strong: 'confirm', medium: 'confirm' }, kind: {} },
      { strength: { strong: 'no', medium: 'confirm', info: 'notice' }, kind: {} },
      { ...defaultPolicy.severities, kind: { 'tld-typo': 'shout' } },
      { ...defaultPolicy.severities, kind: { 'newer-kind': 'confirm' } },
      { ...defaultPolicy.severities, other: {} },
    ],
    keepReason: ['please', true, null],
    remember: [
      true,
      {},
      { allowed: true },
      { allowed: 1, days: 5 },
      { allowed: true, days: 0.5 },
      { allowed: true, days: 0 },
      { allowed: true, days: '5' },
    ],
    learn: [true, {}, { mailbox: 1 }, { mailbox: true, people: true }],
    whenUnreadable: ['perhaps', true, ['block']],
  };

  it.each(Object.entries(wrong))('is refused when the value of %s has the wrong type', (key, values) => {
    for (const value of values) expect(readBaked(text({ [key]: value }))).toBeUndefined();
  });

  it('may name the packs that are built in', () => {
    expect(readBaked(baked({ packs: ['us-gov'] }), [usGov])?.packs).toEqual(['us-gov']);
  });
});
