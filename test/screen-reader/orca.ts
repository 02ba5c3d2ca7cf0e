import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';

/** How long Orca may take to say something, in milliseconds: it waits for the page, and talks in its order. */
const patience = 30_000;

/** Returns everything that Orca has said so far, in one text. */
function said(): string {
  const log = readFileSync(process.env.ORCA_LOG ?? '', 'utf8');
  const spoken = Array.from(log.matchAll(/SPEECH OUTPUT: '(.*)' ?\{/g), ([, text = '']) => text.trim());
  return spoken.join(' ').replace(/\s+/g, ' ');
}

/** Does something, and expects that Orca says each of these texts then. */
export async function expectHeard(act: () => unknown, ...texts: readonly string[]): Promise<void> {
  const before = said().length;
  await act();
  const since = () => said().slice(before);
  for (const text of texts) await expect.poll(since, { timeout: patience, interval: 250 }).toContain(text);
}

/** Waits until Orca has said nothing new for some seconds: while it reads a new page, it skips what follows. */
export async function untilSilent(): Promise<void> {
  for (let before = -1; before !== said().length;) {
    before = said().length;
    await wait(3000);
  }
}
