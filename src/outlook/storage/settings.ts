import { call } from '../office/call.ts';

/**
 * Returns a setting of this mailbox, or undefined if it cannot be read. Outlook loads all settings when a page
 * or runtime starts, so this misses what another window saved since (office-js 5650, 6728). Never throws.
 */
export function readSetting(key: string): unknown {
  try {
    return Office.context.roamingSettings.get(key);
  } catch {
    return undefined;
  }
}

/** A change of one setting. */
export interface SettingChange {
  readonly key: string;
  /** Returns the new text for the stored value; undefined to leave it as it is. */
  readonly change: (stored: unknown) => string | undefined;
}

/**
 * Changes settings of this mailbox and saves all settings, which Outlook does as a whole. Reads the settings
 * right before, so that two concurrent changes both take effect. Restores them if saving fails.
 *
 * @param limit how long to wait for Outlook, in milliseconds
 * @returns whether something was changed and saved. Never rejects.
 */
export async function changeSettings(changes: readonly SettingChange[], limit?: number): Promise<boolean> {
  try {
    const settings = Office.context.roamingSettings;
    const changed: Changed[] = [];
    for (const { key, change } of changes) {
      const before: unknown = settings.get(key);
      const text = change(before);
      if (text !== undefined) changed.push({ key, before, text });
    }
    changed.forEach(({ key, text }) => settings.set(key, text));
    return changed.length > 0 && (await saved(settings, changed, limit));
  } catch {
    return false;
  }
}

interface Changed {
  readonly key: string;
  readonly before: unknown;
  readonly text: string;
}

async function saved(
  settings: Office.RoamingSettings,
  changed: readonly Changed[],
  limit: number | undefined,
): Promise<boolean> {
  try {
    await call((done) => {
      settings.saveAsync(done);
    }, limit);
    return true;
  } catch {
    // Restore the settings, so that nothing seems stored that is not saved. Keep a later change.
    for (const { key, before, text } of changed) {
      if (settings.get(key) !== text) continue;
      if (before === undefined) settings.remove(key);
      else settings.set(key, before);
    }
    return false;
  }
}
