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
import { call } from '../office/call.ts';

/**
 * Our only setting in the mailbox. Outlook loads all settings when a page or runtime starts, and saves them
 * as a whole.
 */
const key = 'nearmiss.remembered';

/**
 * Returns the remembered addresses of this mailbox, oldest first, or none if they cannot be read. Does not
 * call Outlook, so it misses what another window saved since, and the sender is asked again (office-js 5650,
 * 6728). Never throws.
 */
export function readRemembered(): readonly RememberedEntry[] {
  try {
    return rememberedIn(Office.context.roamingSettings.get(key)) ?? [];
  } catch {
    return [];
  }
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

function today(): number {
  return dayOf(Date.now());
}

/**
 * Changes the remembered addresses and saves them. Reads them again right before, so that two concurrent
 * changes both take effect. Restores them if saving fails.
 * @returns whether it was saved. Never rejects.
 */
export async function changeRemembered(
  change: (entries: readonly RememberedEntry[]) => readonly RememberedEntry[],
): Promise<boolean> {
  try {
    const settings = Office.context.roamingSettings;
    const before: unknown = settings.get(key);
    const entries = rememberedIn(before);
    // A newer version of the add-in wrote it.
    if (!entries) return false;
    const text = rememberedText(change(entries));
    settings.set(key, text);
    return await saved(settings, before, text);
  } catch {
    return false;
  }
}

async function saved(settings: Office.RoamingSettings, before: unknown, text: string): Promise<boolean> {
  try {
    await call((done) => {
      settings.saveAsync(done);
    });
    return true;
  } catch {
    // Restore the setting, so that nothing seems remembered that is not saved. Keep a later change.
    if (settings.get(key) !== text) return false;
    if (before === undefined) settings.remove(key);
    else settings.set(key, before);
    return false;
  }
}
