import fc from 'fast-check';
import { expect } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { displayName } from '../grammar/address.ts';
import { withUnseen } from '../grammar/text.ts';
import { target } from '../target.ts';

const policy = { ...defaultPolicy, deny: [{ domain: 'denied.com', reason: 'No.' }] };
const knownDomains = buildKnownDomains(knownDomainsInput(policy));

const name = fc.constantFrom(
  'denied.com',
  'DENIED.COM',
  'mail.denied.com',
  'denied.com.',
  'ｄｅｎｉｅｄ.com',
  'denied。com',
);
const domain = fc.oneof(name, withUnseen(name));

/**
 * Local parts that mail allows, that look like a directory entry (X.500, IMCEA), or that only a typing
 * mistake makes.
 */
const local = fc.constantFrom(
  ...['kim', 'kim.lee', '"kim lee"', '"@"', 'kim+list', 'кім', "o'neil", '(work)kim'],
  ...[
    '/o=kim',
    '/O=ORG/OU=SITE/CN=kim',
    '/cn=kim',
    '/ou=x',
    '/dc=x',
    'ex:/o=x',
    'x500:/o=x',
    'x400:c=us;a= ',
    'EX:/O=ORG',
  ],
  ...['imceaex-k', 'IMCEAEX-_O=X_CN=kim', 'imceaex-_o=x@y', 'smtp:kim', 'mailto:kim'],
  ...['kim@x', 'kim@army.mil;jo', 'kim@army.mil,jo', '<kim', 'kim>', '"Kim" <kim', ' kim', 'kim '],
);
/** Texts around an address: none, or what is copied along with it. */
const around = fc.constantFrom(
  ...[
    ['', ''],
    ['<', '>'],
    ['', '>'],
    ['', ';'],
    ['', ','],
    [' ', ' '],
    ['', '"'],
    ['', ')'],
    ["'", "'"],
  ],
  ...[
    ['mailto:', ''],
    ['', '.'],
    ['', '\u3000'],
    ['', '?subject=x'],
    ['', '/'],
    ['', ':25'],
  ],
);
const webPart = fc.constantFrom('', '', '', '', 'http://', 'https://', 'www.', 'https://www.');

/**
 * However a denied domain is disguised, a message to it is blocked and the sender cannot keep the address.
 */
export const denial = target(
  'denial',
  400,
  fc.record({ local, domain, around, webPart, displayName }),
  ({ local: before, domain: to, around: [open = '', close = ''], webPart: web, displayName: shown }) => {
    const address = `${open}${before}@${web}${to}${close}`;
    const recipients = [{ field: 'to', address, displayName: shown } as const];
    const { doubts } = openReview(
      { kind: 'message', sender: '', recipients, kept: [] },
      policy,
      knownDomains,
    );
    expect(doubts.map(({ severity }) => severity)).toEqual(['block']);
  },
);
