import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.ts';
import type { Results, StateResult } from './report/results.ts';

/** Counts of a run on the committed sample, by name. */
export type Counts = Readonly<Record<string, number>>;

/** The committed counts; they belong to the committed sample. */
export const ratchetFile = new URL('../data/traffic/ratchet.json', import.meta.url);

export const committedCounts = (): Counts => JSON.parse(readFileSync(ratchetFile, 'utf8')) as Counts;

/** Few enough for every test run. */
const messages = 800;

export async function measureSample(): Promise<Counts> {
  const folder = fileURLToPath(new URL('../data/traffic', import.meta.url));
  return countsOf(await measure({ folder, messages }));
}

const alarms = ['stopped', 'doubted'] as const satisfies (keyof StateResult)[];
const recalls = ['slipsStopped', 'slipsRightFirst'] as const satisfies (keyof StateResult)[];

function countsOf({ states, learned }: Results): Counts {
  const counts = states.flatMap((one) =>
    [...alarms, ...recalls].map((measure): [string, number] => [`${one.state}: ${measure}`, one[measure]]),
  );
  return {
    ...Object.fromEntries(counts),
    'learned by mailboxes': learned.memory.length,
    'learned by lists': learned.list.length,
  };
}

/** Returns a sentence for each count that is worse than the committed one or missing. */
export function worse(before: Counts, now: Counts): string[] {
  return Object.entries(before).flatMap(([name, old]) => {
    const count = now[name];
    if (count === undefined) return [`${name} is no longer measured`];
    return gain(name, old, count) < 0 ? [`${name}: ${old} before, ${count} now`] : [];
  });
}

/** Returns the names of counts that are new or better than the committed ones. */
export function better(before: Counts, now: Counts): string[] {
  return Object.entries(now)
    .filter(([name, count]) => gain(name, before[name] ?? Infinity, count) > 0 || before[name] === undefined)
    .map(([name]) => name);
}

function gain(name: string, before: number, now: number): number {
  const isRecall = recalls.some((measure) => name.endsWith(`: ${measure}`));
  return isRecall ? now - before : before - now;
}
