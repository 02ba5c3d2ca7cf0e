import type { Policy } from '../../policy/policy.ts';
import {
  type RememberedEntry,
  rememberedIn,
  rememberedText,
  stillHolding,
  withRemembered,
} from '../../review/keep/remembered.ts';
import { dayOf } from '../../review/memory/day.ts';
import type { ToRemember } from '../../review/review.ts';
import { changeSettings, readSetting } from './settings.ts';

const key = 'nearmiss.remembered';

/**
 * Returns the remembered addresses of this mailbox, oldest first, or none if they cannot be read. Does not
 * call Outlook, so it misses what another window saved since, and the sender is asked again (office-js 5650,
 * 6728). Never throws.
 */
export function readRemembered(): readonly RememberedEntry[] {
  return rememberedIn(readSetting(key)) ?? [];
}

/**
 * Returns the remembered addresses (lower case) that are valid under the current policy, so the sender is not
 * asked about them. Never throws.
 */
export function readSettled({ remember: { allowed, days } }: Policy): readonly string[] {
  return allowed ? stillHolding(readRemembered(), days, today()).map(({ address }) => address) : [];
}

/**
 * Remembers these addresses from today on, and removes expired ones.
 *
 * @returns whether it was saved. Never rejects.
 */
export function remember(added: readonly ToRemember[], { remember: { days } }: Policy): Promise<boolean> {
  return changeRemembered((entries) => withRemembered(stillHolding(entries, days, today()), added, today()));
}

/**
 * Removes these addresses (lower case) from the remembered ones.
 *
 * @returns whether it was saved. Never rejects.
 */
export function unremember(addresses: readonly string[]): Promise<boolean> {
  return changeRemembered((entries) => entries.filter(({ address }) => !addresses.includes(address)));
}

function today(): number {
  return dayOf(Date.now());
}

/**
 * Changes the remembered addresses and saves them.
 * @returns whether it was saved. Never rejects.
 */
export function changeRemembered(
  change: (entries: readonly RememberedEntry[]) => readonly RememberedEntry[],
): Promise<boolean> {
  const changed = (stored: unknown) => {
    const entries = rememberedIn(stored);
    // Otherwise a newer version of the add-in wrote it.
    return entries && rememberedText(change(entries));
  };
  return changeSettings([{ key, change: changed }]);
}
