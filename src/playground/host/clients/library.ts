import type { Requirements } from './client.ts';

/** The office.js that runs in the frames, whichever client is simulated: the one of Outlook on the web. */
export const library = { platform: 'Web', version: '16.01' } as const;

/** Outlook's language unless another is chosen (BCP 47). */
export const defaultLocale = 'en-US';

/**
 * The newest Mailbox set whose relevant parts are all in the npm copy of office.js, which dates from 2022.
 */
const npmCeiling = '1.14';

const minor = (version: string): number => Number(version.split('.')[1]);

/** Returns whether the version `has` of a requirement set (such as `1.14`) is `needed` or later. */
export const atLeast = (has: string, needed: string): boolean => minor(has) >= minor(needed);

/**
 * Returns the requirement sets declared to the pages: the client's limits, but never more than office.js in
 * the pages can do.
 *
 * @param backFilled whether `newer-office.js` has added to office.js what came later
 */
export const requirementsFor = (requirements: Requirements, backFilled: boolean): Requirements =>
  backFilled || atLeast(npmCeiling, requirements.Mailbox)
    ? requirements
    : { ...requirements, Mailbox: npmCeiling };
