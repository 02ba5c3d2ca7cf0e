import { readFileSync } from 'node:fs';
import { gates, type Answers, type Share } from './gates.ts';

/** The last figure of each target, by its name. */
export type Figures = Readonly<Record<string, Share>>;

/** The committed figures; they belong to the committed data. */
export const ratchetFile = new URL('../data/ratchet.json', import.meta.url);

export const committedFigures = (): Figures => JSON.parse(readFileSync(ratchetFile, 'utf8')) as Figures;

/** Returns the figure that this run measured for each target; targets without rows are left out. */
export function figuresOf(answers: Answers): Figures {
  const figures: Record<string, Share> = {};
  for (const gate of gates) {
    const share = gate.share(answers);
    if (share.rows > 0) figures[`${gate.what}: ${gate.measure}`] = share;
  }
  return figures;
}

const isRecall = new Map(gates.map((gate) => [`${gate.what}: ${gate.measure}`, gate.kind === 'at least']));

/** Returns by what share of 1 `now` is better than `before`; negative if it is worse. */
function gain(name: string, before: Share, now: Share): number {
  const change = now.hits / now.rows - before.hits / before.rows;
  return isRecall.get(name) === true ? change : -change;
}

/** Returns a sentence for each figure that is worse than the committed one or missing. */
export function worse(before: Figures, now: Figures): string[] {
  return Object.entries(before).flatMap(([name, share]) => {
    const measured = now[name];
    if (!measured) return [`${name} is no longer measured`];
    return gain(name, share, measured) < 0 ? [`${name}: ${words(share)} before, ${words(measured)} now`] : [];
  });
}

/** Returns the figures that are new or better than the committed ones. */
export function better(before: Figures, now: Figures): string[] {
  return Object.keys(now).filter((name) => {
    const [old, measured] = [before[name], now[name]];
    return !old || (measured !== undefined && gain(name, old, measured) > 0);
  });
}

function words({ hits, rows }: Share): string {
  return `${hits} of ${rows}`;
}
