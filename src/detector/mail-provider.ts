import { mailProviders } from './data/mail-providers.generated.ts';
import type { DomainName } from './domain.ts';

const providers: ReadonlySet<string> = new Set(mailProviders.domains);

/** Is this one of the large mail providers, whoever else lists it? */
export function isMailProvider({ registrable }: DomainName): boolean {
  return providers.has(registrable);
}
