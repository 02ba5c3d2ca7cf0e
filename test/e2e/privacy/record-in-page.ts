/** Receives each recorded item: its kind and its text. */
type Note = (what: string, words: string) => void;

declare global {
  interface Window {
    noteForPrivacy?: Note;
  }
}

/** Host names by their role. */
export interface Hosts {
  readonly outlook: string;
  /** Hosts of the add-in's pages; messages to Outlook from other hosts are not ours. */
  readonly addIn: readonly string[];
}

/**
 * Runs in every window before any other script. In the add-in's windows it records whatever is stored and
 * each URL and title that is set; in Outlook's own window, everything that the add-in tells Outlook.
 * Playwright passes it on as text, so it may not refer to anything outside itself.
 */
export function recordInPage({ outlook, addIn }: Hosts): void {
  const note: Note = (what, words) => window.noteForPrivacy?.(what, words);
  if (location.hostname === outlook) {
    window.addEventListener('message', ({ data, origin }) => {
      if (typeof data === 'string' && addIn.includes(new URL(origin).hostname)) note('told', data);
    });
    return;
  }
  const before = (owner: object, name: string, tell: (words: string) => void) => {
    const original = Reflect.get(owner, name) as (...all: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...all: unknown[]) {
      tell(all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));
      return original.apply(this, all);
    });
  };
  const beforeSet = (owner: object, name: string, what: string) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (original?.set === undefined) throw new Error(`no setter of ${name} to watch`);
    Object.defineProperty(owner, name, {
      ...original,
      set(this: unknown, value: unknown) {
        note(what, String(value));
        original.set?.call(this, value);
      },
    });
  };
  before(Storage.prototype, 'setItem', (words) => note('storage', words));
  for (const name of ['put', 'add'])
    before(IDBObjectStore.prototype, name, (words) => note('database', words));
  before(Cache.prototype, 'put', (words) => note('cache', words));
  for (const name of ['pushState', 'replaceState'])
    before(History.prototype, name, (words) => note('history', words));
  before(Notification, 'requestPermission', (words) => note('notification of the system', words));
  beforeSet(Document.prototype, 'cookie', 'cookie');
  beforeSet(Document.prototype, 'title', 'title');
}
