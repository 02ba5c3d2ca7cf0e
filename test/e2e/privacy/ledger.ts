import type { BrowserContext } from 'playwright-core';
import { names } from '../../../src/playground/server/for-tests.ts';
import type { Logged, Running } from '../../../src/playground/server/server.ts';
import { packagedHosts } from '../../package/packaged.ts';
import { mayAppear } from './may-appear.ts';
import { recordInPage } from './record-in-page.ts';
import { type Said, told } from './told.ts';

/** Anything that looks like an address, also percent-encoded. */
const anyAddress = /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/;

/** Minimum length of a secret, in characters: shorter words occur by chance. */
const shortest = 4;

/** Returns the encodings in which a secret could be hidden. */
const formsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('hex'),
];

/** Returns the whole text of a request: host name, path, headers and body. */
const asSaid = ({ host, path, headers, body }: Logged): Said => ({
  place: 'request',
  words: `${host}${path}\n${JSON.stringify(headers)}\n${body}`,
});

/**
 * Records everything that the add-in's pages in one browser context say, store and request, and finds private
 * data in it.
 */
export class Ledger {
  readonly #said: Said[] = [];
  readonly #secrets = new Set<string>();
  /** The newest request that `leaks` has seen; the server drops the oldest ones, so its place changes. */
  #newest: Logged | undefined;

  private constructor(readonly server: Running) {
    this.#newest = server.requests.at(-1);
  }

  /** Starts to record what happens in the windows that this context opens from now on. */
  static async of(context: BrowserContext, server: Running): Promise<Ledger> {
    const ledger = new Ledger(server);
    const note = (place: string, words: string) => void ledger.#said.push({ place, words });
    await context.exposeBinding('noteForPrivacy', (_source, what: string, words: string) => {
      if (what === 'told') ledger.#said.push(...told(words));
      else note(what, words);
    });
    await context.addInitScript(recordInPage, {
      outlook: names.outlook,
      addIn: ['localhost', ...packagedHosts],
    });
    context.on('console', (message) => note('console', message.text()));
    context.on('weberror', (error) => note('console', String(error.error())));
    context.on('page', (page) => {
      page.on('framenavigated', (frame) => note('address bar', frame.url()));
      page.on('websocket', (socket) => note('request', socket.url()));
    });
    return ledger;
  }

  /** Adds private data: addresses, display names, a subject. */
  know(secrets: readonly string[]): void {
    for (const secret of secrets) if (secret.length >= shortest) this.#secrets.add(secret);
  }

  /** Returns the places, each with its text, where private data appeared since the last call. */
  leaks(): string[] {
    const { requests } = this.server;
    const fresh =
      this.#newest === undefined ? requests : requests.slice(requests.lastIndexOf(this.#newest) + 1);
    const said = [...this.#said.splice(0), ...fresh.map(asSaid)];
    this.#newest = requests.at(-1);
    const forms = [...this.#secrets].flatMap(formsOf);
    const leaked = said.filter(
      ({ place, words }) =>
        (anyAddress.test(words) || forms.some((form) => words.includes(form))) &&
        !mayAppear.some((one) => one.place.test(place)),
    );
    return [...new Set(leaked.map(({ place, words }) => `${place} ← ${words.slice(0, 200)}`))];
  }
}
