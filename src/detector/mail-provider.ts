import { mailProviders } from './data/mail-providers.generated.ts';
import type { DomainName } from './domain.ts';

const providers: ReadonlySet<string> = new Set(mailProviders.domains);

/** Is this one of the large mail providers, whoever else lists it? */
export function isMailProvider({ registrable }: DomainName): boolean {
  return providers.has(registrable);
}

/** Services that have mail under one domain and nowhere else, so that the same name elsewhere is a slip. */
const oneHome: ReadonlySet<string> = new Set('gmail.com googlemail.com rocketmail.com ymail.com'.split(' '));

export function hasOneHome({ registrable }: DomainName): boolean {
  return oneHome.has(registrable);
}
