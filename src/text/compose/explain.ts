import type { Finding, Provenance, Suggestion } from '../../detector/finding.ts';
import { suffixUser, topLevel } from './suffix.ts';
import { joinSentences } from './join-sentences.ts';
import { plainAddress } from '../plain.ts';
import type { PlainText } from '../plain.ts';
import type { ReasonWords } from '../reason-words.ts';
import type { Names, SendWords } from '../words.ts';

/** Limit on the equally likely domains that one sentence names. */
const mostNamed = 3;

/**
 * Returns why the recipient of `finding` is doubtful, in the language of `words`: one sentence of facts, one
 * if something specific to this sender or message supports the suggestion, and one if the address comes from
 * the answered message. Makes untrusted text plain.
 */
export function explain(words: SendWords, finding: Finding): string {
  return joinSentences([words.reasons.sentence(reason(words, finding)), ...support(words, finding)]);
}

/**
 * Returns the sentences of `explain` about this sender or message.
 *
 * @param known sources of a suggestion that the reader knows already
 */
export function support(
  { reasons }: SendWords,
  finding: Finding,
  known: readonly Provenance['source'][] = [],
): string[] {
  const { isImpostor, isInherited } = finding.facts;
  const because = isImpostor
    ? reasons.impostor(plainAddress(finding.typed))
    : meantBecause(reasons, finding, known);
  const said = because === undefined ? [] : [because];
  return said.concat(isInherited ? reasons.inherited : []).map((clause) => reasons.sentence([clause]));
}

function reason({ reasons: words, names }: SendWords, finding: Finding): readonly string[] {
  const { kind } = finding;
  switch (kind) {
    case 'malformed':
      return malformed(words, finding);
    case 'homoglyph':
      return homoglyph(words, names, finding);
    case 'tld-typo':
    case 'wrong-tld':
      return suffixes(words, names, finding);
    case 'doppelganger':
    case 'domain-typo':
      return different(words, finding);
    case 'embedding':
      return withIntended(finding, words.contains) ?? different(words, finding);
    case 'combosquat':
      return withIntended(finding, words.borrowsName) ?? different(words, finding);
    case 'closed-registry':
      return closedRegistry(words, finding);
    case 'label-and-tld':
      return [
        ...(withIntended(finding, words.nameAndSuffix) ?? different(words, finding)),
        ...typedSuffix(words, names, finding),
      ];
    case 'unknown-tld':
      return unknownTld(words, finding);
    case 'same-person':
      return knownAs(words, finding);
    case 'personal-account':
      return [words.personalAccount(plainAddress(finding.typed), otherAddress(finding))];
    case 'name-shows-another-address':
      return nameShows(words, finding);
    default:
      return kind satisfies never;
  }
}

function malformed(words: ReasonWords, finding: Finding): readonly string[] {
  return [finding.typed === '' ? words.noDomain : words.malformed(plainAddress(finding.typed))];
}

/** A name without a dot has no top-level domain at all. */
function unknownTld(words: ReasonWords, finding: Finding): readonly string[] {
  if (!finding.typed.includes('.') && finding.facts.typedSuffix === undefined)
    return [words.malformed(plainAddress(finding.typed))];
  return [words.noSuchSuffix(dotted(typedTopLevel(finding)))];
}

function homoglyph(words: ReasonWords, names: Names, finding: Finding): readonly string[] {
  const found = finding.facts.lookalikeLetter;
  if (found === undefined) return withIntended(finding, words.looksLike) ?? different(words, finding);
  const { letter, script, looksLike } = found;
  const word = finding.typed.split('.').find((label) => label.includes(letter)) ?? finding.typed;
  const [shown, around, like] = [plainAddress(letter), plainAddress(word), plainAddress(looksLike)];
  if (script === 'Latin') return [words.otherLetter(shown, around, like)];
  return [words.foreignLetter(shown, around, names.script(script), like)];
}

/**
 * Explains the two suffixes (`It goes to Mali (.ml); the US military uses .mil`), or says that the domains
 * differ. About two suffixes below one top-level domain nothing else is known.
 */
function suffixes(words: ReasonWords, names: Names, finding: Finding): readonly string[] {
  const typed = typedSuffix(words, names, finding);
  const intended = intendedSuffix(words, names, finding);
  if (finding.tie) return [...typed, ...different(words, finding)];
  const below = belowOneTopLevel(words, finding);
  if (below !== undefined) return below;
  if (typed.length === 0) return [...different(words, finding), ...intended];
  return intended.length === 0 ? [...typed, ...different(words, finding)] : [...typed, ...intended];
}

/** `.org.uk and .co.uk are two different endings`. Undefined if the two top-level domains differ. */
function belowOneTopLevel(words: ReasonWords, finding: Finding): readonly string[] | undefined {
  const { typed, suggestions, facts } = finding;
  const meant = suggestions[0]?.domain ?? '';
  if (facts.tldExists === false || topLevel(typed) !== topLevel(meant)) return undefined;
  const [one, other] = [typed.split('.'), meant.split('.')];
  let same = 0;
  while (same < one.length - 1 && one[same] === other[same]) same++;
  return same === 0
    ? different(words, finding)
    : [words.twoSuffixes(dotted(one.slice(same).join('.')), dotted(other.slice(same).join('.')))];
}

function typedSuffix(words: ReasonWords, names: Names, finding: Finding): readonly string[] {
  const tld = typedTopLevel(finding);
  if (finding.facts.tldExists === false) return [words.noSuchSuffix(dotted(tld))];
  return suffixFact(words, names, tld, words.goesTo);
}

/** If the text is not a domain (`army,con`), the facts contain its suffix. */
function typedTopLevel({ facts, typed }: Finding): string {
  return topLevel(facts.typedSuffix ?? typed);
}

function intendedSuffix(words: ReasonWords, names: Names, finding: Finding): readonly string[] {
  const first = finding.suggestions[0];
  return first === undefined ? [] : suffixFact(words, names, topLevel(first.domain), words.countrySuffix);
}

function suffixFact(
  words: ReasonWords,
  names: Names,
  tld: string,
  inPlace: ReasonWords['goesTo'],
): readonly string[] {
  const user = suffixUser(tld);
  if (user !== undefined) return [words.usedBy[user](dotted(tld))];
  const place = names.place(tld);
  return place === undefined ? [] : [inPlace(dotted(tld), place)];
}

function different(words: ReasonWords, finding: Finding): readonly string[] {
  const typed = plainAddress(finding.typed);
  const domains = finding.suggestions.map((suggestion) => plainAddress(suggestion.domain));
  const first = domains[0];
  if (first === undefined) return [words.doubtful(typed)];
  return [
    finding.tie ? words.equallyNear(typed, domains.slice(0, mostNamed)) : words.different(typed, first),
  ];
}

function closedRegistry(words: ReasonWords, finding: Finding): readonly string[] {
  const registry = finding.facts.registry;
  if (registry === undefined) return different(words, finding);
  const typed = plainAddress(finding.typed);
  return [words.notRegistered(plainAddress(registry.suffix), typed, words.date(registry.date))];
}

function knownAs(words: ReasonWords, finding: Finding): readonly string[] {
  const address = otherAddress(finding);
  return address === undefined ? different(words, finding) : [words.knownAs(address)];
}

function nameShows(words: ReasonWords, finding: Finding): readonly string[] {
  const address = otherAddress(finding);
  return address === undefined ? different(words, finding) : [words.nameShows(address)];
}

function otherAddress(finding: Finding): PlainText | undefined {
  return finding.facts.otherAddress === undefined ? undefined : plainAddress(finding.facts.otherAddress);
}

type AboutTwo = (typed: PlainText, intended: PlainText) => string;

/**
 * A clause about the typed domain and the one that was probably meant. Undefined if there is not exactly one.
 */
function withIntended(finding: Finding, clause: AboutTwo): readonly string[] | undefined {
  const first = finding.suggestions[0];
  if (first === undefined || finding.tie) return undefined;
  return [clause(plainAddress(finding.typed), plainAddress(first.domain))];
}

function meantBecause(
  words: ReasonWords,
  finding: Finding,
  known: readonly Provenance['source'][],
): string | undefined {
  const first = finding.suggestions[0];
  if (first === undefined || finding.tie || known.includes(first.provenance.source)) return undefined;
  return provenance(words, first);
}

/**
 * The reason for a suggestion. Lists, protected domains and mail providers are not specific to this message,
 * so they are not a reason.
 */
function provenance(words: ReasonWords, { domain, provenance: from }: Suggestion): string | undefined {
  switch (from.source) {
    case 'other-recipients':
      return from.count > 0 ? words.otherRecipients(plainAddress(domain), from.count, from.of) : undefined;
    case 'own':
      return words.ownDomain(plainAddress(domain));
    case 'remembered':
      return words.remembered(plainAddress(domain));
    case 'familiar':
      return words.familiar(plainAddress(domain));
    case 'correspondents':
      return words.correspondents(plainAddress(domain));
    case 'trusted':
      return words.trusted(plainAddress(domain));
    case 'protected':
    case 'mail-provider':
    case 'list':
    case 'repair':
      return undefined;
    default:
      return from satisfies never;
  }
}

function dotted(suffix: string): PlainText {
  return plainAddress(`.${suffix}`);
}
