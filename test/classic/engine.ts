import vm from 'node:vm';
import type { Timers } from './clock.ts';
import { bareRealm } from './bare-realm.ts';

/** Classic Outlook's JavaScript engine with an add-in's bundle in it: no page, no browser, built-ins of ECMAScript 2016. */
export interface Engine {
  /** What the bundle wrote to the console. */
  readonly written: readonly string[];
  /** Runs a script where the bundle runs. */
  evaluate(source: string): unknown;
}

/** `Office.onReady` and `Office.initialize` do not run there: nobody calls back, and the promise never settles. */
const neverReady = (office: object): object =>
  new Proxy(office, {
    get: (target, key) =>
      key === 'onReady' ? () => new Promise(() => undefined) : (Reflect.get(target, key) as unknown),
    set: () => true,
  });

const consoleInto = (written: string[]): object => {
  const write = (...words: unknown[]): void => void written.push(words.map(String).join(' '));
  return { log: write, info: write, warn: write, error: write };
};

export const startEngine = (office: object, timers: Timers, bundle: vm.Script): Engine => {
  const written: string[] = [];
  const realm = bareRealm({
    Office: neverReady(office),
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    console: consoleInto(written),
  });
  bundle.runInContext(realm);
  return { written, evaluate: (source) => vm.runInContext(source, realm) as unknown };
};
