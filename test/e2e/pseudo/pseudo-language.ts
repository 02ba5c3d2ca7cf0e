import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from '../../../src/playground/server/folders.ts';
import { wordsInPaneFor } from '../../../src/text/load/words-in-pane-for.ts';
import type { WordsInPane } from '../../../src/text/words.ts';
import type { Replacement } from '../pictures/screens/screen.ts';

/** The language whose file is replaced; the simulated Outlook is set to it. */
export const replaced = 'de';

/** What the dialog loads, and what the pane loads. */
const files = [`language-${replaced}.js`, `pane-language-${replaced}.js`];

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
 * Returns a built file of the language, preceded by code that puts its exports into brackets when webpack runs
 * it.
 */
const pseudoScript = (file: string): string => {
  const built = readFileSync(path.join(folders.addIn, file), 'utf8');
  const [, queue = ''] = /globalThis\.(webpackChunk\w*)/.exec(built) ?? [];
  return `{ const pseudo = ${pseudo.toString()};
    const queue = globalThis.${queue} ??= [];
    const push = queue.push.bind(queue);
    // webpack defines the exports of a module by a list: a name and a getter, or a name, 0 and a value.
    const bracketed = (list) => list.map((item, at) =>
      list[at - 1] === 0 && ['atSend', 'onPage', 'inPane'].includes(list[at - 2]) ? pseudo(item) : item);
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
  words: pseudo(await wordsInPaneFor(replaced)) as WordsInPane,
  files: new Map(files.map((file) => [file, pseudoScript(file)])),
});
