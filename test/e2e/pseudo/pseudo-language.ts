import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from '../../../src/playground/server/folders.ts';
import { wordsFor } from '../../../src/text/load/words-for.ts';
import type { Words } from '../../../src/text/words.ts';
import type { Replacement } from '../pictures/screens/screen.ts';

/** The language whose file is replaced; the simulated Outlook is set to it. */
export const replaced = 'de';

/**
 * Returns the same words with every sentence in brackets and a third longer. Text that a page shows outside
 * brackets is not translated. This function also runs in the page, so it may not refer to anything outside
 * itself.
 */
function pseudo(value: unknown, name = ''): unknown {
  if (['locale', 'direction', 'date', 'locales', 'names'].includes(name)) return value;
  if (typeof value === 'string') return `⟦${value} ${'abc '.repeat(Math.ceil(value.length / 12)).trim()}⟧`;
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => pseudo((value as (...all: unknown[]) => unknown)(...given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner, key)]));
}

/**
 * Returns the language's built file, preceded by code that puts its exports into brackets when webpack runs
 * it.
 */
const pseudoScript = (): string => {
  const file = path.join(folders.addIn, `language-${replaced}.js`);
  const built = readFileSync(file, 'utf8');
  const [, queue = ''] = /globalThis\.(webpackChunk\w*)/.exec(built) ?? [];
  return `{ const pseudo = ${pseudo.toString()};
    const queue = globalThis.${queue} ??= [];
    const push = queue.push.bind(queue);
    // webpack defines the exports of a module by a list: a name and a getter, or a name, 0 and a value.
    const bracketed = (list) => list.map((item, at) =>
      list[at - 1] === 0 && ['atSend', 'onPage'].includes(list[at - 2]) ? pseudo(item) : item);
    const inBrackets = (require) => Object.assign((id) => require(id), require, {
      d: (exports, list) => require.d(exports, Array.isArray(list) ? bracketed(list) : list),
    });
    queue.push = ([ids, modules, ...rest]) => push([ids, Object.fromEntries(Object.entries(modules).map(
      ([id, run]) => [id, (module, exports, require) => run(module, exports, inBrackets(require))])), ...rest]);
  }
  ${built}`;
};

/** Builds the pseudo-language, which replaces the language that it is made from. */
export const pseudoLanguage = async (): Promise<Replacement> => ({
  words: pseudo(await wordsFor(replaced)) as Words,
  file: `language-${replaced}.js`,
  text: pseudoScript(),
});
