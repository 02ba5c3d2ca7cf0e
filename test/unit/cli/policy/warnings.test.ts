import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../../../src/cli/policy/warnings/index.ts';
import { defaultPolicy, parsePolicy } from '../../../../src/policy/parse-policy.ts';

function found(input: unknown): string[] {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return warningsOf(parsed.policy).map(({ kind, path }) => `${kind} ${path}`);
}

/** The default policy without the correspondents, for which a policy file names another file. */
const { correspondents, ...defaultInFile } = defaultPolicy;

const ignored = { strength: { strong: 'ignore', medium: 'ignore', info: 'ignore' } };
const deny = (domain: string, reason = 'No.') => ({ domain, reason });

it('the default policy names no correspondents', () => {
  expect(correspondents).toEqual([]);
});

describe('warnings about likely mistakes in a policy', { timeout: 30_000 }, () => {
  it.each<[string, unknown, string[]]>([
    ['a top-level domain that does not exist', { trust: ['partner.exampel'] }, ['unknown-ending trust[0]']],
    ['a denied suffix that does not exist', { deny: [deny('.con')] }, ['unknown-ending deny[0]']],
    ['a protected suffix without a list', { protect: ['.mil', '.com'] }, ['no-list protect[1]']],
    ['a protected foreign suffix', { protect: ['.gov.ml'] }, ['no-list protect[0]']],
    [
      'a trusted domain that is denied',
      { trust: ['a.ml', 'b.nl'], deny: [deny('.ml')] },
      ['denied-anyway trust[0]'],
    ],
    [
      'a protected domain that is denied',
      { protect: ['us.army.mil'], deny: [deny('army.mil')] },
      ['denied-anyway protect[0]'],
    ],
    [
      'the same domain trusted and denied',
      { trust: ['a.nl'], deny: [deny('a.nl')] },
      ['denied-anyway trust[0]'],
    ],
    ['a suffix within a denied one', { trust: ['.co.uk'], deny: [deny('.uk')] }, ['denied-anyway trust[0]']],
    [
      'a domain both trusted and protected',
      { protect: ['disa.mil'], trust: ['disa.mil'] },
      ['protected-and-trusted trust[0]'],
    ],
    [
      'a domain both trusted and the own one',
      { own: ['acme.com'], trust: ['acme.com'] },
      ['protected-and-trusted trust[0]'],
    ],
    ['an own domain that is denied', { own: ['a.ml'], deny: [deny('.ml')] }, ['denied-anyway own[0]']],
    ['an own domain that cannot exist', { own: ['acme.exampel'] }, ['unknown-ending own[0]']],
    [
      'a denial already covered by an earlier one',
      { deny: [deny('.ml'), deny('a.ml')] },
      ['repeated-denial deny[1]'],
    ],
    ['a denial covered by a later one', { deny: [deny('a.ml'), deny('.ml')] }, ['repeated-denial deny[0]']],
    [
      'the same denial as a domain and as a suffix',
      { deny: [deny('a.ml'), deny('.a.ml')] },
      ['repeated-denial deny[1]'],
    ],
    ['a trusted typo', { trust: ['army.ml'] }, ['trusted-slip trust[0]']],
    ['a trusted suffix one typo from a protected one', { trust: ['.ml'] }, ['trusted-suffix trust[0]']],
    [
      'a trusted suffix one typo from the suffix of a protected domain',
      { protect: ['acme.com'], trust: ['.co'] },
      ['trusted-suffix trust[0]'],
    ],
    ['a trusted suffix around protected names', { trust: ['.mil'] }, ['trusted-suffix trust[0]']],
    ['a trusted suffix open to all', { trust: ['.com'] }, ['open-suffix trust[0]']],
    [
      'a second level open to all',
      { trust: ['.co.uk', '.uk.com'] },
      ['open-suffix trust[0]', 'open-suffix trust[1]'],
    ],
    ['a country’s suffix', { trust: ['.de', '.com.br'] }, ['open-suffix trust[0]', 'open-suffix trust[1]']],
    ['customers of a cloud service', { trust: ['.onmicrosoft.com'] }, ['open-suffix trust[0]']],
    [
      'names that a hosting service gives to anybody',
      { trust: ['.vercel.app', '.azurewebsites.net', '.s3.amazonaws.com', '.web.app'] },
      ['open-suffix trust[0]', 'open-suffix trust[1]', 'open-suffix trust[2]', 'open-suffix trust[3]'],
    ],
    ['a domain of one owner', { trust: ['.army.mil', '.amazonaws.com', '.example.com'] }, []],
    ['suffixes of authorities', { trust: ['.nhs.uk', '.gov.uk', '.edu', '.int', '.gouv.fr', '.ac.uk'] }, []],
    ['a pack within another', { packs: ['us-gov-federal', 'us-gov'] }, ['implied-pack packs[0]']],
    [
      'ignored strong findings',
      { severities: { strength: { strong: 'ignore' } } },
      ['severities severities.strength.strong'],
    ],
    [
      'a higher severity for medium than for strong findings',
      { severities: { strength: { strong: 'notice', medium: 'block' } } },
      ['severities severities.strength.medium'],
    ],
    ['ignored findings of every strength', { severities: ignored }, ['severities severities']],
    [
      'ignored findings of all kinds but one',
      { severities: { ...ignored, kind: { 'tld-typo': 'confirm' } } },
      ['severities severities.strength.strong'],
    ],
    [
      'ignored findings beside a denial',
      { severities: ignored, deny: [deny('.ml')] },
      ['severities severities.strength.strong'],
    ],
  ])('are given for %s', (_, input, expected) => {
    expect(found(input)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['the default policy', defaultInFile],
    ['an empty policy', {}],
    ['a domain and a subdomain of it', { protect: ['army.mil', 'us.army.mil'] }],
    ['a denial below a trusted domain', { trust: ['a.nl'], deny: [deny('x.a.nl')] }],
    ['a denial below another with a reason of its own', { deny: [deny('.ml'), deny('a.ml', 'Ask.')] }],
    ['a name of a private network', { trust: ['corp.local', 'mail.internal'] }],
    ['.gov, which has a registry', { protect: ['.gov'] }],
    ['a trusted suffix that is not open to all', { trust: ['.edu'] }],
    ['one customer of a cloud service', { trust: ['.contoso.onmicrosoft.com'] }],
    ['a trusted domain that resembles no other', { trust: ['example.com'] }],
  ])('are not given for %s', (_, input) => {
    expect(found(input)).toEqual([]);
  });
});

it('each policy warning says what to do', { timeout: 30_000 }, () => {
  const parsed = parsePolicy({
    trust: ['army.ml', '.ml'],
    protect: ['.mil', '.com'],
    deny: [deny('army.ml')],
  });
  const messages = parsed.ok ? warningsOf(parsed.policy).map(({ message }) => message) : [];
  expect(messages).toEqual([
    '`.com` is a public suffix, and no list of the names below it is at hand, so protecting it changes nothing. Protect the domains themselves.',
    'Nothing may be sent to `army.ml`, because `army.ml` is denied (`deny[0]`) and a denial beats every other entry. Remove one of the two.',
    '`army.ml` looks like a slip of `army.mil`. While it is trusted, the sender is never asked about it. Keep it only if it is meant.',
    'Every name that ends in `.ml` is trusted, so slips such as `example.ml` for a name in `.mil` are never doubted. Trust single domains instead.',
  ]);
});
