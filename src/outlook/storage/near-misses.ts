import { nearMissesIn, nearMissesText } from '../../review/memory/near-misses.ts';
import { changeSettings, readSetting, type SettingChange } from './settings.ts';

const key = 'nearmiss.count';

/** Returns how many near misses this mailbox counted this year. Does not call Outlook. Never throws. */
export function readNearMisses(): number {
  return nearMissesIn(readSetting(key), thisYear())?.count ?? 0;
}

/**
 * Adds to the near misses of this year; a negative number takes them back.
 *
 * @returns whether it was saved. Never rejects.
 */
export function countNearMisses(more: number, limit?: number): Promise<boolean> {
  return changeSettings([nearMissesChange(more)], limit);
}

/** Returns the change that `countNearMisses` makes, to be saved with others. */
export function nearMissesChange(more: number): SettingChange {
  const change = (stored: unknown) => {
    const before = nearMissesIn(stored, thisYear());
    const count = Math.max(0, (before?.count ?? 0) + more);
    // Otherwise a newer version of the add-in wrote it, or the clock gives no year.
    return before && before.year > 0 && count !== before.count
      ? nearMissesText({ ...before, count })
      : undefined;
  };
  return { key, change };
}

function thisYear(): number {
  return new Date().getFullYear();
}
