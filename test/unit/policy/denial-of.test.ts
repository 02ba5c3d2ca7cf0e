import { describe, expect, it } from 'vitest';
import { destinations } from '../../../src/detector/address/destinations.ts';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { mayKeep } from '../../../src/review/keep/keep-act.ts';
import { denialOf } from '../../../src/policy/denial.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';

const deny = [
  { domain: 'denied.com', reason: 'No.' },
  { domain: 'bücher.de', reason: 'No.' },
];
const policy = { ...defaultPolicy, deny };

/** Texts that some mail software may deliver to denied.com or bücher.de. */
const denied = [
  '/o=kim@denied.com',
  'imceaex-k@denied.com',
  'kim@x@denied.com',
  'kim@denied.com>',
  '@a,@b:kim@denied.com',
  '@denied.com,@b.org:kim@c.org',
  'kim%denied.com@relay.org',
  'relay!denied.com!kim',
  'denied.com!kim@x.org',
  'kim@x.org!denied.com',
  '<kim@denied.com>',
  'Kim <kim@denied.com>',
  '"kim"@denied.com',
  'kim@"denied.com"',
  'kim@(hi)denied.com',
  'kim@denied(hi).com',
  'kim@denied.com(hi)',
  'kim@denied(a(b)c).com',
  'mailto:kim@denied.com',
  'smtp:kim@denied.com',
  'SIP:kim@denied.com',
  '[SMTP:kim@denied.com]',
  'IMCEASMTP-kim+40denied+2Ecom@army.mil',
  'imceasmtp-kim+40mail+2edenied+2ecom@army.mil',
  'KIM@DENIED.COM',
  'kim@denied.com;lee@army.mil',
  'kim@denied.com, lee@army.mil',
  'lee@army.mil;kim@denied.com',
  'kim@denied,com',
  'kim@denied .com',
  'kim@ denied.com',
  'kim＠denied.com',
  'kim﹫denied.com',
  'kim@denied。com',
  'kim@den\ufe0fied.com',
  'kim@den\u{1d173}ied.com',
  'kim@denied.com.',
  'kim@.denied.com',
  'kim@denied..com',
  'kim@ｄｅｎｉｅｄ.com',
  'kim%40denied.com',
  'mailto:kim%40denied.com',
  'kim@x.org?cc=kim@denied.com',
  'x400:c=us;dda:rfc-822=kim(a)denied.com;',
  'kim@denied.com:25',
  'kim@denied.com/x',
  'kim@http://denied.com/',
  'kim@[denied.com]',
  'srs0=ab=cd=denied.com=kim@relay.org',
  'kim_denied.com#EXT#@t.onmicrosoft.com',
  'kim@den\\ied.com',
  'kim@denied\n.com',
  'kim@bu\u0308cher.de',
  'kim@xn--bcher-kva.de',
  'kim@BÜCHER.DE',
  'kim@us.denied.com',
  'kim@army.mil\u0000@denied.com',
  '=?utf-8?q?kim=40denied.com=3e?=x@army.mil',
  'kim@denied.com\u200b',
  '/o=x/cn=kim@denied.com/',
  'kim@denied.com<x@y.org',
  'EX:/o=kim@denied,com',
  'kim@"denied".com',
  '\u202ekim@denied.com',
  'kim％denied.com@relay.org',
  'kim@den<ied.com',
  'lee@army.mil kim@denied .com',
  'kim@@denied.com',
  'kim@denied.com@',
  'kim@ⓓenied.com',
  'kim@denied.com,',
  '"kim@x.org" <kim@denied.com>',
  'kim@dénied.com@denied.com',
];

/** Texts that contain the words but name another domain, or none. */
const others = [
  'kim@army.mil',
  'denied.com@army.mil',
  'kim.denied.com@army.mil',
  'kim@denied.com.evil.ml',
  'kim@denied.community',
  'kim@xdenied.com',
  'kim@denied.com-evil.ml',
  'kim@denied.co',
  'kim+denied.com@x.org',
  'kim@com',
  'kim@[192.0.2.1]',
  '',
  '@',
  'kim',
  'denied.com',
  'kim=denied.com@x.org',
  "o'neil@x.org",
  'kim@dénied.com',
  '/o=Org/ou=x/cn=kim',
  'kim@denied.com.br',
];

describe('a denial covers every domain that a text could be delivered to', () => {
  it.each(denied)('%j is denied', (address) => {
    expect(denialOf(policy, address)).toMatchObject({ reason: 'No.' });
  });

  it.each(others)('%j is not denied', (address) => {
    expect(denialOf(policy, address)).toBeUndefined();
  });

  it('blocks every such recipient, and the sender cannot keep the address', () => {
    const recipients = denied.map((address) => ({ field: 'to' as const, address, displayName: '' }));
    const message = {
      kind: 'message',
      sender: 'me@army.mil',
      recipients,
      kept: denied.map((one) => one.toLowerCase()),
    } as const;
    const { doubts } = openReview(message, policy, buildKnownDomains(knownDomainsInput(policy)));
    expect(doubts.map(({ recipient }) => recipient.address).sort()).toEqual([...denied].sort());
    expect(doubts.filter((doubt) => doubt.severity !== 'block' || mayKeep(doubt))).toEqual([]);
  });

  it('is given by the most specific entry that matches any of the domains', () => {
    const both = [
      { domain: '.com', reason: 'suffix' },
      ...deny,
      { domain: 'mail.denied.com', reason: 'host' },
    ];
    expect(denialOf({ ...policy, deny: both }, 'kim@x.com,lee@mail.denied.com')).toMatchObject({
      reason: 'host',
    });
  });
});

describe('the domains that a text may be delivered to', () => {
  it.each([
    ['kim@army.mil', ['army.mil']],
    ['@a.org,@b.org:kim@c.org', ['a.org', 'b.org', 'c.org']],
    ['kim%a.org@b.org', ['a.org', 'b.org']],
    ['kim@a.org;lee@b.org', ['a.org', 'b.org']],
    ['IMCEASMTP-kim+40a+2Eorg@b.org', ['b.org', 'a.org']],
    ['a.org@b.org', ['b.org']],
    ['', []],
  ])('%j includes %j', (address, domains) => {
    expect(destinations(address).map(({ ascii }) => ascii)).toEqual(expect.arrayContaining(domains));
  });
});
