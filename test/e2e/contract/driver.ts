import type { BrowserContext, Frame, FrameLocator, JSHandle, Page } from 'playwright-core';
import type { Alert, AlertAct } from '../../../src/playground/host/model/alert.ts';
import type { ClientName } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { FieldNumber, MailKind, Notice } from '../../../src/playground/host/mail.ts';
import type { SendResult } from '../../../src/playground/host/sending/on-send.ts';
import { names } from '../../../src/playground/server/for-tests.ts';
import { keepSiteOpen, putRecipients, setFault, watchErrors, wrongsOf } from '../../drivers/page-host.ts';
import type { Machine } from '../../drivers/machine.ts';
import { Ledger } from '../privacy/ledger.ts';

/** The addresses in the fields of the item with which a story begins. */
export type Typed = Partial<Record<FieldNumber, readonly string[]>>;

declare global {
  interface Window {
    /** How the last Send ended. */
    decided?: SendResult;
  }
}

const there = async <T>(handle: JSHandle<T | undefined>): Promise<T> => {
  const value = await handle.jsonValue();
  if (value === undefined) throw new Error('nothing is there');
  return value;
};

/** The settings of a driver's browser. */
interface Setting {
  /** Whether the pages have the members that the npm copy of office.js lacks; true if left out. */
  readonly newer?: boolean;
  /** The number of the window. Concurrent drivers need different ones, because only one page of a window is active. */
  readonly window?: number;
}

/** A browser context, and the ledger that watches its pages. */
interface Watched {
  readonly context: BrowserContext;
  readonly ledger: Ledger;
}

const contexts = new Map<string, Promise<Watched>>();

const newContext = async ({ browser, server }: Machine, newer: boolean): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  if (newer) await context.addInitScript({ path: 'src/playground/host/companions/newer-office.js' });
  return { context, ledger: await Ledger.of(context, server) };
};

/** Returns one context for all drivers of a window, so that the browser loads and compiles their files only once. */
const contextOf = (machine: Machine, { newer = true, window = 1 }: Setting): Promise<Watched> => {
  const key = `${newer} ${window}`;
  const context = contexts.get(key) ?? newContext(machine, newer);
  contexts.set(key, context);
  return context;
};

/** The part of a page's globals that is read here; `Office` is missing until office.js has loaded. */
interface Loading {
  readonly Office?: Pick<typeof Office, 'onReady'>;
}

/**
 * One sender at one client with one edition. Acts on the host's object, so that a story does not depend on the
 * playground's page, and on the add-in's own pages by role and name, as a person does.
 */
export class Driver {
  #troubles: string[] = [];
  #wrongsSeen = 0;

  private constructor(
    readonly page: Page,
    readonly ledger: Ledger,
  ) {
    watchErrors(page, (text) => this.#troubles.push(text));
  }

  static async open(
    machine: Machine,
    client: ClientName,
    edition: Edition,
    setting: Setting = {},
  ): Promise<Driver> {
    const { context, ledger } = await contextOf(machine, setting);
    const driver = new Driver(await context.newPage(), ledger);
    await driver.page.goto(`https://${names.outlook}/mail/?bare&client=${client}&edition=${edition}`);
    await keepSiteOpen(driver.page);
    await driver.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      if (outlook === undefined) throw new Error('no playground');
      outlook.onDecided((result) => (window.decided = result));
      // On a busy machine Outlook must not report that the check takes long. Another test covers that.
      outlook.timeouts = { ...outlook.timeouts, slow: outlook.timeouts.answer };
    });
    return driver;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Starts an item with these addresses in its fields, as if they had been typed. Waits for the early notice's handler. */
  async compose(typed: Typed, kind: MailKind = 'message'): Promise<void> {
    await this.page.evaluate(
      ([fields, what]) => {
        const outlook = window.playground?.outlook;
        if (outlook === undefined) throw new Error('no playground');
        outlook.faults.clear();
        outlook.compose({
          ...outlook.mail(),
          kind: what,
          recipients: { 0: [], 1: [], 2: [] },
          notices: [],
          sessionData: {},
        });
        const people = (field: FieldNumber) =>
          (fields[field] ?? []).map((address) => ({ address, name: address }));
        const recipients = { 0: people(0), 1: people(1), 2: people(2) };
        outlook.change({ ...outlook.mail(), recipients });
      },
      [typed, kind] as const,
    );
  }

  /** Replaces one field. */
  type(field: FieldNumber, addresses: readonly string[]): Promise<void> {
    const people = addresses.map((address) => ({ address, name: address }));
    return putRecipients(this.page, field, people);
  }

  /** Presses Send without waiting for its end. */
  async pressSend(): Promise<void> {
    await this.page.evaluate(() => {
      delete window.decided;
      void window.playground?.outlook.send();
    });
  }

  /** Waits until Send has ended, and returns how. */
  async decided(): Promise<SendResult> {
    return there(await this.page.waitForFunction(() => window.decided));
  }

  /** Waits until Outlook shows its alert, and returns it. */
  async alert(): Promise<Alert> {
    return there(await this.page.waitForFunction(() => window.playground?.outlook.alert()));
  }

  async pressAlert(act: AlertAct): Promise<void> {
    await this.page.evaluate((wanted) => {
      const outlook = window.playground?.outlook;
      const button = outlook?.alert()?.buttons.find((one) => one.act === wanted);
      if (outlook === undefined || button === undefined) throw new Error(`the alert has no button ${wanted}`);
      outlook.pressAlert(button);
    }, act);
  }

  /** Opens the pane from the ribbon. */
  async openPane(): Promise<void> {
    await this.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      const button = outlook?.addIn.buttons.find((one) => one.kind === outlook.mail().kind);
      if (outlook === undefined || button === undefined) throw new Error('no button');
      void outlook.press(button);
    });
  }

  pane(): FrameLocator {
    return this.page.frameLocator('iframe[src*="/taskpane.html"]');
  }

  dialog(): FrameLocator {
    return this.page.frameLocator('iframe[src*="/dialog.html"]');
  }

  /** Waits until office.js is ready in the pane, and returns the pane's frame. */
  async paneWindow(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe[src*="/taskpane.html"]');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('the pane has no window');
    // Waiting for the item is not enough: `newer-office.js` extends it only when office.js is ready.
    await frame.waitForFunction(() => (globalThis as Loading).Office?.onReady().then(() => true));
    return frame;
  }

  /** Returns the addresses of each sent item in the order of its fields, the newest item first. */
  sent(): Promise<string[][]> {
    return this.page.evaluate(
      () =>
        window.playground?.outlook
          .sent()
          .map(({ recipients }) =>
            [recipients[0], recipients[1], recipients[2]].flat().map((one) => one.address),
          ) ?? [],
    );
  }

  notices(): Promise<readonly Notice[]> {
    return this.page.evaluate(() => window.playground?.outlook.mail().notices ?? []);
  }

  /** Waits for a notification that contains these words, and returns it. */
  async notice(words: string): Promise<Notice> {
    return there(
      await this.page.waitForFunction(
        (part) => window.playground?.outlook.mail().notices.find((one) => one.message.includes(part)),
        words,
      ),
    );
  }

  async noNotice(): Promise<void> {
    await this.page.waitForFunction(() => window.playground?.outlook.mail().notices.length === 0);
  }

  async pressNotice(): Promise<void> {
    await this.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      const [notice] = outlook?.mail().notices ?? [];
      if (outlook === undefined || notice === undefined) throw new Error('no notification');
      outlook.pressNotice(notice);
    });
  }

  fault(call: string, fault: Fault): Promise<void> {
    return setFault(this.page, call, fault);
  }

  /** Replaces the add-in's hidden page by one that never starts, and shortens the time that Outlook waits for it. */
  async breakStart(): Promise<void> {
    await this.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      if (outlook === undefined) throw new Error('no playground');
      const { addIn } = outlook;
      const page = `${addIn.origin}/assets/icon-64.png`;
      Object.assign(addIn, { functionFile: page, runtime: addIn.runtime && { page } });
      outlook.timeouts = { ...outlook.timeouts, start: 300 };
    });
  }

  /** Returns what must not happen since the last call: what the host saw, errors of pages, and leaks. */
  async wrongs(): Promise<readonly string[]> {
    const all = await wrongsOf(this.page);
    const fresh = [...all.slice(this.#wrongsSeen), ...this.#troubles, ...this.ledger.leaks()];
    this.#wrongsSeen = all.length;
    this.#troubles = [];
    return fresh;
  }

  /** Returns the kinds of the add-in's open frames. */
  frames(): Promise<readonly string[]> {
    return this.page.evaluate(
      () => window.playground?.outlook.frames().map(({ plan }) => plan.kind) ?? ['no playground'],
    );
  }

  /** Returns the log, to find out why a story failed. */
  said(): Promise<readonly string[]> {
    return this.page.evaluate(
      () => window.playground?.outlook.trace.entries().map(({ who, words }) => `${who}: ${words}`) ?? [],
    );
  }
}
