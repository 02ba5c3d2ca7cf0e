import type { Requirements } from '../clients/client.ts';

/** The library that runs in the frames, whatever client is pretended: that of Outlook on the web. */
export const library = { platform: 'Web', version: '16.01' } as const;

/** What Outlook speaks unless something else is chosen (BCP 47). */
export const usualLocale = 'en-US';

/** The newest requirement set of which the npm copy of office.js has all that matters: it ends in 2022. */
const npmCeiling = '1.14';

const minor = (version: string): number => Number(version.split('.')[1]);

/** Is the requirement set's version, as in `1.14`, this one or a later one? */
export const atLeast = (has: string, needed: string): boolean => minor(has) >= minor(needed);

/**
 * What the pages are told: the client's ceilings, but never more than the library in the pages can do.
 * `backFilled` says that `newer-office.js` gave it what came later.
 */
export const requirementsFor = (requirements: Requirements, backFilled: boolean): Requirements =>
  backFilled || atLeast(npmCeiling, requirements.Mailbox)
    ? requirements
    : { ...requirements, Mailbox: npmCeiling };
