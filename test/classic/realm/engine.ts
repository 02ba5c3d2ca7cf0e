import vm from 'node:vm';
import type { Timers } from './clock.ts';
import { bareRealm } from './bare-realm.ts';

/**
 * Classic Outlook's JavaScript engine with an add-in's bundle in it: no page, no browser, built-ins of
 * ECMAScript 2016.
 */
export interface Engine {
  /** Lines that the bundle wrote to the console. */
  readonly written: readonly string[];
}

/** On some builds `Office.context.platform` is null in the engine. */
const withoutPlatform = (context: object): object =>
  Object.create(context, { platform: { value: null } }) as object;

/**
 * `Office.initialize` and the callback of `Office.onReady` are never called in the engine, and its promise
 * never settles.
 */
const neverReady = (office: object, hidesPlatform: boolean): object =>
  new Proxy(office, {
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown;
      if (key === 'onReady') return () => new Promise(() => undefined);
      return key === 'context' && hidesPlatform ? withoutPlatform(value as object) : value;
    },
    set: () => true,
  });

const consoleInto = (written: string[]): object => {
  const write = (...words: unknown[]): void => void written.push(words.map(String).join(' '));
  return { log: write, info: write, warn: write, error: write };
};

/** What an engine needs to start. */
export interface Start {
  /** The library's `Office`. */
  readonly office: object;
  readonly timers: Timers;
  readonly bundle: string;
  readonly hidesPlatform: boolean;
}

const compiled = new Map<string, vm.Script>();

const scriptOf = (bundle: string): vm.Script => {
  const found = compiled.get(bundle) ?? new vm.Script(bundle, { filename: 'bundle.js' });
  compiled.set(bundle, found);
  return found;
};

/** Starts an engine and runs the bundle in it. Throws what the bundle throws. */
export const startEngine = ({ office, timers, bundle, hidesPlatform }: Start): Engine => {
  const written: string[] = [];
  const realm = bareRealm({
    Office: neverReady(office, hidesPlatform),
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    console: consoleInto(written),
  });
  scriptOf(bundle).runInContext(realm);
  return { written };
};
