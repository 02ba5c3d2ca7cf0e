import type { DomainName } from './domain.ts';

/**
 * Domains of one provider at which the same local part is the same mailbox. Apple's and Proton's pages were read on 2026-11-30; Google's and
 * Yandex's were not, and are named for whoever checks them. Not hotmail.com and outlook.com, which have different people.
 */
const groups: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'], // support.google.com/mail/answer/10313
  ['icloud.com', 'me.com', 'mac.com'], // support.apple.com/118230
  ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], // proton.me/support/addresses-and-aliases
  ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'ya.ru'], // yandex.com/support/domain/additional/mailbox-alias.xml
];

/** Are the two domains names of one and the same mailbox service, so that `kim` at either is the same person? */
export function isOneMailbox(one: DomainName, other: DomainName): boolean {
  return groups.some((domains) => domains.includes(one.ascii) && domains.includes(other.ascii));
}
