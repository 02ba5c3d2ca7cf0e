import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventText } from '../../../src/playground/host/model/wire.ts';
import { packaged, packagedHost } from '../../package/packaged.ts';
import { startMachine, type Machine } from '../../drivers/machine.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import type { Outlook } from '../../drivers/outlook.ts';

/**
 * A hostile web site, in the window that opened Outlook's and in a frame beside the add-in's. It knows
 * everything about the conversation, including its identifiers, and posts to every window. It must neither
 * learn nor decide anything.
 */
const neighbour = 'https://neighbour.example';
const addIn = `https://${packagedHost}`;
const outlookOrigin = 'https://outlook.office.com';

let machine: Promise<Machine> | undefined;
const machineWithAttacker = (): Promise<Machine> =>
  (machine ??= startMachine(
    { packaged: { folder: packaged(), host: packagedHost } },
    new Map([
      [
        'neighbour.example',
        (_request, response) => {
          response.setHeader('Content-Type', 'text/html');
          response.end('<!doctype html><link rel="icon" href="data:,"><title>A neighbour</title>');
        },
      ],
    ]),
  ));
afterAll(async () => (await machine)?.stop());

declare global {
  interface Window {
    /** Messages that the hostile site's window received. */
    heard?: unknown[];
  }
}

const listen = (): void => {
  window.heard = [];
  window.addEventListener('message', ({ data }) => window.heard?.push(data));
};

/**
 * Posts every text, many times, to every window that can be reached, and returns the number of messages
 * posted.
 */
const flood = (texts: readonly string[]): number => {
  let posted = 0;
  const visit = (target: Window): void => {
    for (const text of texts) {
      target.postMessage(text, '*');
      posted += 1;
    }
    Array.from({ length: target.length }, (_none, at) => target[at]).forEach((inner) => {
      if (inner !== undefined && inner !== window) visit(inner);
    });
  };
  for (let time = 0; time < 20; time += 1) visit(window.opened ?? window.parent);
  return posted;
};

const review = {
  phase: 'deciding',
  kind: 'message',
  policyVersion: '',
  choices: {},
  doubts: [
    {
      id: 'to:0',
      recipient: { field: 'to', address: 'forged@neighbour.example', displayName: '' },
      severity: 'confirm',
      findings: [],
    },
  ],
};
const kim = { field: 'to', address: 'kim@army.ml', displayName: 'kim@army.ml' };
const sendAnyway = { type: 'send', changes: [], keep: ['kim@army.ml'] };
const redirect = {
  type: 'send',
  changes: [{ field: 'to', from: kim, to: 'forged@neighbour.example' }],
  keep: [],
};

const toDialog = (conversation: string, message: object, messageOrigin: string) =>
  eventText(
    conversation,
    'dialogParentMessageReceived',
    { messageType: 1, messageContent: JSON.stringify(message), messageOrigin },
    outlookOrigin,
  );
const toOpener = (conversation: string, message: object, messageOrigin: string) =>
  eventText(
    conversation,
    'dialogMessageReceived',
    { messageType: 0, messageContent: JSON.stringify(message), messageOrigin },
    outlookOrigin,
  );

/** What office.js throws, spelled like this, when a message comes from a window that is not its host's. */
const refusal = 'Failed orgin check';

describe('a hostile site beside Outlook', () => {
  const outlook = outlookForEachTest(
    { opener: `${neighbour}/`, expected: new RegExp(refusal) },
    machineWithAttacker,
  );

  const conversation = (kind: string) =>
    outlook().page.evaluate(
      (wanted) => window.playground?.outlook.frames().find(({ plan }) => plan.kind === wanted)?.conversation,
      kind,
    );
  const conversations = async () => ({
    event: (await conversation('functionFile')) ?? '',
    dialog: (await conversation('dialog')) ?? '',
  });

  /**
   * Returns what an attacker would send: a review to the dialog, decisions to the page that waits for one,
   * and malformed texts.
   */
  const forged = async (origin: string): Promise<string[]> => {
    const { event, dialog } = await conversations();
    expect(event).not.toBe('');
    expect(dialog).not.toBe('');
    return [
      toDialog(dialog, { type: 'review', review, locale: 'en-US' }, origin),
      ...[sendAnyway, redirect, { type: 'cancel' }].map((outcome) =>
        toOpener(event, { type: 'outcome', outcome }, origin),
      ),
      JSON.stringify({ type: 'outcome', outcome: sendAnyway }),
      '{"_messageType":1',
      'x'.repeat(10_000),
    ];
  };

  const openDialog = async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    return outlook().dialog();
  };

  /** Returns a function that says how many messages office.js has refused from now on. */
  const refusals = () => {
    const seen: Error[] = [];
    outlook().page.on('pageerror', (error) => error.message.includes(refusal) && seen.push(error));
    return () => seen.length;
  };

  /** Waits until every window has handled the messages posted to it. */
  const settled = () =>
    Promise.all(
      outlook()
        .page.frames()
        .map((frame) => frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)))),
    );

  /**
   * Expects that the forged messages had no effect: the dialog still asks its question, and only the sender's
   * answer counts.
   */
  const expectUnaffected = async (dialog: Awaited<ReturnType<Outlook['dialog']>>) => {
    await settled();
    expect(await outlook().answers()).toEqual([]);
    expect(await dialog.getByText('forged@').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  };

  it('in the window that opened Outlook’s, decides nothing and receives nothing', async () => {
    const attacker = await outlook().page.opener();
    if (attacker === null) throw new Error('nobody opened it');
    await attacker.evaluate(listen);
    const dialog = await openDialog();
    const refused = refusals();
    for (const origin of [addIn, neighbour])
      expect(await attacker.evaluate(flood, await forged(origin))).toBeGreaterThan(400);
    await expectUnaffected(dialog);
    await expect.poll(refused).toBeGreaterThan(100);
    expect(await attacker.evaluate(() => window.heard)).toEqual([]);
  });

  it('in a frame beside the add-in’s, decides nothing and receives nothing', async () => {
    await outlook().page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      frame.name = 'attacker';
      document.body.append(frame);
    }, `${neighbour}/frame`);
    await expect.poll(() => outlook().page.frame('attacker')?.url()).toBe(`${neighbour}/frame`);
    const attacker = outlook().page.frame('attacker');
    await attacker?.waitForLoadState();
    await attacker?.evaluate(listen);
    const dialog = await openDialog();
    const refused = refusals();
    expect(await attacker?.evaluate(flood, await forged(addIn))).toBeGreaterThan(400);
    await expectUnaffected(dialog);
    await expect.poll(refused).toBeGreaterThan(50);
    expect(await attacker?.evaluate(() => window.heard)).toEqual([]);
  });

  /** Posts messages from Outlook's own window. */
  const asOutlook = (texts: readonly string[]) =>
    outlook().page.evaluate((all) => {
      for (const text of all) for (const frame of Array.from(window.frames)) frame.postMessage(text, '*');
    }, texts);

  it('cannot have Outlook relay its messages, because they name their origin', async () => {
    const dialog = await openDialog();
    await asOutlook(await forged(neighbour));
    await expectUnaffected(dialog);
  });

  it('could decide if it were both Outlook and the add-in, which shows that these tests can fail', async () => {
    await openDialog();
    const { event } = await conversations();
    const cancel = { type: 'outcome', outcome: { type: 'cancel' } };
    const send = { type: 'outcome', outcome: sendAnyway };
    await asOutlook([toOpener(event, cancel, addIn), toOpener(event, send, addIn)]);
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().answers()).toEqual([false]);
  });

  it('cannot have a second review shown, even if it were both Outlook and the add-in', async () => {
    const dialog = await openDialog();
    const { dialog: to } = await conversations();
    await asOutlook([toDialog(to, { type: 'review', review, locale: 'en-US' }, addIn)]);
    await expectUnaffected(dialog);
  });
});

describe('when a hostile site opens our pages', () => {
  const pages = ['taskpane', 'dialog', 'commands'];
  let attacker: Page;
  beforeEach(async () => {
    const context = await (await machineWithAttacker()).browser.newContext();
    attacker = await context.newPage();
    await attacker.goto(`${neighbour}/`);
    await attacker.evaluate(listen);
  });
  afterEach(() => attacker.context().close());

  const opens = async (address: string, called = ''): Promise<Page> => {
    const popup = attacker.waitForEvent('popup');
    await attacker.evaluate(
      ([to, name]) => {
        window.opened = window.open(to, name) ?? undefined;
      },
      [address, called] as const,
    );
    return popup;
  };

  /** Posts a review to a page in Outlook's format, and returns all text that the page then shows. */
  const textAfterReview = async (opened: Page): Promise<string> => {
    const text = toDialog('conversation-1', { type: 'review', review, locale: 'en-US' }, addIn);
    await attacker.evaluate((forged) => window.opened?.postMessage(forged, '*'), text);
    return opened.evaluate(
      () => new Promise<string>((resolve) => setTimeout(() => resolve(document.body.innerText), 0)),
    );
  };

  it.each(pages)('%s.html is not shown in its frame', async (page) => {
    await attacker.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      frame.name = 'tried';
      document.body.append(frame);
    }, `${addIn}/${page}.html`);
    await expect.poll(() => attacker.frame('tried')?.url()).toBe('chrome-error://chromewebdata/');
  });

  const markup = encodeURIComponent('<img src=x onerror=alert(1)>');

  it.each(['taskpane', 'dialog'])(
    '%s.html in a window of its own says where it belongs, and does nothing',
    async (page) => {
      const opened = await opens(`${addIn}/${page}.html?to=${markup}&et=${markup}#${markup}`);
      await opened.getByText('Nearmiss works inside Outlook').waitFor();
      expect((await textAfterReview(opened)).split(/\n+/)).toEqual([
        'Nearmiss',
        'Nearmiss works inside Outlook. Please open it from a message that you are writing.',
      ]);
      expect(await opened.locator('img, button, input').count()).toBe(0);
      expect(await attacker.evaluate(() => window.heard)).toEqual([]);
    },
  );

  /** Office's own host information, with the attacker as the host. */
  const info = (dialog: string) => `Outlook$Web$16.01$en-US$1$${dialog}$disableLogging$0`;
  const name = (dialog: string) =>
    JSON.stringify({
      baseFrameName: '1',
      hostInfo: info(dialog),
      xdmInfo: `conversation-1|1|${neighbour}`,
      serializerVersion: 1,
      flights: '[]',
    });

  it.each(pages.flatMap((page) => ['', 'isDialog'].map((dialog) => [page, dialog])))(
    '%s.html, whose window name and URL claim that the site is Outlook (%s), sends it nothing and shows nothing from it',
    async (page = '', dialog = '') => {
      const opened = await opens(
        `${addIn}/${page}.html?_host_Info=${encodeURIComponent(info(dialog))}`,
        name(dialog),
      );
      await opened.waitForFunction(() => 'Office' in window);
      await opened.waitForLoadState();
      expect(await textAfterReview(opened)).not.toContain('forged@');
      expect(await opened.getByRole('button', { name: /Send|Apply/ }).count()).toBe(0);
      expect(await attacker.evaluate(() => window.heard)).toEqual([]);
    },
  );
});
