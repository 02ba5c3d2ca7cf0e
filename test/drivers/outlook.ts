import type { BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ClientName } from '../../src/playground/host/clients/clients.ts';
import { emptyMail, type FieldNumber, type Mail, type Person } from '../../src/playground/host/mail.ts';
import { changeEvents, newEvents } from '../../src/playground/host/manifest/launch-events.ts';
import type { Edition } from '../../src/playground/host/manifest/edition.ts';
import type { Fault } from '../../src/playground/host/faults/fault.ts';
import type { Timeouts } from '../../src/playground/host/protocol/run-function.ts';
import { sender } from '../../src/playground/page/message/mails.ts';
import { typedPeople } from '../../src/playground/page/message/typed-people.ts';
import { outlookWordsFor } from '../../src/playground/page/words/words-for.ts';
import { names } from '../../src/playground/server/for-tests.ts';
import { packagedHosts } from '../package/packaged.ts';
import type { Machine } from './machine.ts';
import { beginReply, keepSiteOpen, putRecipients, setFault, watchErrors, wrongsOf } from './page-host.ts';
import { Ledger } from '../e2e/privacy/ledger.ts';

/** The content of the compose window. */
export interface Draft {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly subject?: string;
}

declare global {
  interface Window {
    /** The window of Outlook, in the page that opened it. */
    opened?: Window | undefined;
  }
}

/** The client, the edition and the settings of the browser. */
export interface Surroundings extends BrowserContextOptions {
  readonly client?: ClientName;
  readonly edition?: Edition;
  /** The language of Outlook (BCP 47). */
  readonly language?: string;
  /** Outlook's own theme, which the add-in learns only with `newerOffice`; `system` if left out. */
  readonly theme?: 'system' | 'light' | 'dark';
  /** Whether the add-in's pages have the members that the npm copy of office.js lacks. */
  readonly newerOffice?: boolean;
  /**
   * Whether Outlook tells the add-in of a new message and of changed recipients; by default it does. Each time it
   * loads a page of the add-in, for which a story about Send alone need not wait.
   */
  readonly early?: boolean;
  /** The address of a page that opens Outlook's window and keeps a reference to it; by default no page does. */
  readonly opener?: string;
  /** Matches the errors of pages that are expected. */
  readonly expected?: RegExp;
}

const ownNames: readonly string[] = [
  ...Object.values(names),
  'localhost',
  ...packagedHosts,
  'neighbour.example',
];
const fieldNames = ['To', 'Cc', 'Bcc', 'Required', 'Optional'] as const;

const isMeeting = ({ required, optional }: Draft): boolean =>
  required !== undefined || optional !== undefined;

/** Returns the item that the compose window holds when this has been typed. */
const mailOf = (draft: Draft): Mail => {
  const { to = [], cc = [], bcc = [], required = to, optional = cc, subject = 'Roster' } = draft;
  const people = (typed: readonly string[]) => typed.flatMap(typedPeople);
  return {
    ...emptyMail(isMeeting(draft) ? 'appointment' : 'message', sender),
    recipients: { 0: people(required), 1: people(optional), 2: people(bcc) },
    subject,
  };
};

/** Opens a window, from the page at `opener` if there is one. */
const windowIn = async (context: BrowserContext, opener: string | undefined): Promise<Page> => {
  const page = await context.newPage();
  if (opener === undefined) return page;
  await page.goto(opener);
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    window.opened = window.open('about:blank') ?? undefined;
  });
  return opened;
};

/** One sender at the simulated Outlook: finds controls by role and name, as a person would, and returns what happened. */
export class Outlook {
  /** Errors of pages, errors in their consoles, and requests to unknown host names. */
  readonly troubles: string[] = [];
  #sends = 0;

  private constructor(
    readonly page: Page,
    readonly address: string,
    readonly ledger: Ledger,
    private readonly tellsEarly: boolean,
    expected: RegExp | undefined,
  ) {
    watchErrors(page, (text) => {
      if (expected?.test(text) !== true) this.troubles.push(text);
    });
    page.context().on('request', (request) => {
      const { hostname, href } = new URL(request.url());
      if (hostname !== '' && !ownNames.includes(hostname)) this.troubles.push(`request to ${href}`);
    });
  }

  /** Opens the simulated Outlook; by default Outlook on the web with the on-send edition. */
  static async open(machine: Machine, options: Surroundings = {}): Promise<Outlook> {
    const outlook = await Outlook.prepare(machine, options);
    await outlook.startAnew();
    return outlook;
  }

  /** Opens a window for the simulated Outlook, in which `startAnew` loads it. */
  static async prepare(machine: Machine, options: Surroundings = {}): Promise<Outlook> {
    const {
      client = 'web',
      edition = 'on-send',
      language = 'en-US',
      theme = 'system',
      newerOffice = false,
      early = true,
      opener,
      expected,
      ...browser
    } = options;
    const context = await machine.browser.newContext({ viewport: { width: 1280, height: 900 }, ...browser });
    if (newerOffice) await context.addInitScript({ path: 'src/playground/host/companions/newer-office.js' });
    const address = `https://${names.outlook}/mail/?empty&client=${client}&edition=${edition}&language=${language}&theme=${theme}`;
    const ledger = await Ledger.of(context, machine.server);
    return new Outlook(await windowIn(context, opener), address, ledger, early, expected);
  }

  /** Starts Outlook without any earlier state; the browser's cache and the compiled scripts stay. */
  async startAnew(): Promise<void> {
    this.troubles.length = 0;
    this.#sends = 0;
    if (this.page.url() === this.address) await this.page.evaluate(() => window.playground?.startAnew());
    else {
      await this.goto(this.address);
      await keepSiteOpen(this.page);
    }
    await this.sendButton().waitFor();
    if (!this.tellsEarly) await this.tellNothingEarly();
  }

  private async tellNothingEarly(): Promise<void> {
    await this.page.evaluate(
      (untold) => {
        const addIn = window.playground?.outlook.addIn;
        if (addIn === undefined) throw new Error('no playground');
        // A function with a name would need a helper of the compiler, which the page does not have.
        const desktop = addIn.events.desktop.filter(({ type }) => !untold.includes(type));
        const mobile = addIn.events.mobile.filter(({ type }) => !untold.includes(type));
        Object.assign(addIn, { events: { desktop, mobile } });
      },
      [changeEvents, newEvents].flatMap((events) => Object.values<string>(events)),
    );
  }

  /** Loads an address. An opened window is navigated by its opener, because otherwise the browser would separate them. */
  private async goto(address: string): Promise<void> {
    const opener = await this.page.opener();
    if (opener === null) {
      await this.page.goto(address);
      return;
    }
    for (const next of ['about:blank', address]) {
      await Promise.all([
        this.page.waitForURL(next),
        opener.evaluate((to) => {
          if (window.opened) window.opened.location.href = to;
        }, next),
      ]);
    }
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Returns Outlook's Send button, whose name is in the language of Outlook. */
  sendButton(): Locator {
    const language = new URL(this.address).searchParams.get('language') ?? 'en-US';
    return this.button(outlookWordsFor(language).send);
  }

  /** Returns the ribbon's button that opens and closes the pane. `name` is its label in the language of Outlook. */
  paneButton(name = 'Check recipients'): Locator {
    return this.page.getByRole('group', { name: 'Ribbon' }).getByRole('button', { name, exact: true });
  }

  /** Returns the button of the early notice, which opens the pane. */
  noticeButton(): Locator {
    return this.page
      .getByRole('group', { name: 'Nearmiss' })
      .getByRole('button', { name: 'Check recipients', exact: true });
  }

  /** Starts a message (or meeting) that holds what `type` types. A story about the add-in does not wait for the typing. */
  async compose(draft: Draft): Promise<void> {
    const mail = mailOf(draft);
    this.ledger.know(Object.values(draft).flat());
    await this.page.evaluate((item) => window.playground?.outlook.compose(item), mail);
  }

  /** Starts an empty message (or meeting) and types into it, as a person does. */
  async type(draft: Draft): Promise<void> {
    this.ledger.know(Object.values(draft).flat());
    const kind = isMeeting(draft) ? 'An empty meeting' : 'An empty message';
    await this.page.getByRole('button', { name: kind }).click();
    for (const name of fieldNames) {
      const typed = draft[name.toLowerCase() as Lowercase<typeof name>] ?? [];
      if (typed.length === 0) continue;
      const field = this.page.getByRole('textbox', { name, exact: true });
      for (const address of typed) {
        await field.fill(address);
        await field.press('Enter');
      }
    }
    await this.page.getByRole('textbox', { name: 'Subject' }).fill(draft.subject ?? 'Roster');
  }

  /** Begins a reply to these addresses, and waits until the add-in has stored the thread. */
  async reply({ to = [], cc = [] }: Draft): Promise<void> {
    this.ledger.know([...to, ...cc]);
    await beginReply(this.page, to, cc);
  }

  /** Replaces the entries of a field, also by those that cannot be typed: display names, groups without an address. */
  async put(field: FieldNumber, people: readonly Person[]): Promise<void> {
    this.ledger.know(people.flatMap(({ address, name }) => [address, name]));
    await putRecipients(this.page, field, people);
  }

  async example(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
  }

  /** Opens one of the tabs below the message. */
  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  async pressSend(): Promise<void> {
    this.#sends += 1;
    await this.sendButton().click();
  }

  /** Presses *Send now* in the pane, which counts as a Send, and waits until an item has left. */
  async sendFromPane(): Promise<void> {
    const before = (await this.sent()).length;
    this.#sends += 1;
    await (await this.pane()).getByRole('button', { name: 'Send now' }).click();
    await this.page.waitForFunction(
      (count) => (window.playground?.outlook.sent().length ?? 0) > count,
      before,
    );
  }

  /** Waits until the dialog shows its heading, and returns its page. */
  async dialog(): Promise<FrameLocator> {
    const frame = this.page.frameLocator('dialog iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    return frame;
  }

  /**
   * Presses a key that closes the window with the focus. Does not wait for the key, which Chromium may never
   * acknowledge because it removes the frame that got it; what the test sees next shows that it arrived.
   */
  closeByKey(key: 'Escape' | 'Control+Enter'): void {
    this.page.keyboard.press(key).catch(() => undefined);
  }

  /** Waits until the last Send has ended, and returns how the playground's page reports it. */
  async decided(): Promise<'Sent.' | 'Not sent.'> {
    const bar = this.page.getByText(/^(?:Sent\.|Not sent\.)/);
    await bar.first().waitFor();
    return (await bar.first().innerText()) === 'Sent.' ? 'Sent.' : 'Not sent.';
  }

  /** Returns the sent items, newest first, with a text `Field: addresses` for each field that has recipients. */
  sent(): Promise<string[]> {
    return this.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      if (outlook === undefined) throw new Error('no playground');
      const labels = { message: ['To', 'Cc', 'Bcc'], appointment: ['Required', 'Optional', 'Resources'] };
      return outlook.sent().flatMap((mail) =>
        ([0, 1, 2] as const)
          .filter((field) => mail.recipients[field].length > 0)
          .map((field) => {
            const addresses = mail.recipients[field].map((person) => person.address);
            return `${labels[mail.kind][field] ?? ''}: ${addresses.join(', ')}`;
          }),
      );
    });
  }

  /** Returns the addresses that a field of the compose window has now. */
  recipients(field: FieldNumber): Promise<string[]> {
    return this.page.evaluate(
      (at) => window.playground?.outlook.mail().recipients[at].map((person) => person.address) ?? [],
      field,
    );
  }

  /** Returns the people that a field of the compose window has now, with their names. */
  people(field: FieldNumber): Promise<readonly Person[]> {
    return this.page.evaluate((at) => window.playground?.outlook.mail().recipients[at] ?? [], field);
  }

  /** Returns the add-in's answers at Send, in order. Handlers of other events complete without an answer. */
  answers(): Promise<boolean[]> {
    return this.page.evaluate(() =>
      (window.playground?.outlook.answers ?? [])
        .filter(({ options }) => options.allowEvent !== undefined)
        .map(({ allowEvent }) => allowEvent),
    );
  }

  /** Waits until Outlook shows its own alert, and returns it. */
  async alert(): Promise<Locator> {
    const alert = this.page.getByRole('dialog', { name: 'Nearmiss' });
    await alert.waitFor();
    return alert;
  }

  /** Waits until the pane shows its heading, and returns its page. */
  async pane(): Promise<FrameLocator> {
    const frame = this.page.frameLocator('aside iframe');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    return frame;
  }

  /** Waits until the early notice contains this text, or until there is none. */
  async early(part: string | undefined): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const notices = window.playground?.outlook.mail().notices ?? [];
      const said = notices.find(({ key }) => key === 'nearmiss.early')?.message;
      return wanted === null ? said === undefined : said?.includes(wanted) === true;
    }, part ?? null);
  }

  /** Returns the texts of the notifications on the message. */
  notices(): Promise<string[]> {
    return this.page.evaluate(
      () => window.playground?.outlook.mail().notices.map((one) => one.message) ?? [],
    );
  }

  /** Switches on a fault of one call. */
  fault(call: string, fault: Fault): Promise<void> {
    return setFault(this.page, call, fault);
  }

  /** Switches off all faults. */
  async well(): Promise<void> {
    await this.page.evaluate(() => window.playground?.outlook.faults.clear());
  }

  /** Changes how long Outlook waits from now on, in milliseconds. */
  async setTimeouts(timeouts: Partial<Timeouts>): Promise<void> {
    await this.page.evaluate((wanted) => {
      const outlook = window.playground?.outlook;
      if (outlook !== undefined) outlook.timeouts = { ...outlook.timeouts, ...wanted };
    }, timeouts);
  }

  /** Returns what the add-in stored in the settings of the mailbox: a text for each of its keys. */
  settings(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() => window.playground?.outlook.roamingSettings() ?? {});
  }

  /** Stores settings of the mailbox, as another window or an earlier session would. */
  async saved(settings: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((left) => window.playground?.outlook.saveRoamingSettings(left), settings);
  }

  /** Returns what the host saw that must not happen: unknown calls, second answers, messages from other origins. */
  wrongs(): Promise<readonly string[]> {
    return wrongsOf(this.page);
  }

  /** Returns the addresses, names and subjects of the current item and of the sent ones. */
  private secrets(): Promise<string[]> {
    return this.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      return [outlook?.mail() ?? [], outlook?.sent() ?? []]
        .flat()
        .flatMap(({ subject, from, recipients }) => [
          subject,
          ...[from, recipients[0], recipients[1], recipients[2]]
            .flat()
            .flatMap((one) => [one.address, one.name]),
        ]);
    });
  }

  /**
   * Expects the invariants of every story: each Send was answered exactly once, there were no errors, no request went to
   * an unknown host, and no address, name or subject appeared where it must not.
   */
  async invariantsHold(): Promise<void> {
    this.ledger.know(await this.secrets());
    expect(this.ledger.leaks()).toEqual([]);
    expect(await this.wrongs()).toEqual([]);
    expect(this.troubles).toEqual([]);
    expect(await this.answers()).toHaveLength(this.#sends);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
