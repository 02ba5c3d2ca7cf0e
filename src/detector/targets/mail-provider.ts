import { mailProviders } from '../data/mail-providers.generated.ts';
import { registrableOf, type DomainName } from '../address/domain.ts';

const providers: ReadonlySet<string> = new Set(mailProviders.domains.map(registrableOf));

/**
 * Returns whether the name belongs to one of the large mail providers, even if other lists contain it too.
 */
export function isMailProvider({ registrable }: DomainName): boolean {
  return providers.has(registrable);
}

/**
 * Services that people refer to as "Yahoo Mail" and so on, although no mailbox of theirs has such a domain.
 */
const calledMail = /(?:^|\.)(aol|gmail|hotmail|icloud|msn|outlook|yahoo)[.-]?mail\.(.+)/;

/**
 * Returns the provider's host without the word "mail": `yahoo.com` for `yahoomail.com` and `yahoo.mail.com`,
 * `msn.com` for `msn-mail.com`.
 */
export function withoutMail(ascii: string): string | undefined {
  const [, name, suffix] = calledMail.exec(ascii) ?? [];
  return name && `${name}.${suffix ?? ''}`;
}

/** Services with mail at one domain only, so the same name below another suffix is a typo. */
const singleDomain: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com rocketmail.com ymail.com'.split(' '),
);

/** Returns whether the provider has mail at this domain only. */
export function hasSingleDomain({ registrable }: DomainName): boolean {
  return singleDomain.has(registrable);
}

/**
 * Services with a domain in nearly every country, so the same name below another country's TLD is not a typo.
 */
const worldwide: ReadonlySet<string> = new Set('aol gmx hotmail live msn outlook vodafone yahoo'.split(' '));

/** Returns whether the name is that of a service with a domain in nearly every country. */
export function isWorldwide({ label }: DomainName): boolean {
  return worldwide.has(label);
}

/** Returns whether this is the country domain of a worldwide service whose main domain is below `.com`. */
export function isCountryDomain(name: DomainName): boolean {
  return (
    isWorldwide(name) && name.suffix !== 'com' && providers.has(`${name.label}.com`) && name.label !== 'gmx'
  );
}

/** Services whose names are no part of other names: many names end in `mail`, but few in `gmail`. */
const unmistakable: ReadonlySet<string> = new Set(
  'bellsouth btinternet gmail googlemail hotmail protonmail rediffmail rocketmail sbcglobal yahoo'.split(' '),
);

/** Returns whether a name that ends in this service's name is hardly another one. */
export function isUnmistakable(stem: string): boolean {
  return unmistakable.has(stem);
}
