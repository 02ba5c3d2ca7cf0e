import type { DomainName } from '../../../detector/address/domain.ts';
import { recipientContextIn } from '../../../detector/context/recipient-context.ts';
import { domainTextOf, hostNameOf } from '../../../detector/context/host-name.ts';
import { hasDomain, ruleInput } from '../../../detector/detect.ts';
import { parseRecipient } from '../../../detector/address/recipient.ts';
import { withoutHeldKeys } from '../../../detector/similarity/held-keys.ts';
import { skeletonOf, spelledOut } from '../../../detector/similarity/skeleton.ts';
import { labelsKey, withoutSeparators } from '../../../detector/targets/entry.ts';
import type { KnownDomains } from '../../../detector/targets/known-domains.ts';
import { isKnown, isTrusted } from '../../../detector/targets/exempt.ts';
import { withoutMail } from '../../../detector/targets/mail-provider.ts';
import { recipientOf } from '../../../past-mail/judge.ts';

/** A recipient's domain, and whether and how it is compared with others of its message. */
export interface Forms {
  readonly name: DomainName;
  /** Whether it ends in no top-level domain that exists. */
  readonly isBroken: boolean;
  /** Whether it had to be repaired, so that anything may be meant. */
  readonly isOdd: boolean;
  /** Whether it can be meant: what cannot be a domain is not. */
  readonly isTarget: boolean;
  /** Whether more than the message shows that it is real, so that two slips away from it are a doubt. */
  readonly isProven: boolean;
  /** The texts that are compared. */
  readonly texts: () => Texts;
}

export interface Texts {
  /** The name and the whole host without the suffix, also in U-labels. */
  readonly stems: readonly string[];
  /** What may be a stem if the suffix was mistyped, or a key was held too long. */
  readonly parts: readonly string[];
  readonly bareHost: string;
  readonly bareRegistrable: string;
  readonly labels: string;
  /** As displayed, and with letters such as `ü` spelled out. */
  readonly looks: readonly string[];
  /** The same of the registrable domain. */
  readonly ownLooks: readonly string[];
  /** The host without the word "mail" that is added to a provider's name. */
  readonly withoutMail: string | undefined;
}

const nobody = recipientContextIn({});

/**
 * Returns the forms of a recipient's key; undefined where there is no domain to compare.
 *
 * @param senders registrable domains of senders
 */
export function formsOf(
  key: string,
  knownDomains: readonly [KnownDomains, ...KnownDomains[]],
  senders: ReadonlySet<string>,
): Forms | undefined {
  const recipient = recipientOf(key);
  const parsed = parseRecipient(recipient.address);
  if (!hasDomain(parsed)) return undefined;
  const { name: typed, repaired } = ruleInput(recipient, parsed, knownDomains[0], nobody);
  const isOdd = repaired || typed === undefined;
  const target = isOdd ? hostNameOf(domainTextOf(recipient.address)) : typed;
  const name = typed ?? target;
  if (!name) return undefined;
  return {
    name,
    isBroken: !name.tldExists || name.labels.length === 1,
    isOdd,
    isTarget: target !== undefined && target.label !== '',
    isProven: senders.has(name.registrable) || knownDomains.some((one) => isProven(name, one)),
    texts: once(() => textsOf(name)),
  };
}

function isProven(name: DomainName, knownDomains: KnownDomains): boolean {
  if (isKnown(name, knownDomains) || isTrusted(name, knownDomains)) return true;
  return knownDomains.index.byHost.has(name.registrable);
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function textsOf(name: DomainName): Texts {
  const { ascii, unicode, registrable, suffix } = name;
  const shown = unicode === ascii ? [] : stemsIn(unicode, suffix);
  const stems = [...new Set([...stemsIn(ascii, suffix), ...shown])];
  const own = unicode.split('.').slice(-registrable.split('.').length).join('.');
  return {
    stems,
    parts: [
      ...new Set([...partsIn(ascii, suffix), ...partsIn(unicode, suffix), ...stems.flatMap(withoutHeldKeys)]),
    ],
    bareHost: withoutSeparators(ascii),
    bareRegistrable: withoutSeparators(registrable),
    labels: labelsKey(ascii),
    looks: looksOf(unicode),
    ownLooks: looksOf(own),
    withoutMail: withoutMail(ascii),
  };
}

/** Returns the label before the suffix and everything before it. */
function stemsIn(host: string, suffix: string): string[] {
  const before = host.split('.').slice(0, -suffix.split('.').length);
  return before.length === 0 ? [] : [before.at(-1) ?? '', before.join('.')];
}

/** Returns the host, and of what is before the suffix every label and every beginning that ends with a label. */
function partsIn(host: string, suffix: string): string[] {
  const labels = host.split('.').slice(0, -suffix.split('.').length);
  return labels.concat(
    labels.map((_, at) => labels.slice(0, at + 1).join('.')),
    host,
  );
}

function looksOf(unicode: string): string[] {
  return [...new Set([skeletonOf(unicode), skeletonOf(spelledOut(unicode))])];
}
