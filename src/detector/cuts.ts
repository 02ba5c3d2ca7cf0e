import type { DomainName } from './domain.ts';

/** A name cut into what stands before a stem, and the stem. */
export interface Cut {
  readonly before: string;
  readonly stem: string;
}

/** The two stems to compare: the registrable domain's label, and everything before the suffix. */
export function cutsOf({ label, subdomain }: DomainName): Cut[] {
  if (label === '') return [];
  if (subdomain === '') return [{ before: '', stem: label }];
  return [
    { before: subdomain, stem: label },
    { before: '', stem: `${subdomain}.${label}` },
  ];
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
