import vm from 'node:vm';
import { parse } from 'acorn';
import type { BuiltIns } from './built-ins.ts';

type Members = BuiltIns[string];

const keyText = (key: string | symbol): string => (typeof key === 'symbol' ? (key.description ?? '') : key);

/** What every function has. */
const ofEveryFunction = ['length', 'name', 'prototype', 'arguments', 'caller'];

/** Removes all members but these; returns the names of the removed ones. */
const keepOnly = (object: object, name: string, kept: readonly string[]): string[] =>
  Reflect.ownKeys(object).flatMap((key) => {
    const text = keyText(key);
    if (kept.includes(text)) return [];
    if (!Reflect.deleteProperty(object, key)) throw new Error(`${name}.${text} cannot be removed.`);
    return [`${name}.${text}`];
  });

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** A global object or function and its `prototype`. */
const cutBuiltIn = (name: string, value: object, { own, instance }: Members): string[] => {
  const { prototype } = value as { prototype?: unknown };
  return [
    ...keepOnly(value, name, typeof value === 'function' ? [...own, ...ofEveryFunction] : own),
    ...(isObject(prototype) ? keepOnly(prototype, `${name}.prototype`, [...instance, 'constructor']) : []),
  ];
};

/** V8 does not let the members of `Symbol` go: another function, without the newer ones, takes its place. */
const anotherSymbol = `(function (real, kept) {
  'use strict';
  function Symbol(description) {
    if (new.target) throw new TypeError('Symbol is not a constructor');
    return real(description);
  }
  kept.forEach(function (key) {
    Object.defineProperty(Symbol, key, Object.getOwnPropertyDescriptor(real, key));
  });
  real.prototype.constructor = Symbol;
  return Symbol;
})`;

const replaceSymbol = (
  realm: vm.Context,
  global: Record<string, unknown>,
  own: readonly string[],
): string[] => {
  const real = global.Symbol as object;
  const has = (key: string | symbol): boolean => own.includes(keyText(key));
  const kept = own.filter((key) => Reflect.has(real, key));
  const make = vm.runInContext(anotherSymbol, realm) as (real: object, kept: string[]) => object;
  global.Symbol = make(real, kept);
  return Reflect.ownKeys(real)
    .filter((key) => !has(key) && !ofEveryFunction.includes(keyText(key)))
    .map((key) => `Symbol.${keyText(key)}`);
};

/** Throws the error of an engine of that year. A pattern in a literal is not seen here: the syntax check of the script sees it. */
const checkPattern = (expression: RegExp, flags = ''): RegExp => {
  parse(`/${expression.source}/${flags}`, { ecmaVersion: 2016 });
  return expression;
};

/** `RegExp` that knows no newer pattern: compilers put one that the target does not know into a call. */
const olderRegExp = (real: RegExpConstructor): RegExpConstructor =>
  new Proxy(real, {
    apply: (_target, _this, [pattern, flags]: [string, string?]) => checkPattern(real(pattern, flags), flags),
    construct: (_target, [pattern, flags]: [string, string?]) =>
      checkPattern(new real(pattern, flags), flags),
  });

/** Built-ins that have no name of their own: what the typed arrays share, and what every iterator has. */
const cutHidden = (realm: vm.Context, { own, instance }: Members): string[] => {
  const typedArray = vm.runInContext('Object.getPrototypeOf(Int8Array)', realm) as object;
  const iterator = vm.runInContext(
    'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))',
    realm,
  ) as object;
  return [
    ...cutBuiltIn('%TypedArray%', typedArray, { own: [...own, 'Symbol.species'], instance }),
    ...keepOnly(iterator, '%Iterator%.prototype', ['Symbol.iterator']),
  ];
};

/**
 * Takes from a realm every global and every member that the list does not name, and regular expressions newer than ES2016.
 *
 * @returns the names of what was taken away, as `Array.prototype.flat`
 */
export const cutDown = (realm: vm.Context, builtIns: BuiltIns): string[] => {
  const global = vm.runInContext('this', realm) as Record<string, unknown>;
  const removed = keepOnly(global, 'global', [...Object.keys(builtIns), 'undefined']);
  for (const [name, members] of Object.entries(builtIns)) {
    if (name === 'Symbol') removed.push(...replaceSymbol(realm, global, members.own));
    const value = global[name];
    if (isObject(value)) removed.push(...cutBuiltIn(name, value, members));
    if (name === 'Int8Array') removed.push(...cutHidden(realm, members));
  }
  global.RegExp = olderRegExp(global.RegExp as RegExpConstructor);
  return removed;
};
