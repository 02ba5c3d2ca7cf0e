import fc from 'fast-check';
import { domainText } from './address.ts';
import { damaged, damages } from './json.ts';

const severity = fc.constantFrom('ignore', 'notice', 'confirm', 'block');
const goodEntry = fc.oneof(
  fc.domain(),
  fc.domain().map((text) => text.toUpperCase()),
  fc.constantFrom(
    'army.mil',
    '.mil',
    '.gov.ml',
    '.co.uk',
    'bücher.de',
    'XN--BCHER-KVA.de',
    'us.af.mil',
    'ＡＲＭＹ.mil',
    'army。mil',
  ),
);
const oddEntry = fc.oneof(
  fc.constantFrom('co.uk', '*.mil', 'https://army.mil/x', 'kim@army.mil', ''),
  domainText,
  domainText.map((text) => `.${text}`),
);
const list = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 4 });

/** Builds policies with any members, from these entries, reasons, words and numbers of days. */
function policyOf(
  entry: fc.Arbitrary<string>,
  reason: fc.Arbitrary<string>,
  word: fc.Arbitrary<string>,
  days: fc.Arbitrary<number>,
) {
  const some = <T>(parts: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
    fc.record(parts, { requiredKeys: [] });
  return some({
    $schema: fc.constant('./policy.schema.json'),
    version: reason,
    protect: list(entry),
    own: list(entry),
    trust: list(entry),
    correspondents: fc.oneof(fc.constant('correspondents.json'), reason),
    deny: list(fc.record({ domain: entry, reason })),
    packs: list(fc.constantFrom('us-mil', 'us-gov', 'us-gov-federal', 'foreign-government')),
    severities: some({
      strength: some({ strong: severity, medium: severity, info: severity }),
      kind: fc.dictionary(fc.oneof(fc.constantFrom('tld-typo', 'homoglyph', 'malformed'), word), severity, {
        maxKeys: 2,
      }),
    }),
    keepReason: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('none', 'optional', 'required') }, word),
    remember: some({ allowed: fc.boolean(), days }),
    learn: some({ mailbox: fc.boolean() }),
    whenUnreadable: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('block', 'allow', 'ask') }, word),
  });
}

/** Policies as an administrator writes them. */
const goodPolicy = policyOf(
  goodEntry,
  fc.constantFrom('1', 'No.', 'x'.repeat(100)),
  fc.constantFrom('domain-typo'),
  fc.integer({ min: 1, max: 3650 }),
);

/** Policies with mistakes that administrators make. */
const oddPolicy = policyOf(
  fc.oneof(goodEntry, oddEntry),
  fc.constantFrom('1', ' ', '', 'x'.repeat(301), '\u202e'),
  fc.constantFrom('ask', 'tld-tpyo', 'requierd', 'constructor'),
  fc.constantFrom(1, 3650, 3651, 0, 1.5, -0, 1e300),
);

export const policyValue = fc.oneof(goodPolicy, oddPolicy);

/** Policies, intact and damaged. */
export const nearlyPolicy = fc.tuple(policyValue, damages).map(([value, changes]) => damaged(value, changes));
