import type { Policy } from '../../policy/policy.ts';
import {
  type RememberedEntry,
  dayOf,
  rememberedIn,
  rememberedText,
  stillHolding,
  withRemembered,
} from '../../review/keep/remembered.ts';
import type { ToRemember } from '../../review/review.ts';
import { call } from '../office/call.ts';

/** The one setting of ours in the mailbox. Outlook loads all settings when a page or engine starts, and saves them as a whole. */
const key = 'nearmiss.remembered';

/**
 * What is remembered in this mailbox, oldest first; nothing where it cannot be read. No call to Outlook: what another window saved
 * since is not seen, and the sender is asked again there (office-js 5650, 6728). Never throws.
 */
export function readRemembered(): readonly RememberedEntry[] {
  try {
    return rememberedIn(Office.context.roamingSettings.get(key)) ?? [];
  } catch {
    return [];
  }
}

/** The addresses (lower case) that the sender is not asked about again, as far as the policy lets that hold now. Never throws. */
export function readSettled({ remember: { allowed, days } }: Policy): readonly string[] {
  return allowed ? stillHolding(readRemembered(), days, today()).map(({ address }) => address) : [];
}

/**
 * Remembers these addresses from today on; what no longer holds is forgotten on this occasion.
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
 * Changes what is remembered and saves it. What stands there is read again right before, so that two changes at once both count.
 * Where saving fails everything stays as it was.
 *
 * @returns whether it was saved. Never rejects.
 */
export async function changeRemembered(
  change: (entries: readonly RememberedEntry[]) => readonly RememberedEntry[],
): Promise<boolean> {
  try {
    const settings = Office.context.roamingSettings;
    const before: unknown = settings.get(key);
    const entries = rememberedIn(before);
    // A newer version of ours wrote it.
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
    // Nothing must seem to be remembered that is not; but a later change than ours stays.
    if (settings.get(key) !== text) return false;
    if (before === undefined) settings.remove(key);
    else settings.set(key, before);
    return false;
  }
}
