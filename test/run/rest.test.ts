import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { clients } from '../../src/playground/host/clients/clients.ts';
import { everyPair, sendHook, type Pair } from '../e2e/contract/pairs.ts';
import { everyLook, type Look } from '../e2e/layout/looks.ts';
import { stepOf } from '../promises/step-of.ts';
import { root } from '../structure/source-tree.ts';
import { steps } from './steps.mjs';

const played = vi.hoisted(() => ({ pairs: [] as Pair[], looks: [] as Look[] }));
vi.mock('../e2e/contract/stories.ts', () => ({
  playStories: (pairs: readonly Pair[]) => played.pairs.push(...pairs),
}));
vi.mock('../e2e/layout/invariants-on-screens.ts', () => ({
  checkInvariants: (looks: readonly Look[]) => played.looks.push(...looks),
}));

/** Returns what a test file would play; the stories themselves are mocked. */
const taken = async <T>(from: T[], load: () => Promise<unknown>): Promise<T[]> => {
  await load();
  return from.splice(0);
};

const contract = await taken(played.pairs, () => import('../e2e/contract/contract.test.ts'));
const contractRest = await taken(played.pairs, () => import('../e2e/contract/contract.rest.test.ts'));
const layout = await taken(played.looks, () => import('../e2e/layout/screens.test.ts'));
const layoutRest = await taken(played.looks, () => import('../e2e/layout/screens.rest.test.ts'));

const namesOf = (pairs: readonly Pair[]) => pairs.map(({ name }) => name).sort();
const lookNames = (looks: readonly Look[]) =>
  looks.map(({ screen, theme, width }) => `${screen.name}, ${theme}, ${width}`).sort();

describe('the contract with the clients of Outlook', () => {
  it('tests every client with every edition, each pair in exactly one of the two files', () => {
    expect(namesOf([...contract, ...contractRest])).toEqual(namesOf(everyPair));
    expect(new Set(namesOf(everyPair)).size).toBe(Object.keys(clients).length * 2 + 1);
  });

  it('tests in `npm test` both editions, a dialog, an alert and a line that leads to the pane', () => {
    const met = ({ edition, client }: Pair) => {
      if (edition === 'smart-alerts') return 'alert';
      return client.messageChild === true ? 'dialog' : 'line';
    };
    expect(
      contract
        .filter((one) => sendHook(one) === true)
        .map(met)
        .sort(),
    ).toEqual(['alert', 'dialog', 'line']);
  });
});

describe('the layout invariants', () => {
  it('are checked on every screen in every theme and width, each in exactly one of the two files', () => {
    expect(lookNames([...layout, ...layoutRest])).toEqual(lookNames(everyLook));
    expect(new Set(lookNames(everyLook)).size).toBe(everyLook.length);
  });

  it('are checked in `npm test` on a screen of each kind and in every theme', () => {
    const kinds = (looks: readonly Look[]) => new Set(looks.map(({ screen }) => screen.place));
    expect(kinds(layout)).toEqual(kinds(everyLook));
    expect(new Set(layout.map(({ theme }) => theme))).toEqual(new Set(everyLook.map(({ theme }) => theme)));
  });
});

/** `npm run screen-reader` needs a screen reader. */
const ownCommand = 'test/screen-reader/';

describe('the steps of the test run', () => {
  const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith(ownCommand));

  it('run every test file without a command of its own, and `.rest.test.` files in the steps of `npm run test:all` only', () => {
    const restOf = new Map(steps.map(({ name, rest = false }) => [name, rest]));
    const told = files.map((file) => [file, restOf.get(stepOf(file) ?? 'none')]);
    expect(told).toEqual(files.map((file) => [file, file.includes('.rest.test.')]));
  });

  it('have unique names', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  });
});
