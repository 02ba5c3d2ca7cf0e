import { mailProviders } from '../data/mail-providers.generated.ts';
import { parseDomain, type DomainName } from '../address/domain.ts';

const providers: ReadonlySet<string> = new Set(mailProviders.domains.map(registrableOf));

function registrableOf(text: string): string {
  const domain = parseDomain(text);
  return domain.kind === 'name' ? domain.registrable : text;
}

/** Is this one of the large mail providers, whoever else lists it? */
export function isMailProvider({ registrable }: DomainName): boolean {
  return providers.has(registrable);
}

/** Services that people call by their name and the word, though none of their mailboxes is there. */
const calledMail = /(?:^|\.)(aol|gmail|hotmail|icloud|msn|outlook|yahoo)[.-]?mail\.(.+)/;

/** The provider's host that `yahoomail.com`, `msn-mail.com` or `yahoo.mail.com` was made of. */
export function withoutMail(ascii: string): string | undefined {
  const [, name, suffix] = calledMail.exec(ascii) ?? [];
  return name && `${name}.${suffix ?? ''}`;
}

/** Services that have mail under one domain and nowhere else, so that the same name elsewhere is a slip. */
const oneHome: ReadonlySet<string> = new Set('gmail.com googlemail.com rocketmail.com ymail.com'.split(' '));

export function hasOneHome({ registrable }: DomainName): boolean {
  return oneHome.has(registrable);
}

/** Services with a domain of their own in nearly every country: what they have in another country is no slip. */
const worldwide: ReadonlySet<string> = new Set('aol gmx hotmail live msn outlook vodafone yahoo'.split(' '));

export function isWorldwide({ label }: DomainName): boolean {
  return worldwide.has(label);
}

/** Is this a country's domain of a worldwide service whose main one is below `.com`? */
export function isBranch(name: DomainName): boolean {
  return (
    isWorldwide(name) && name.suffix !== 'com' && providers.has(`${name.label}.com`) && name.label !== 'gmx'
  );
}
