import { toASCII, toUnicode } from 'punycode/punycode.es6.js';
import { isAddressLiteral } from './address-literal.ts';
import { isAscii } from './is-ascii.ts';
import { isTld, publicSuffix } from './public-suffix.ts';
import { hasBlanks } from './invisible.ts';

/** The part of an address after the `@`, parsed once. */
export type Domain = DomainName | NotADomain;

export interface DomainName {
  readonly kind: 'name';
  /** The form to compare: lower case, A-labels, no trailing dot. */
  readonly ascii: string;
  /** The form to show: lower case, with U-labels where they are valid. Parsing it yields the same name. */
  readonly unicode: string;
  /** The labels of `ascii`, left to right. */
  readonly labels: readonly string[];
  /**
   * The public suffix: `mil`, `co.uk`, or a private registry's `uk.com`. The last label if no rule matches.
   */
  readonly suffix: string;
  /** The registrable domain, `af.mil` of `us.af.mil`. The whole name if it is itself a public suffix. */
  readonly registrable: string;
  /** The registrable domain's own label, `af`. Empty if the name is itself a public suffix. */
  readonly label: string;
  /** `us` of `us.af.mil`, `a.b` of `a.b.example.com`, or empty. */
  readonly subdomain: string;
  /** False when the top-level domain is not in the root zone. */
  readonly tldExists: boolean;
}

export interface NotADomain {
  readonly kind: 'not-a-domain';
  readonly text: string;
  /** An address literal (RFC 5321, 4.1.3) is deliverable, but has no domain name to check. */
  readonly why: 'empty' | 'address-literal' | 'impossible';
}

/**
 * Parses a domain as typed. Ignores case, one trailing dot and the IDNA form: `ARMY.MIL.` is `army.mil`.
 * Never throws. A text that cannot be a domain name yields `NotADomain` with the reason. Limits are those of
 * RFC 1035, 2.3.4.
 */
export function parseDomain(text: string): Domain {
  if (text === '') return { kind: 'not-a-domain', text, why: 'empty' };
  if (isAddressLiteral(text)) return { kind: 'not-a-domain', text, why: 'address-literal' };
  const ascii = asciiForm(fold(text));
  if (!isPossible(ascii)) return { kind: 'not-a-domain', text, why: 'impossible' };
  return nameOf(ascii);
}

/** Returns the registrable domain of a text that is a domain; any other text as it is. */
export function registrableOf(text: string): string {
  const domain = parseDomain(text);
  return domain.kind === 'name' ? domain.registrable : text;
}

/**
 * The public suffix and the label before it are the registrable domain. The labels before that are the
 * subdomain.
 */
function nameOf(ascii: string): DomainName {
  const suffix = publicSuffix(ascii);
  const before = ascii.slice(0, -suffix.length - 1);
  const label = before.slice(before.lastIndexOf('.') + 1);
  return {
    kind: 'name',
    ascii,
    unicode: unicodeForm(ascii),
    labels: ascii.split('.'),
    suffix,
    registrable: label === '' ? ascii : `${label}.${suffix}`,
    label,
    subdomain: before.slice(0, -label.length - 1),
    tldExists: isTld(ascii.slice(ascii.lastIndexOf('.') + 1)),
  };
}

/**
 * The longest text, in UTF-16 code units, that can fold to a name of 253 characters with a trailing dot: NFC
 * composes at most four code units into one (UAX 15, 9).
 */
export const longestText = 4 * 254;

/** The longest label (RFC 1035, 2.3.4). The ASCII form of a label is never shorter than its Unicode form. */
const longestLabel = 63;

/**
 * Folds case and removes one trailing dot. Undefined for a text that cannot be a name and would only cost
 * time.
 */
function fold(text: string): string | undefined {
  if (text.length > longestText) return undefined;
  const mapped = isAscii(text) ? text.toLowerCase() : mappedText(text);
  return mapped !== undefined && mapped.length > 1 && mapped.endsWith('.') ? mapped.slice(0, -1) : mapped;
}

/**
 * Maps the text as UTS 46, section 4 does (non-transitional): folds case and compatibility characters, and
 * turns IDNA's other full stops into `.`. Undefined if another character would become a full stop, which UTS
 * 46 disallows. `test/unit/detector/address/uts46.rest.test.ts` compares every code point.
 */
function mappedText(text: string): string | undefined {
  const dotted = text.replace(/[。．｡]/g, '.').replace(compatibilitySigmas, 'σ');
  const mapped = Array.from(dotted.normalize('NFKC'), folded).join('').normalize('NFC');
  return dotsIn(mapped) === dotsIn(dotted) ? mapped : undefined;
}

/**
 * Case folding maps these to σ. NFKC alone would map them to the final ς, which is a different letter in
 * IDNA.
 */
const compatibilitySigmas = /[\u03f2\u{1d6d3}\u{1d70d}\u{1d747}\u{1d781}\u{1d7bb}]/gu;

/** Called letter by letter, because `toLowerCase` turns a Σ at the end of a word into ς. */
function folded(letter: string): string {
  const isCherokee = (letter >= '\u13a0' && letter <= '\u13fd') || (letter >= '\uab70' && letter <= '\uabbf');
  if (isCherokee) return letter.toUpperCase(); // Unicode folds Cherokee to capitals, which are older
  const foldsInTwoSteps = /[\u0345\u1c80-\u1c88\u1f80-\u1fff]/.test(letter);
  return (foldsInTwoSteps ? letter.toUpperCase() : letter).toLowerCase();
}

function dotsIn(text: string): number {
  return text.split(/[.。]/).length;
}

/** Surrogates, private-use characters, specials and most noncharacters. UTS 46 disallows them in names. */
export const disallowed = /[\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff9-\uffff\u{e1000}-\u{10ffff}]/gu;

function asciiForm(text: string | undefined): string {
  if (text === undefined || isAscii(text)) return text ?? '';
  if (hasBlanks(text) || text.search(disallowed) >= 0) return '';
  if (text.split('.').some((label) => Array.from(label).length > longestLabel)) return '';
  try {
    return toASCII(text);
  } catch {
    return '';
  }
}

/**
 * Decodes A-labels, unless the result would encode to another name: `xn--army-.mil` is not shown as
 * `army.mil`.
 */
function unicodeForm(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  try {
    const unicode = toUnicode(ascii);
    return asciiForm(fold(unicode)) === ascii ? unicode : ascii;
  } catch {
    return ascii;
  }
}

/**
 * Letters, digits, hyphens and underscores (which occur in real host names), in labels of 1 to 63 characters
 * and 253 in total.
 */
function isPossible(ascii: string): boolean {
  if (ascii.length > 253) return false;
  let label = 0;
  for (let i = 0; i < ascii.length; i++) {
    const code = ascii.charCodeAt(i);
    if (code === 0x2e) {
      if (label === 0) return false;
      label = 0;
    } else if (!isLdh(code) || ++label > longestLabel) return false;
  }
  return label > 0;
}

function isLdh(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;
}
