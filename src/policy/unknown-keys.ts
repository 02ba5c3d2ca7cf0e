import { pathOf, unknownKey, wrongType } from './problem.ts';
import type { Keys, Problem } from './problem.ts';

/** The part of a valibot schema that is needed to walk it. */
interface Walkable {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly item?: Walkable;
  readonly wrapped?: Walkable;
}

/**
 * Returns a problem for every key of `input` that `schema` does not know, at any depth, and for every list in
 * place of an object. valibot reports only the first unknown key of an object, and accepts a list as an
 * object.
 */
export function unknownKeys(schema: Walkable, input: unknown, keys: Keys = []): Problem[] {
  if (schema.wrapped) return unknownKeys(schema.wrapped, input, keys);
  if (schema.item) return Array.isArray(input) ? inList(schema.item, input, keys) : [];
  return schema.entries && isObject(input) ? inObject(schema.entries, input, keys) : [];
}

function inList(item: Walkable, input: readonly unknown[], keys: Keys): Problem[] {
  return input.reduce<Problem[]>((problems, value, index) => {
    problems.push(...unknownKeys(item, value, [...keys, index]));
    return problems;
  }, []);
}

function inObject(entries: Readonly<Record<string, Walkable>>, input: object, keys: Keys): Problem[] {
  if (Array.isArray(input))
    return [{ path: pathOf(keys), message: wrongType('an object in curly brackets', input) }];
  const known = Object.keys(entries);
  return Object.keys(input).reduce<Problem[]>((problems, key) => {
    const path = [...keys, key];
    const schema = known.includes(key) ? entries[key] : undefined;
    if (schema) problems.push(...unknownKeys(schema, (input as Record<string, unknown>)[key], path));
    else problems.push({ path: pathOf(path), message: unknownKey(key, known) });
    return problems;
  }, []);
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null;
}
