import type { DomainName } from '../address/domain.ts';

/** A name without its suffix, split into the compared stem and the labels before it. */
export interface Stem {
  readonly prefix: string;
  readonly stem: string;
}

/**
 * Returns the two stems to compare: the registrable domain's label, and everything before the suffix. Returns
 * both in U-labels too, because one typo in Unicode changes many letters of an A-label.
 */
export function stemsOf({ label, subdomain, labels, unicode, ascii }: DomainName): Stem[] {
  if (label === '') return [];
  const at = subdomain === '' ? 0 : subdomain.split('.').length;
  const stems = stemsAt(labels, at);
  return unicode === ascii ? stems : stems.concat(stemsAt(unicode.split('.'), at, labels));
}

function stemsAt(shown: readonly string[], at: number, labels = shown): Stem[] {
  const stem = shown[at] ?? '';
  const stems = [{ prefix: labels.slice(0, at).join('.'), stem }];
  return at === 0 ? stems : stems.concat({ prefix: '', stem: shown.slice(0, at + 1).join('.') });
}

/** Returns the two stems to compare for a name without its suffix. */
export function stemsOfText(stem: string): Stem[] {
  const dot = stem.lastIndexOf('.');
  if (dot < 0) return [{ prefix: '', stem }];
  return [
    { prefix: stem.slice(0, dot), stem: stem.slice(dot + 1) },
    { prefix: '', stem },
  ];
}

/** Returns the domain to suggest: the labels before the stem, unchanged, and the target's host. */
export function withPrefix(before: string, host: string): string {
  return before === '' ? host : `${before}.${host}`;
}
