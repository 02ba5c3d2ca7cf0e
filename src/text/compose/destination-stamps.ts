import type { Finding, Provenance, Suggestion } from '../../detector/finding.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress, type PlainText } from '../plain.ts';
import type { Names, StampWords } from '../words.ts';
import { suffixUser, topLevel } from './suffix.ts';

/** The words that stamps are made of. */
export interface StampSource {
  readonly stamps: StampWords;
  readonly names: Names;
}

/** What a stamp tells of a domain. */
export type StampFact =
  'missing' | 'unregistered' | 'provider' | 'user' | 'own' | 'partner' | 'place' | 'open';

/** A label beside a domain, which says where mail to it goes or whose it is: `ML · Mali`. */
export interface Stamp {
  readonly fact: StampFact;
  /** The end of the domain that the fact is about, in capitals. Undefined if it is about the whole domain. */
  readonly suffix?: PlainText;
  readonly text: string;
}

/** The stamps of one doubt: of the typed domain, and of each suggestion in its order. */
export interface DestinationStamps {
  readonly typed: Stamp | undefined;
  readonly meant: readonly (Stamp | undefined)[];
}

/**
 * Returns where the typed domain and the suggested ones lead, as far as the finding and their endings tell.
 * What holds for both is no stamp, so that the two never read the same. That anybody can register a domain is
 * said of a typed one only, and of neither domain of a pair (`isEither`), both of which were typed.
 */
export function destinationStamps(
  source: StampSource,
  { denied, findings }: Doubt,
  isEither = false,
): DestinationStamps {
  const { suggestions } = suggestionsFor({ findings });
  const about =
    findings.find((each) => each.suggestions.some((one) => one === suggestions[0])) ?? findings[0];
  if (denied || !about || !leadsSomewhere(about)) return { typed: undefined, meant: [] };
  const ofTyped = factsOfTyped(source, about);
  const ofMeant = suggestions.map((each) => factsOfMeant(source, each));
  const meant = ofMeant.map((facts) => facts.find((one) => !isOpen(one) && !isAmong(ofTyped, one)));
  const typed = ofTyped.find((one) =>
    isOpen(one)
      ? !isEither && ofMeant.every((facts, at) => meant[at] !== undefined || !isAmong(facts, one))
      : ofMeant.every((facts) => !isAmong(facts, one)),
  );
  return { typed, meant };
}

/** Returns the stamps as sentences for a screen reader, if there is one suggestion at most. */
export function spokenStamps({ stamps }: StampSource, { typed, meant }: DestinationStamps): string[] {
  const [first] = meant.length === 1 ? meant : [];
  return [typed && stamps.ofTyped(spoken(typed)), first && stamps.ofMeant(spoken(first))].filter(
    (sentence) => sentence !== undefined,
  );
}

/** A place or a user says enough alone, but `does not exist` says it of an ending: `does not exist (.con)`. */
function spoken({ fact, suffix, text }: Stamp): string {
  const isAlone = suffix === undefined || fact === 'user' || fact === 'place';
  return isAlone ? text : `${text} (\u2066.${suffix.toLowerCase()}\u2069)`;
}

/** A text that is no domain leads nowhere, and its reason says so. */
function leadsSomewhere({ kind, typed }: Finding): boolean {
  return kind !== 'malformed' && typed.includes('.');
}

function factsOfTyped(source: StampSource, { kind, typed, facts }: Finding): Stamp[] {
  const { stamps } = source;
  const { tldExists, registry } = facts;
  if (tldExists === false) return [ofSuffix('missing', topLevel(typed), stamps.missing)];
  const about = factsOfSuffix(source, typed);
  if (kind === 'personal-account') about.unshift({ fact: 'provider', text: stamps.provider });
  if (registry) about.unshift(ofSuffix('unregistered', registry.suffix, stamps.unregistered));
  return about;
}

/** The users of a restricted ending come first, because they are the plainest contrast to another ending. */
function factsOfMeant(source: StampSource, { domain, provenance }: Suggestion): Stamp[] {
  const about = factsOfSuffix(source, domain);
  const fact = relationOf[provenance.source];
  if (!fact) return about;
  const relation: Stamp = { fact, text: source.stamps[fact] };
  return about[0]?.fact === 'user' ? about.concat(relation) : [relation].concat(about);
}

const relationOf: Readonly<Partial<Record<Provenance['source'], 'own' | 'partner' | 'provider'>>> = {
  own: 'own',
  trusted: 'partner',
  'mail-provider': 'provider',
};

/** Endings that anybody can register below, and that stand for no place. */
const open = ['com', 'net', 'org', 'info', 'biz'];

function factsOfSuffix({ stamps, names }: StampSource, domain: string): Stamp[] {
  const tld = topLevel(domain);
  const user = suffixUser(domain);
  if (user) return [ofSuffix('user', tld, stamps.users[user])];
  if (open.includes(tld)) return [ofSuffix('open', tld, stamps.open)];
  const place = names.place(tld);
  if (place === undefined) return [];
  const [government] = /(?:^|\.)(?:gov|govt|gob|gouv|gub)\.[a-z]{2}$/.exec(domain) ?? [];
  if (government === undefined) return [ofSuffix('place', tld, place)];
  return [ofSuffix('place', government.replace(/^\./, ''), stamps.government(place))];
}

function ofSuffix(fact: StampFact, suffix: string, text: string): Stamp {
  return { fact, suffix: plainAddress(suffix.toUpperCase()), text };
}

function isAmong(stamps: readonly Stamp[], { suffix, text }: Stamp): boolean {
  return stamps.some((one) => one.suffix === suffix && one.text === text);
}

const isOpen = ({ fact }: Stamp): boolean => fact === 'open';
