import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from '../../../src/playground/server/folders.ts';
import { wordsFor } from '../../../src/text/load/words-for.ts';
import type { Words } from '../../../src/text/words.ts';
import type { Disguise } from '../pictures/screens/screen.ts';

/** The language whose file is taken; the pretended Outlook speaks it. */
export const disguised = 'de';

/**
 * The same words with every sentence in brackets and a third longer: what a page shows outside of brackets did not pass
 * through words. Runs in the page too, so it uses nothing from outside.
 */
function pseudo(value: unknown, name = ''): unknown {
  if (['locale', 'direction', 'date', 'locales', 'names'].includes(name)) return value;
  if (typeof value === 'string') return `⟦${value} ${'abc '.repeat(Math.ceil(value.length / 12)).trim()}⟧`;
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => pseudo((value as (...all: unknown[]) => unknown)(...given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner, key)]));
}

/** The language's built file, in front of it what puts its exports into brackets when webpack runs it. */
const pseudoScript = (): string => {
  const file = path.join(folders.addIn, `language-${disguised}.js`);
  const built = readFileSync(file, 'utf8');
  const [, queue = ''] = /globalThis\.(webpackChunk\w*)/.exec(built) ?? [];
  return `{ const pseudo = ${pseudo.toString()};
    const queue = globalThis.${queue} ??= [];
    const push = queue.push.bind(queue);
    // webpack defines what a module exports by a list: a name and a getter, or a name, 0 and a value.
    const disguised = (list) => list.map((item, at) =>
      list[at - 1] === 0 && ['atSend', 'onPage'].includes(list[at - 2]) ? pseudo(item) : item);
    const inBrackets = (require) => Object.assign((id) => require(id), require, {
      d: (exports, list) => require.d(exports, Array.isArray(list) ? disguised(list) : list),
    });
    queue.push = ([ids, modules, ...rest]) => push([ids, Object.fromEntries(Object.entries(modules).map(
      ([id, run]) => [id, (module, exports, require) => run(module, exports, inBrackets(require))])), ...rest]);
  }
  ${built}`;
};

/** The pseudo-language, in place of the one that it is made of. */
export const pseudoLanguage = async (): Promise<Disguise> => ({
  words: pseudo(await wordsFor(disguised)) as Words,
  file: `language-${disguised}.js`,
  text: pseudoScript(),
});
