import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { names } from '../../../src/playground/server/for-tests.ts';
import { startMachine, type Machine } from '../../drivers/machine.ts';
import { Ledger } from './ledger.ts';
import { mayAppear } from './may-appear.ts';

/**
 * The ledger watches every end-to-end test. Here a page leaks on purpose in each possible way, and the ledger
 * has to report it.
 */
describe('the privacy ledger', () => {
  // A server of its own, because the ledgers of other files read what theirs was asked for.
  let machine: Machine;
  beforeAll(async () => {
    machine = await startMachine();
  });
  afterAll(() => machine.stop());

  let page: Page;
  let ledger: Ledger;
  beforeEach(async () => {
    const context = await machine.browser.newContext();
    ledger = await Ledger.of(context, machine.server);
    page = await context.newPage();
  });
  afterEach(() => page.context().close());

  const ways: Readonly<Record<string, (words: string) => unknown>> = {
    'request ← localhost/x': (words) =>
      new Promise((resolve) => {
        const picture = new Image();
        picture.onerror = resolve;
        picture.src = `/x?${encodeURIComponent(words)}`;
      }),
    console: (words) => console.log(words),
    storage: (words) => {
      localStorage.setItem('a', words);
    },
    cookie: (words) => (document.cookie = `a=${words}`),
    title: (words) => (document.title = words),
    history: (words) => {
      // office.js replaces the functions of the page's own history object.
      History.prototype.replaceState.call(history, null, '', `?a=${words}`);
    },
    'address bar': (words) => (location.hash = words),
    database: (words) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('a');
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('a', { autoIncrement: true }).put(words);
        opening.onsuccess = resolve;
      }),
  };

  it.each(Object.entries(ways))('finds an address wherever it must not be: %s', async (place, leak) => {
    await page.goto('https://localhost/commands.html');
    expect(ledger.leaks()).toEqual([]);
    await page.evaluate(leak, 'kim@army.ml');
    await expect.poll(() => ledger.leaks().join('\n')).toContain(place);
  });

  it.each([
    ['as it is', 'Colonel Kim'],
    ['percent-encoded', 'Colonel%20Kim'],
    ['in base64', btoa('Colonel Kim')],
    ['in hex', Buffer.from('Colonel Kim').toString('hex')],
  ])('finds a name or a subject %s', async (_, hidden) => {
    ledger.know(['Colonel Kim']);
    await page.goto('https://localhost/commands.html');
    await page.evaluate((words) => console.log(`x${words}x`), hidden);
    await expect.poll(() => ledger.leaks()).toHaveLength(1);
  });

  it('checks every member of what a page tells Outlook', async () => {
    await page.goto(`https://${names.outlook}/mail/?client=web&edition=on-send`);
    const tell = (id: number, params: object) =>
      page.evaluate(
        (data) =>
          window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://localhost:3000' })),
        JSON.stringify({
          _messageType: 0,
          _actionName: 'ExecuteMethod',
          _data: { MethodData: { DispatchId: id }, ApiParams: params },
        }),
      );
    await tell(35, {
      key: 'nearmiss.early',
      message: 'Please check kim@army.ml',
      contextData: '{"doubts":[]}',
    });
    expect(ledger.leaks()).toEqual([]);
    await tell(35, { key: 'a', message: 'b', contextData: '{"doubts":["kim@army.ml"]}' });
    expect(ledger.leaks()).toEqual(['notifications.replace: contextData: doubts ← kim@army.ml']);
    await tell(17, { subject: 'to kim@army.ml' });
    expect(ledger.leaks()).toEqual(['subject.set: subject ← to kim@army.ml']);
  });

  it('has a reason for each place where an address may appear', () => {
    for (const { why } of mayAppear) expect(why.length).toBeGreaterThan(20);
    expect(new Set(mayAppear.map(({ place }) => place.source)).size).toBe(mayAppear.length);
  });
});
