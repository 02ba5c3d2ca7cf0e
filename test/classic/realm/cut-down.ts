import vm from 'node:vm';
import { parse } from 'acorn';
import type { BuiltIns } from './built-ins.ts';

type Members = BuiltIns[string];

const keyText = (key: string | symbol): string => (typeof key === 'symbol' ? (key.description ?? '') : key);

/** Properties of every function. */
const ofEveryFunction = ['length', 'name', 'prototype', 'arguments', 'caller'];

/** Removes all members except these. Returns the names of the removed members. */
const keepOnly = (object: object, name: string, kept: readonly string[]): string[] =>
  Reflect.ownKeys(object).flatMap((key) => {
    const text = keyText(key);
    if (kept.includes(text)) return [];
    if (!Reflect.deleteProperty(object, key)) throw new Error(`${name}.${text} cannot be removed.`);
    return [`${name}.${text}`];
  });

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Cuts down a global object or function and its `prototype`. */
const cutBuiltIn = (name: string, value: object, { own, instance }: Members): string[] => {
  const { prototype } = value as { prototype?: unknown };
  return [
    ...keepOnly(value, name, typeof value === 'function' ? [...own, ...ofEveryFunction] : own),
    ...(isObject(prototype) ? keepOnly(prototype, `${name}.prototype`, [...instance, 'constructor']) : []),
  ];
};

/** Replaces `Symbol` by a function without the newer members, because V8 does not let them be deleted. */
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

/**
 * Throws a `SyntaxError` for a pattern newer than ES2016. Regular expression literals are checked with the
 * syntax of the script.
 */
const checkPattern = (expression: RegExp, flags = ''): RegExp => {
  parse(`/${expression.source}/${flags}`, { ecmaVersion: 2016 });
  return expression;
};

/** Wraps `RegExp` so that it rejects newer patterns, which compilers move from literals into calls. */
const olderRegExp = (real: RegExpConstructor): RegExpConstructor =>
  new Proxy(real, {
    apply: (_target, _this, [pattern, flags]: [string, string?]) => checkPattern(real(pattern, flags), flags),
    construct: (_target, [pattern, flags]: [string, string?]) =>
      checkPattern(new real(pattern, flags), flags),
  });

/** Cuts down built-ins without a global name: the prototypes of all typed arrays and of all iterators. */
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
 * Removes from a realm every global and member that is not on the list, and regular expressions newer than
 * ES2016.
 *
 * @returns the names of what was removed, such as `Array.prototype.flat`
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
