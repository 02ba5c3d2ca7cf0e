import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bareRealm } from './bare-realm.ts';
import { builtInsOf, es2016 } from './built-ins.ts';

/**
 * Built-ins newer than ECMAScript 2016, by year, from the annual lists of finished proposals
 * (github.com/tc39/proposals).
 */
const newer: Readonly<Record<number, readonly string[]>> = {
  2017: [
    'Object.values',
    'Object.entries',
    'Object.getOwnPropertyDescriptors',
    'String.prototype.padStart',
    'String.prototype.padEnd',
    'SharedArrayBuffer',
    'Atomics',
  ],
  2018: ['Promise.prototype.finally', 'Symbol.asyncIterator', '/./.dotAll'],
  2019: [
    'Array.prototype.flat',
    'Array.prototype.flatMap',
    'Object.fromEntries',
    'String.prototype.trimStart',
    'String.prototype.trimEnd',
    'Symbol("a").description',
  ],
  2020: ['globalThis', 'BigInt', 'Promise.allSettled', 'String.prototype.matchAll', 'Symbol.matchAll'],
  2021: ['Promise.any', 'AggregateError', 'WeakRef', 'FinalizationRegistry', 'String.prototype.replaceAll'],
  2022: ['Array.prototype.at', 'String.prototype.at', '[].values().at', 'Object.hasOwn', '/./.hasIndices'],
  2023: [
    'Array.prototype.findLast',
    'Array.prototype.findLastIndex',
    'Array.prototype.toSorted',
    'Array.prototype.with',
  ],
  2024: ['Object.groupBy', 'Map.groupBy', 'Promise.withResolvers', 'String.prototype.isWellFormed'],
  2025: ['Iterator', '[].values().map', 'Set.prototype.union', 'Promise.try', 'RegExp.escape'],
};

/** Globals that browsers or Node have and the engine lacks. */
const surroundings = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'fetch',
  'WebSocket',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'DOMParser',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'setInterval',
  'setImmediate',
  'process',
  'require',
  'module',
  'Buffer',
  'WebAssembly',
  'Intl',
];

/** Returns everything newer as expressions: `Array.prototype.flat`, `Array.prototype[Symbol.dispose]`. */
const later = (): string[] =>
  Object.entries(builtInsOf('esnext')).flatMap(([name, { own, instance }]) => {
    const old = es2016[name];
    if (old === undefined) return [name];
    const dotted = (object: string, member: string): string =>
      member.startsWith('Symbol.') ? `${object}[${member}]` : `${object}.${member}`;
    return [
      ...own.filter((member) => !old.own.includes(member)).map((member) => dotted(name, member)),
      ...instance
        .filter((member) => !old.instance.includes(member))
        .map((member) => `${name}.prototype && ${dotted(`${name}.prototype`, member)}`),
    ];
  });

const inRealm = (source: string): unknown => vm.runInContext(source, bareRealm({})) as unknown;

describe('the bare realm', () => {
  it.each(Object.entries(newer).flatMap(([year, names]) => names.map((name) => [name, year])))(
    'lacks %s (%s)',
    (name) => {
      expect(inRealm(`typeof ${name}`)).toBe('undefined');
    },
  );

  it('lacks every newer built-in that TypeScript knows', () => {
    const expressions = later();
    expect(expressions.length).toBeGreaterThan(100);
    expect(expressions.filter((one) => inRealm(`typeof (${one})`) !== 'undefined')).toEqual([]);
  });

  it.each(surroundings)('lacks %s', (name) => {
    expect(() => inRealm(name)).toThrow('is not defined');
  });

  it.each([
    ['[1, 2].includes(2)', true],
    ["'ab'.repeat(2).startsWith('aba')", true],
    ['Array.from(new Set([1, 1, 2])).length', 2],
    ["'a-b'.split(/-/).map((x) => x.toUpperCase()).join()", 'A,B'],
    ['[3, 1, 2].sort().concat([4]).fill(9, 3).join()', '1,2,3,9'],
    ['new Uint8Array([1, 2]).map((x) => 2 * x).join()', '2,4'],
    ['Object.keys(Object.assign({}, { a: 1 })).join()', 'a'],
    ["Symbol.for('a') === Symbol.for('a') && typeof Symbol('b').toString()", 'string'],
    ["new RangeError('far').toString()", 'RangeError: far'],
    ['[...[1, 2].entries()].length', 2],
    ['Reflect.ownKeys({ a: 1 }).length', 1],
    ['typeof Promise.all([]).then', 'function'],
  ])('evaluates ECMAScript 2016 correctly: %s', (source, value) => {
    expect(inRealm(source)).toEqual(value);
  });

  it.each([
    String.raw`new RegExp('(?<=a)b')`,
    String.raw`RegExp('(?<year>2018)', 'u')`,
    String.raw`RegExp('\\p{Letter}', 'u')`,
    `RegExp('.', 's')`,
  ])('rejects regular expressions newer than ES2016: %s', (source) => {
    expect(() => inRealm(source)).toThrow(SyntaxError);
  });

  it('accepts the regular expressions of ES2016', () => {
    expect(
      inRealm(`[/b/ instanceof RegExp, new RegExp('^[a/]b$', 'iu').test('/B'), RegExp(/a/g).flags].join()`),
    ).toBe('true,true,g');
  });

  it.each(['eval("1")', 'new Function("return 1")', '(() => 1).constructor("return 1")()'])(
    'refuses to run a string as code: %s',
    (source) => {
      expect(() => inRealm(source)).toThrow('Code generation from strings disallowed');
    },
  );

  it('has every built-in of the list', () => {
    const missing = Object.keys(es2016).filter((name) => inRealm(`typeof ${name}`) === 'undefined');
    expect(missing).toEqual([]);
  });
});
