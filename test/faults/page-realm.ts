import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { FramePlan, ShownFrame } from '../../src/playground/host/frame.ts';
import { folders, root } from '../../src/playground/server/folders.ts';
import type { Clock, Timers } from '../classic/clock.ts';

/** Text of a script that a page runs, and when: a page may have to wait for it. */
export interface PageScript {
  readonly text: string;
  /** Milliseconds after office.js. */
  readonly late?: number;
}

/** What a page of the add-in in a realm of its own is made of. */
export interface PageWish {
  readonly plan: FramePlan;
  readonly clock: Clock;
  readonly scripts: readonly PageScript[];
  /** Outlook's own page: its address, and what takes the page's messages. */
  readonly outlook: { readonly origin: string; readonly receive: (posted: Posted) => void };
  /** Takes errors that no script caught. */
  readonly failed: (error: unknown) => void;
}

interface Posted {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/** A page without a screen: the real office.js of Outlook on the web, and scripts of ours. */
export interface Page extends ShownFrame {
  readonly window: vm.Context;
}

const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const microsoftAjax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

const fileAt = (url: string): string => {
  if (url === microsoftAjax) return path.join(folders.server, 'microsoft-ajax.js');
  if (url.startsWith(hosted)) return path.join(folders.officeJs, url.slice(hosted.length));
  throw new Error(`office.js asks for ${url}, which nobody serves.`);
};

const compiled = new Map<string, vm.Script>();

const once = (key: string, text: () => string): vm.Script => {
  const script = compiled.get(key) ?? new vm.Script(text(), { filename: key.slice(0, 80) });
  compiled.set(key, script);
  return script;
};

const fileScript = (file: string): vm.Script => once(file, () => readFileSync(file, 'utf8'));
const newerOffice = path.join(root, 'src/playground/host/newer-office.js');

const nothing = (): undefined => undefined;
const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
const element = (): object => ({ setAttribute: nothing, getAttribute: () => null, style: {} });
const collection = <Item>(items: readonly Item[]) =>
  Object.assign([...items], { item: (index: number) => items[index] });

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
}

/** As much of a document as the library uses: it loads its parts, and asks where it came from. */
const documentOf = (url: URL, appended: (script: ScriptElement) => void): object => {
  const scripts: object[] = [{ src: `${hosted}office.js`, getAttribute: () => null }];
  const head = {
    appendChild: (script: ScriptElement) => {
      scripts.push(script);
      appended(script);
    },
  };
  return {
    domain: url.hostname,
    URL: url.href,
    readyState: 'complete',
    body: element(),
    createElement: element,
    addEventListener: nothing,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (name: string) =>
      collection<object>(name === 'head' ? [head] : name === 'script' ? scripts : []),
  };
};

type Listener = (event: object) => void;

/** One page under way: what happens in it happens by the clock, until it is gone. */
class RealmPage implements Page {
  window!: vm.Context;
  readonly #wish: PageWish;
  #listeners: Listener[] = [];
  readonly #url: URL;
  readonly #outlook: object;
  /** What is on its way to and from the page goes with it; the timers of its scripts, too. */
  readonly #timers: Timers;
  /** Counts the loads: what belongs to an earlier one no longer happens. */
  #load = 0;

  constructor(wish: PageWish) {
    this.#wish = wish;
    this.#timers = wish.clock.timers();
    this.#url = new URL(wish.plan.url);
    const { receive } = wish.outlook;
    const posted = (data: string) => ({ source: this.window, origin: this.#url.origin, data });
    this.#outlook = { postMessage: (data: string) => this.#soon(() => receive(posted(data))) };
    this.reload();
  }

  reload = (): void => {
    this.#load += 1;
    this.#listeners = [];
    this.window = this.#newWindow();
    this.#run(fileScript(fileAt(`${hosted}office.js`)));
    this.#run(fileScript(newerOffice));
    for (const { text, late = 0 } of this.#wish.scripts) {
      if (late === 0) this.#runText(text);
      else this.#soon(() => this.#runText(text), late);
    }
  };

  post = (data: string): void => {
    this.#soon(() => {
      const event = { data, origin: this.#wish.outlook.origin, source: this.#outlook };
      for (const listener of this.#listeners) this.#attempt(() => listener(event));
    });
  };

  isSource = (source: unknown): boolean => source === this.window;

  remove = (): void => {
    this.#load += 1;
  };

  #soon(run: () => void, milliseconds?: number): number {
    const load = this.#load;
    return this.#timers.setTimeout(() => {
      if (load === this.#load) this.#attempt(run);
    }, milliseconds);
  }

  #attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#wish.failed(error);
    }
  }

  #run(script: vm.Script): void {
    script.runInContext(this.window);
  }

  /** A script that cannot even be read stops itself, not the page. */
  #runText(text: string): void {
    this.#attempt(() => this.#run(once(text, () => text)));
  }

  #newWindow(): vm.Context {
    const { plan, clock } = this.#wish;
    const document = documentOf(this.#url, (script) =>
      this.#soon(() => {
        this.#run(fileScript(fileAt(script.src)));
        script.onload?.();
      }),
    );
    const window = vm.createContext({
      name: plan.name,
      status: '',
      location: this.#url,
      document,
      navigator: { userAgent: 'realm', language: 'en-US' },
      parent: this.#outlook,
      top: this.#outlook,
      history: {},
      performance: { now: () => clock.now },
      URL,
      sessionStorage: storage,
      localStorage: storage,
      setTimeout: (run: () => void, milliseconds?: number) => this.#soon(run, milliseconds),
      clearTimeout: this.#timers.clearTimeout,
      setInterval: () => 0,
      clearInterval: nothing,
      addEventListener: (type: string, listener: Listener) => {
        if (type === 'message') this.#listeners.push(listener);
      },
      removeEventListener: nothing,
    });
    return Object.assign(window, { window, self: window });
  }
}

export const openPage = (wish: PageWish): Page => new RealmPage(wish);
