import { parse } from 'tldts';
import { insideKind } from './corpus.ts';
import type { Typo } from './row.ts';

/** Kinds of the given synthetic rows, in the words of our own generator. */
const given: Readonly<Record<string, string>> = {
  'adjacent-insertion': 'adjacent insertion',
  'adjacent-substitution': 'adjacent substitution',
  bitsquat: 'other substitution',
  'double-error': 'double error',
  'embed-suffix': 'embedded',
  'extra-dot': 'extra dot',
  'homoglyph-accent': 'homoglyph accent',
  'homoglyph-ascii': 'homoglyph ASCII',
  'homoglyph-cyrillic': 'homoglyph Cyrillic',
  'hyphen-for-dot': 'hyphen for dot',
  'missing-dot': 'missing dot',
  'missing-tld': 'missing TLD',
  'moved-dot': 'moved dot',
  'sld+tld-error': 'label and TLD',
  'tld-slip': 'TLD slip',
  'vowel-swap': 'vowel swap',
  'wrong-tld': 'wrong TLD',
};

const singleEdits = [
  'omission',
  'doubling',
  'transposition',
  'adjacent substitution',
  'adjacent insertion',
  'other substitution',
  'other insertion',
  'vowel swap',
];

const providers =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|live|msn|aol|mail|qq|rocketmail|yandex|proton|posteo|zohomail|btinternet)\./;

export function typoOf(row: Typo): string {
  return given[row.kind] ?? row.kind;
}

export function isSynthetic(row: Typo): boolean {
  return row.source.startsWith('synthetic') && row.kind !== insideKind;
}

export function isSingleEdit(row: Typo): boolean {
  return isSynthetic(row) && singleEdits.includes(typoOf(row));
}

/** Returns the first label of the registrable domain. */
export function labelOf(domain: string): string {
  return parse(domain).domainWithoutSuffix ?? '';
}

export function isMilGov(domain: string): boolean {
  return domain.endsWith('.mil') || domain.endsWith('.gov');
}

/** Commit authors whose employer or project was mistyped, not their free-mail provider. */
export function isOrganisation(row: Typo): boolean {
  return row.source === 'git authors' && !providers.test(row.intended);
}

export const consumerCorpora = [
  'email_typo',
  'fat_fingers',
  'ammorsy3_email_verifier',
  'tbokan_event_app',
  'cartoonclouds_email_normaliser',
];
