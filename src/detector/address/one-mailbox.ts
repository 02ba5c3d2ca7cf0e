import type { DomainName } from './domain.ts';

/**
 * Domains of one provider at which the same local part is the same mailbox. Apple's and Proton's pages were
 * verified on 2026-11-30. Google's and Yandex's were not, and are linked for whoever verifies them.
 * hotmail.com and outlook.com are not listed: the same local part belongs to different people there.
 */
const groups: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'], // support.google.com/mail/answer/10313
  ['icloud.com', 'me.com', 'mac.com'], // support.apple.com/118230
  ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], // proton.me/support/addresses-and-aliases
  ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'ya.ru'], // yandex.com/support/domain/additional/mailbox-alias.xml
];

/** Returns whether `kim` at either domain is the same mailbox of the same provider. */
export function isOneMailbox(one: DomainName, other: DomainName): boolean {
  return groups.some((domains) => domains.includes(one.ascii) && domains.includes(other.ascii));
}
