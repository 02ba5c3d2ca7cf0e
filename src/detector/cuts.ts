import type { DomainName } from './domain.ts';

/** A name cut into what stands before a stem, and the stem. */
export interface Cut {
  readonly before: string;
  readonly stem: string;
}

/** The two stems to compare: the registrable domain's label, and everything before the suffix; each also in U-labels, in which one slip is one. */
export function cutsOf({ label, subdomain, labels, unicode, ascii }: DomainName): Cut[] {
  if (label === '') return [];
  const at = subdomain === '' ? 0 : subdomain.split('.').length;
  const cuts = cutsAt(labels, at);
  return unicode === ascii ? cuts : cuts.concat(cutsAt(unicode.split('.'), at, labels));
}

function cutsAt(shown: readonly string[], at: number, labels = shown): Cut[] {
  const stem = shown[at] ?? '';
  const cuts = [{ before: labels.slice(0, at).join('.'), stem }];
  return at === 0 ? cuts : cuts.concat({ before: '', stem: shown.slice(0, at + 1).join('.') });
}

/** The same for a name without its suffix. */
export function cutsOfText(stem: string): Cut[] {
  const dot = stem.lastIndexOf('.');
  if (dot < 0) return [{ before: '', stem }];
  return [
    { before: stem.slice(0, dot), stem: stem.slice(dot + 1) },
    { before: '', stem },
  ];
}

/** The domain to suggest for a cut: what stood before the stem stays. */
export function joined(before: string, host: string): string {
  return before === '' ? host : `${before}.${host}`;
}
