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

/**
 * Changes a setting of this mailbox and saves all settings, which Outlook does as a whole. Reads the setting
 * right before, so that two concurrent changes both take effect. Restores it if saving fails.
 *
 * @param change returns the new text for the stored value; undefined to leave it as it is
 * @param limit how long to wait for Outlook, in milliseconds
 * @returns whether it was saved. Never rejects.
 */
export async function changeSetting(
  key: string,
  change: (stored: unknown) => string | undefined,
  limit?: number,
): Promise<boolean> {
  try {
    const settings = Office.context.roamingSettings;
    const before: unknown = settings.get(key);
    const text = change(before);
    if (text === undefined) return false;
    settings.set(key, text);
    return await saved(settings, { key, before, text, limit });
  } catch {
    return false;
  }
}

interface Saving {
  readonly key: string;
  readonly before: unknown;
  readonly text: string;
  readonly limit: number | undefined;
}

async function saved(
  settings: Office.RoamingSettings,
  { key, before, text, limit }: Saving,
): Promise<boolean> {
  try {
    await call((done) => {
      settings.saveAsync(done);
    }, limit);
    return true;
  } catch {
    // Restore the setting, so that nothing seems stored that is not saved. Keep a later change.
    if (settings.get(key) !== text) return false;
    if (before === undefined) settings.remove(key);
    else settings.set(key, before);
    return false;
  }
}
