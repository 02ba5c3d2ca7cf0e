import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { root } from '../../../src/playground/server/folders.ts';
import { bareRealm } from './bare-realm.ts';
import type { Timers } from './clock.ts';

/**
 * The realm of the library: Microsoft's files from the npm package, with the parts of a page that they use.
 */
export interface OfficeRealm {
  /** The library's `Office`. */
  readonly office: object;
  /** The files that the library loaded, in order. */
  readonly loaded: readonly string[];
}

const library = path.join(root, 'node_modules/@microsoft/office-js/dist');
const standIn = path.join(root, 'src/playground/server/microsoft-ajax.js');
const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

const compiled = new Map<string, vm.Script>();

const script = (file: string): vm.Script => {
  const found = compiled.get(file) ?? new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, found);
  return found;
};

const fileAt = (url: string): string => {
  if (url === microsoftAjax) return standIn;
  if (url.startsWith(address)) return path.join(library, url.slice(address.length));
  throw new Error(`office.js asks for ${url}, which nobody serves.`);
};

interface ScriptElement {
  src: string;
  onload?: () => void;
}

/** Imitates the result of `getElementsByTagName`; the library uses both indices and `item`. */
const collection = <Element>(elements: readonly Element[]) =>
  Object.assign([...elements], { item: (index: number) => elements[index] });

/** Imitates a document, from which the library needs only script elements. */
const page = (timers: Timers, load: (url: string) => void) => {
  const scripts: ScriptElement[] = [{ src: `${address}office.js` }];
  const head = {
    appendChild: (element: ScriptElement) => {
      scripts.push(element);
      timers.setTimeout(() => {
        load(element.src);
        element.onload?.();
      });
    },
  };
  return {
    getElementsByTagName: (name: string) => (name === 'head' ? collection([head]) : collection(scripts)),
    createElement: () => ({ setAttribute: () => undefined }),
  };
};

const url = new URL('https://addin.example.com/commands.html');

/**
 * Loads the library, which is ready when the host `listens()`. The library starts only once `onReady` is
 * called. This function calls it, because the add-in need not.
 */
export const openOfficeRealm = (external: object, timers: Timers): OfficeRealm => {
  const loaded: string[] = [];
  const window = bareRealm(
    {
      external,
      name: '',
      location: url,
      navigator: { userAgent: 'classic Outlook' },
      performance: { now: () => 0 },
      history: {},
      setTimeout: timers.setTimeout,
      clearTimeout: timers.clearTimeout,
    },
    true,
  );
  window.window = window.self = window.top = window.parent = window;
  const load = (at: string): void => {
    loaded.push(path.basename(at));
    script(fileAt(at)).runInContext(window);
  };
  window.document = page(timers, load);
  load(`${address}office.js`);
  const office = window.Office as Pick<typeof Office, 'onReady'>;
  void office.onReady();
  return { office, loaded };
};
