import punycode from 'punycode/punycode.js';
import { parseImpl, getEmptyResult } from 'tldts-core';
import { isTld, publicSuffix } from './public-suffix.ts';

/** The part of an address after the `@`, parsed once. */
export type Domain = DomainName | NotADomain;

export interface DomainName {
  readonly kind: 'name';
  /** Lower case, A-labels, no trailing dot: what is compared. */
  readonly ascii: string;
  /** Lower case, U-labels where there are true ones: what is shown. Parsed again it is the same name. */
  readonly unicode: string;
  /** Of `ascii`, left to right. */
  readonly labels: readonly string[];
  /** The public suffix: `mil`, `co.uk`, and `uk.com`, where names are sold too; the last label where none is known. */
  readonly suffix: string;
  /** The registrable domain, `af.mil` of `us.af.mil`; the whole name where it is itself a public suffix. */
  readonly registrable: string;
  /** The registrable domain's own label, `af`; empty where the name is itself a public suffix. */
  readonly label: string;
  /** `us` of `us.af.mil`, `a.b` of `a.b.example.com`, or empty. */
  readonly subdomain: string;
  /** False when the top-level domain is not in the root zone. */
  readonly tldExists: boolean;
}

export interface NotADomain {
  readonly kind: 'not-a-domain';
  readonly text: string;
  /** An address literal (RFC 5321, 4.1.3) is deliverable, but has no name to judge. */
  readonly why: 'empty' | 'address-literal' | 'impossible';
}

const options = { extractHostname: false, validateHostname: false, detectIp: false } as const;

/** `FLAG.ALL`, which tldts-core does not export. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum is not exported
const allSteps: Parameters<typeof parseImpl>[1] = 5;

/**
 * Parses a domain as typed. Upper case, one trailing dot and the IDNA form do not matter: `ARMY.MIL.` is `army.mil`.
 * Never throws; what cannot be a domain name says why. Limits are those of RFC 1035, 2.3.4.
 */
export function parseDomain(text: string): Domain {
  const folded = fold(text);
  if (folded === '') return { kind: 'not-a-domain', text, why: 'empty' };
  if (isAddressLiteral(folded)) return { kind: 'not-a-domain', text, why: 'address-literal' };
  const ascii = asciiForm(folded);
  if (!isPossible(ascii)) return { kind: 'not-a-domain', text, why: 'impossible' };
  return nameOf(ascii);
}

/** The library does the parsing; the list is ours, since its own would fill most of what the send path may weigh. */
function nameOf(ascii: string): DomainName {
  const found = parseImpl(ascii, allSteps, lookUp, options, getEmptyResult());
  return {
    kind: 'name',
    ascii,
    unicode: unicodeForm(ascii),
    labels: ascii.split('.'),
    suffix: found.publicSuffix ?? ascii,
    registrable: found.domain ?? ascii,
    label: found.domainWithoutSuffix ?? '',
    subdomain: found.subdomain ?? '',
    tldExists: isTld(ascii.slice(ascii.lastIndexOf('.') + 1)),
  };
}

const lookUp: Parameters<typeof parseImpl>[2] = (host, _options, result) => {
  result.publicSuffix = publicSuffix(host);
};

/** Lower case, compatibility characters and IDNA's other full stops folded (UTS 46, 4), one trailing dot removed. */
function fold(text: string): string {
  const plain = isAscii(text) ? text : text.normalize('NFKC').replace(/[。｡]/g, '.').normalize('NFC');
  const lower = plain.toLowerCase();
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** White space, and signs that nobody sees; no domain holds them (UTS 46, 4, disallowed or ignored). */
export const unseen = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

function asciiForm(folded: string): string {
  if (isAscii(folded)) return folded;
  if (unseen.test(folded)) return '';
  try {
    return punycode.toASCII(folded);
  } catch {
    return '';
  }
}

/** U-labels, unless they would not lead back to the same name: `xn--army-.mil` is not shown as `army.mil`. */
function unicodeForm(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  try {
    const unicode = punycode.toUnicode(ascii);
    return asciiForm(fold(unicode)) === ascii ? unicode : ascii;
  } catch {
    return ascii;
  }
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function isAddressLiteral(text: string): boolean {
  if (text.startsWith('[')) return text.endsWith(']');
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
}

/** Letters, digits, hyphen and (seen in real host names) underscore, in labels of 1 to 63, 253 in all. */
function isPossible(ascii: string): boolean {
  if (ascii.length > 253) return false;
  let label = 0;
  for (let i = 0; i < ascii.length; i++) {
    const code = ascii.charCodeAt(i);
    if (code === 0x2e) {
      if (label === 0) return false;
      label = 0;
    } else if (!isLdh(code) || ++label > 63) return false;
  }
  return label > 0;
}

function isLdh(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;
}
