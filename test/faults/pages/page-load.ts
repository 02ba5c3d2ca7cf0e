import vm from 'node:vm';
import type { FramePlan } from '../../../src/playground/host/model/frame.ts';
import type { Clock, Timers } from '../../classic/realm/clock.ts';
import { freeRealms } from './free-realms.ts';
import { documentOf, nothing } from './page-document.ts';
import { hosted, newerOfficeScript, officeScript, textScript } from './page-scripts.ts';

/** A script that a page runs, and when it arrives. */
export interface PageScript {
  readonly text: string;
  /** Milliseconds after office.js. */
  readonly late?: number;
}

/** What a page of the add-in needs to load in a realm of its own. */
export interface PageWish {
  readonly plan: FramePlan;
  readonly clock: Clock;
  readonly scripts: readonly PageScript[];
  /** Outlook's own page: its origin, and the function that receives the messages of the add-in's page. */
  readonly outlook: { readonly origin: string; readonly receive: (posted: Posted) => void };
  /** Receives errors that no script caught. */
  readonly failed: (error: unknown) => void;
}

interface Posted {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

type Listener = (event: object) => void;

const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };

/**
 * A page from one load to its end. Everything in it happens by the clock. `end` drops its timers and all messages on
 * their way to and from it, so that the realm can be freed.
 */
export class PageLoad {
  readonly window: vm.Context;
  readonly #wish: PageWish;
  readonly #timers: Timers;
  readonly #url: URL;
  readonly #outlook: object;
  readonly #listeners: Listener[] = [];

  constructor(wish: PageWish) {
    freeRealms();
    this.#wish = wish;
    this.#timers = wish.clock.timers();
    this.#url = new URL(wish.plan.url);
    const { receive } = wish.outlook;
    const posted = (data: string) => ({ source: this.window, origin: this.#url.origin, data });
    this.#outlook = { postMessage: (data: string) => this.#soon(() => receive(posted(data))) };
    this.window = this.#newWindow();
    this.#run(officeScript(`${hosted}office.js`));
    this.#run(newerOfficeScript());
    for (const { text, late = 0 } of wish.scripts) {
      if (late === 0) this.#runText(text);
      else this.#soon(() => this.#runText(text), late);
    }
  }

  post(data: string): void {
    this.#soon(() => {
      const event = { data, origin: this.#wish.outlook.origin, source: this.#outlook };
      for (const listener of this.#listeners) this.#attempt(() => listener(event));
    });
  }

  end(): void {
    this.#timers.end();
  }

  #soon(run: () => void, milliseconds?: number): number {
    return this.#timers.setTimeout(() => this.#attempt(run), milliseconds);
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

  /** Runs a script. If it cannot be parsed, only this script fails. */
  #runText(text: string): void {
    this.#attempt(() => this.#run(textScript(text)));
  }

  #newWindow(): vm.Context {
    const { plan, clock } = this.#wish;
    const document = documentOf(this.#url, (script) =>
      this.#soon(() => {
        this.#run(officeScript(script.src));
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
