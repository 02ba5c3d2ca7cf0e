import type { DomainName } from '../domain.ts';

/** A name cut into what stands before a stem, and the stem. */
export interface Cut {
  readonly before: string;
  readonly stem: string;
}

/** The two stems to compare: the registrable domain's label, and everything before the suffix. */
export function cuts({ label, subdomain }: DomainName): Cut[] {
  if (label === '') return [];
  if (subdomain === '') return [{ before: '', stem: label }];
  return [
    { before: subdomain, stem: label },
    { before: '', stem: `${subdomain}.${label}` },
  ];
}

/** The domain to suggest for a cut: what stood before the stem stays. */
export function joined(before: string, host: string): string {
  return before === '' ? host : `${before}.${host}`;
}
