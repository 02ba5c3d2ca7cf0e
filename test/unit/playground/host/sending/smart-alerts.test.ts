import { describe, expect, it } from 'vitest';
import type { Alert, AlertAct, AlertButton } from '../../../../../src/playground/host/model/alert.ts';
import { clients, type ClientName } from '../../../../../src/playground/host/clients/clients.ts';
import type { SendMode } from '../../../../../src/playground/host/manifest/launch-events.ts';
import type { Outlook } from '../../../../../src/playground/host/outlook.ts';
import { newest, outlookWith, pressSend, smartAlertsAddIn, type Page } from '../scripted-add-in.ts';

const doubt = {
  errorMessage: 'Look at kim@army.ml',
  commandId: 'b',
  cancelLabel: 'Review',
  contextData: '{"a":1}',
};

const scene = (name: ClientName = 'web', mode: SendMode = 'SoftBlock') =>
  outlookWith({}, 'ReadWriteItem', {
    client: clients[name],
    addIn: smartAlertsAddIn(mode),
    backFilled: true,
  });

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Presses Send and lets the handler stop the message with these options. */
const stopped = async (options: object, name: ClientName = 'web', mode: SendMode = 'SoftBlock') => {
  const made = scene(name, mode);
  const sent = await pressSend(made.outlook, made.pages);
  sent.page.complete(sent.id, false, options);
  await later();
  return { ...made, ...sent };
};

const alertOf = (outlook: Outlook): Alert => {
  const alert = outlook.alert();
  if (alert === undefined) throw new Error('no alert is shown');
  return alert;
};
const acts = (outlook: Outlook): AlertAct[] => alertOf(outlook).buttons.map((button) => button.act);
const labels = (outlook: Outlook): string[] => alertOf(outlook).buttons.map((button) => button.label);
const press = (outlook: Outlook, act: AlertAct): void => {
  const button: AlertButton | undefined = alertOf(outlook).buttons.find((one) => one.act === act);
  if (button === undefined) throw new Error(`no button ${act}`);
  outlook.pressAlert(button);
};

describe('OnMessageSend in the playground', () => {
  it('runs in its own runtime and sends without an alert if the handler allows it', async () => {
    const { outlook, pages } = scene();
    const { result, page, id, name, event } = await pressSend(outlook, pages);
    expect([name, event]).toEqual(['onMessageSend', '{}']);
    expect(page.plan.url).toContain('/commands.html');
    page.complete(id, true);
    expect(await result).toEqual({ type: 'sent' });
    expect(outlook.alert()).toBeUndefined();
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it('is OnAppointmentSend for a meeting', async () => {
    const made = outlookWith({ kind: 'appointment' }, 'ReadWriteItem', { addIn: smartAlertsAddIn() });
    const { name } = await pressSend(made.outlook, made.pages);
    expect(name).toBe('onAppointmentSend');
  });

  it('starts a new runtime for every event, so that no state is kept', async () => {
    const { outlook, page, result } = await stopped(doubt);
    press(outlook, 'dont-send');
    await result;
    void outlook.send();
    expect(page.removed).toBe(true);
  });

  it('runs once however often Send is pressed, even while the alert is open', async () => {
    const { outlook, result, pages } = await stopped(doubt);
    expect(outlook.send()).toBe(result);
    expect(pages.filter((page) => page.plan.kind === 'eventRuntime')).toHaveLength(1);
    press(outlook, 'dont-send');
    expect(await result).toEqual({ type: 'stopped' });
    expect(outlook.sending()).toBe(false);
  });
});

describe('the alert of a stopped message', () => {
  it.each([
    ['web', ['pane', 'dont-send'], ['Review', 'Don’t Send']],
    ['newWindows', ['pane', 'dont-send'], ['Review', 'Don’t Send']],
    ['classicWindows', ['pane', 'dont-send'], ['Review', 'Don’t Send']],
    ['classicLtsc2024', ['pane'], ['Review']],
    ['mac', ['pane'], ['Review']],
  ] as const)('has the buttons that %s shows', async (name, expectedActs, expectedLabels) => {
    const { outlook } = await stopped(doubt, name);
    expect(alertOf(outlook)).toMatchObject({
      reason: 'stopped',
      title: 'Scripted',
      text: 'Look at kim@army.ml',
    });
    expect(acts(outlook)).toEqual(expectedActs);
    expect(labels(outlook)).toEqual(expectedLabels);
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it('labels the button as Outlook does if the add-in gives no label', async () => {
    const { outlook } = await stopped({ errorMessage: 'm', commandId: 'b' });
    expect(labels(outlook)).toEqual(['Take Action', 'Don’t Send']);
  });

  it('has no add-in button without commandId, and only older clients rename Don’t Send', async () => {
    const options = { errorMessage: 'm', cancelLabel: 'Look' };
    expect(labels((await stopped(options, 'web')).outlook)).toEqual(['Don’t Send']);
    expect(labels((await stopped(options, 'mac')).outlook)).toEqual(['Look']);
  });

  it('has a default text if the add-in gives none', async () => {
    const { outlook } = await stopped({});
    expect(alertOf(outlook).text).toBe('Scripted is preventing this email from being sent.');
  });

  it.each([
    ['classicLtsc2024', 'one \ntwo'],
    ['mac', 'one \ntwo'],
    ['web', 'one two'],
    ['newWindows', 'one two'],
  ] as const)('keeps line breaks only on desktops (office-js 2949): %s', async (client, text) => {
    const { outlook } = await stopped({ errorMessage: 'one \ntwo' }, client);
    expect(alertOf(outlook).text).toBe(text);
  });

  it('shows Markdown from Mailbox 1.15 on', async () => {
    const options = { errorMessage: 'plain', errorMessageMarkdown: '**bold**' };
    expect(alertOf((await stopped(options, 'web')).outlook)).toMatchObject({
      text: 'plain',
      markdown: '**bold**',
    });
    expect(alertOf((await stopped(options, 'mac')).outlook)).not.toHaveProperty('markdown');
  });

  it('offers Send Anyway if the manifest or the answer asks for it, and then sends', async () => {
    expect(acts((await stopped(doubt, 'web', 'PromptUser')).outlook)).toContain('send-anyway');
    const { outlook, result } = await stopped({ ...doubt, sendModeOverride: 'promptUser' }, 'mac');
    expect(acts(outlook)).toEqual(['pane', 'send-anyway']);
    press(outlook, 'send-anyway');
    expect(await result).toEqual({ type: 'sent' });
    expect(outlook.sent()).toHaveLength(1);
  });

  it.each([
    ['a message over 500 characters', { errorMessage: 'x'.repeat(501) }, 'errorMessage has 501 characters'],
    [
      'a label over 20 characters',
      { ...doubt, cancelLabel: 'x'.repeat(21) },
      'cancelLabel has 21 characters',
    ],
    ['an unknown option', { ...doubt, colour: 'red' }, 'no option colour'],
    ['an unknown control', { ...doubt, commandId: 'nobody' }, '“nobody”'],
    ['a stricter send mode', { ...doubt, sendModeOverride: 'block' }, '“block”'],
    ['a button without a message', { commandId: 'b' }, '5233'],
    ['context that is no text', { ...doubt, contextData: { a: 1 } }, 'contextData is no text'],
  ])('reports %s as an error of the add-in', async (_what, options, words) => {
    const { outlook } = await stopped(options);
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining(words)]);
    expect(alertOf(outlook).text.length).toBeLessThanOrEqual(500);
    expect(labels(outlook).every((label) => label.length <= 20)).toBe(true);
  });

  it('reports an answer without allowEvent and does not send', async () => {
    const { outlook, pages } = scene();
    const { page, id } = await pressSend(outlook, pages);
    page.common(94, { 0: id, 1: 0, 2: '{}' });
    await later();
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('without allowEvent')]);
    expect(alertOf(outlook).reason).toBe('stopped');
  });
});

describe('a client below a requirement set', () => {
  it('ignores everything but the message before Mailbox 1.14', async () => {
    const old = {
      ...clients.classicLtsc2024,
      paneButton: 'none',
      requirements: { Mailbox: '1.13', DialogApi: '1.2', DialogOrigin: '1.1' },
    } as const;
    const made = outlookWith({}, 'ReadWriteItem', {
      client: old,
      addIn: smartAlertsAddIn(),
      backFilled: true,
    });
    const { page, id } = await pressSend(made.outlook, made.pages);
    page.complete(id, false, { ...doubt, sendModeOverride: 'promptUser' });
    await later();
    expect(labels(made.outlook)).toEqual(['Don’t Send']);
    expect(acts(made.outlook)).toEqual(['dont-send']);
    expect(made.outlook.trace.wrongs()).toEqual([]);
  });

  it('ignores Markdown with the office.js of 2022', async () => {
    const made = outlookWith({}, 'ReadWriteItem', { addIn: smartAlertsAddIn() });
    const { page, id } = await pressSend(made.outlook, made.pages);
    page.complete(id, false, { ...doubt, errorMessageMarkdown: '**b**' });
    await later();
    expect(alertOf(made.outlook)).not.toHaveProperty('markdown');
  });

  it('ignores a function behind the button before Mailbox 1.15', async () => {
    const options = { ...doubt, commandId: 'f' };
    expect(acts((await stopped(options, 'web')).outlook)).toEqual(['function', 'dont-send']);
    const { outlook } = await stopped(options, 'mac');
    expect(acts(outlook)).toEqual(['dont-send']);
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('1.15')]);
  });
});

describe('a client without Send events', () => {
  it.each(['classicLtsc2021', 'macClassic', 'webOnPremises', 'mobile'] as const)(
    'sends without asking the add-in: %s',
    async (name) => {
      const { outlook, pages } = scene(name);
      expect(await outlook.send()).toEqual({ type: 'sent' });
      expect(pages).toEqual([]);
      expect(outlook.trace.entries().map((entry) => entry.words)).toContainEqual(
        expect.stringContaining('sends without asking'),
      );
    },
  );

  it('sends without asking the add-in in the on-send edition on a phone', async () => {
    const { outlook, pages } = outlookWith({}, 'ReadWriteItem', { client: clients.mobile });
    expect(await outlook.send()).toEqual({ type: 'sent' });
    expect(pages).toEqual([]);
  });
});

describe('a slow handler', () => {
  const slow = async (mode: SendMode) => {
    const made = scene('web', mode);
    made.outlook.timeouts = { start: 1000, slow: 5, answer: 1000 };
    const sent = await pressSend(made.outlook, made.pages);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { ...made, ...sent };
  };

  it.each([
    ['PromptUser', ['dont-send', 'send-anyway']],
    ['SoftBlock', ['wait']],
    ['Block', ['wait']],
  ] as const)('makes Outlook offer the buttons of the send mode (%s)', async (mode, expected) => {
    const { outlook } = await slow(mode);
    expect(alertOf(outlook).reason).toBe('slow');
    expect(acts(outlook)).toEqual(expected);
  });

  it('makes Outlook remove the alert when the answer comes', async () => {
    const { outlook, page, id, result } = await slow('SoftBlock');
    page.complete(id, true);
    expect(await result).toEqual({ type: 'sent' });
    expect(outlook.alert()).toBeUndefined();
  });

  it('may still stop the message after the sender chose to wait', async () => {
    const { outlook, page, id } = await slow('SoftBlock');
    press(outlook, 'wait');
    expect(outlook.alert()).toBeUndefined();
    page.complete(id, false, doubt);
    await later();
    expect(alertOf(outlook).reason).toBe('stopped');
  });

  it.each([
    ['send-anyway', 'sent'],
    ['dont-send', 'stopped'],
  ] as const)('is stopped by %s, and its later answer is ignored', async (act, type) => {
    const { outlook, page, id, result } = await slow('PromptUser');
    press(outlook, act);
    expect(await result).toEqual({ type });
    expect(page.removed).toBe(true);
    page.complete(id, true);
    expect(outlook.answers).toEqual([]);
  });

  it.each([
    ['PromptUser', ['dont-send', 'send-anyway']],
    ['SoftBlock', ['dont-send']],
    ['Block', ['dont-send']],
  ] as const)(
    'is given up after five minutes, with the buttons of the send mode (%s)',
    async (mode, expected) => {
      const { outlook, pages } = scene('web', mode);
      outlook.timeouts = { start: 1000, slow: 1000, answer: 5 };
      const { result } = await pressSend(outlook, pages);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(alertOf(outlook).reason).toBe('timed-out');
      expect(acts(outlook)).toEqual(expected);
      press(outlook, 'dont-send');
      expect(await result).toEqual({ type: 'unavailable', why: 'it did not answer in time' });
    },
  );
});

describe('an add-in that does not load', () => {
  const missing = async (mode: SendMode) => {
    const made = scene('web', mode);
    made.outlook.timeouts = { start: 5, slow: 1000, answer: 1000 };
    const result = made.outlook.send();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { ...made, result };
  };

  it.each([
    ['PromptUser', ['Try Later', 'Send Anyway']],
    ['SoftBlock', ['Try Later', 'Send Anyway']],
    ['Block', ['Try Later']],
  ] as const)('can be bypassed as the send mode %s allows', async (mode, expected) => {
    const { outlook, result } = await missing(mode);
    expect(alertOf(outlook).reason).toBe('unavailable');
    expect(labels(outlook)).toEqual(expected);
    press(outlook, 'dont-send');
    expect(await result).toEqual({ type: 'unavailable', why: 'its page did not start' });
  });

  it('lets the message be sent anyway', async () => {
    const { outlook, result } = await missing('SoftBlock');
    press(outlook, 'send-anyway');
    expect(await result).toEqual({ type: 'sent' });
  });

  it('is assumed for an unknown function', async () => {
    const { outlook, pages } = scene();
    const { page, id } = await pressSend(outlook, pages);
    page.common(94, { 0: id, 1: 11101, 2: '' });
    await later();
    expect(alertOf(outlook).reason).toBe('unavailable');
  });

  it('is forgotten when another item opens', async () => {
    const { outlook, result } = await missing('SoftBlock');
    outlook.compose(outlook.mail());
    expect(outlook.alert()).toBeUndefined();
    expect((await result).type).toBe('unavailable');
    expect(outlook.sent()).toEqual([]);
  });

  it('does not hold up the next item while its handler still runs', async () => {
    const { outlook, pages } = scene();
    const { result } = await pressSend(outlook, pages);
    outlook.compose(outlook.mail());
    expect(await result).toEqual({ type: 'unavailable', why: 'its page was closed' });
    expect([outlook.alert(), outlook.sending()]).toEqual([undefined, false]);
  });
});

describe('an event runtime may not', () => {
  const handler = async (): Promise<{ outlook: Outlook; page: Page }> => {
    const { outlook, pages } = scene();
    return { outlook, page: (await pressSend(outlook, pages)).page };
  };

  it.each(['dialogMessageReceived', 'olkRecipientsChanged', 'olkInitializationContextChanged'])(
    'register for %s',
    async (event) => {
      const { outlook, page } = await handler();
      expect(page.register(event)).toMatchObject({ Error: 5000 });
      expect(outlook.trace.wrongs()).toEqual([expect.stringContaining(event)]);
    },
  );

  it('call messageParent', async () => {
    const { outlook, page } = await handler();
    expect(page.common(144, { messageToParent: 'm' })).toMatchObject({ Error: 5000 });
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('messageParent')]);
  });

  it('send the item', async () => {
    const made = outlookWith({}, 'ReadWriteItem', {
      addIn: smartAlertsAddIn('SoftBlock', 'ReadWriteMailbox'),
      backFilled: true,
    });
    const { page } = await pressSend(made.outlook, made.pages);
    expect(page.call(215)).toEqual({ error: true, errorCode: 5000 });
    expect(made.outlook.trace.wrongs()).toEqual([expect.stringContaining('item.send')]);
  });
});

describe('the pane behind the alert’s button', () => {
  const opened = async (name: ClientName = 'web') => {
    const made = await stopped(doubt, name);
    press(made.outlook, 'pane');
    expect(await made.result).toEqual({ type: 'stopped' });
    return { ...made, pane: newest(made.pages, 'taskpane') };
  };

  it('opens with the context that the handler passed on', async () => {
    const { outlook, pane } = await opened();
    expect(pane.call(99)).toEqual({ error: false, data: '{"a":1}' });
    expect(outlook.sending()).toBe(false);
  });

  it('has no context when it is opened from the ribbon afterwards', async () => {
    const { outlook, pages, pane } = await opened();
    const [button] = outlook.addIn.buttons;
    if (button === undefined) throw new Error('no button');
    await outlook.press(button);
    expect(pane.removed).toBe(true);
    await outlook.press(button);
    expect(newest(pages, 'taskpane').call(99)).toEqual({ error: false, data: '' });
  });

  const again = async (listens: boolean) => {
    const made = await opened();
    if (listens) made.pane.register('olkInitializationContextChanged');
    const second = await pressSend(made.outlook, made.pages);
    second.page.complete(second.id, false, { ...doubt, contextData: '{"a":2}' });
    await later();
    press(made.outlook, 'pane');
    await second.result;
    return made;
  };

  it('is notified of a new context if it listens for it', async () => {
    const { pane } = await again(true);
    expect(pane.removed).toBe(false);
    expect(pane.told('olkInitializationContextChanged')).toEqual([['{"a":2}']]);
  });

  it('is loaded again with a new context if it does not listen', async () => {
    const { pane, pages } = await again(false);
    expect(pane.removed).toBe(true);
    expect(newest(pages, 'taskpane').call(99)).toEqual({ error: false, data: '{"a":2}' });
  });
});

describe('a notification with a button', () => {
  const shown = async (commandId: string) => {
    const { outlook, pages } = scene();
    const action = { label: 'Look', commandId, contextData: '{"a":3}' };
    const notice = { key: 'k', message: 'm', type: 3, persistent: false, action };
    outlook.change({ ...outlook.mail(), notices: [notice] });
    outlook.pressNotice(notice);
    await later();
    return { outlook, pages };
  };

  it('opens the pane with its context', async () => {
    const { outlook, pages } = await shown('b');
    expect(newest(pages, 'taskpane').call(99)).toEqual({ error: false, data: '{"a":3}' });
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it.each(['nobody', 'f'])('is reported if its command opens no pane (%s)', async (commandId) => {
    const { outlook, pages } = await shown(commandId);
    expect(pages).toEqual([]);
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining(`“${commandId}”`)]);
  });

  it('has no effect if it has no action', () => {
    const { outlook, pages } = scene();
    outlook.pressNotice({ key: 'k', message: 'm', type: 0, persistent: false });
    expect(pages).toEqual([]);
  });
});

describe('sendAsync in the playground', () => {
  const pane = async (name: ClientName = 'web', backFilled = true) => {
    const made = outlookWith({}, 'ReadWriteItem', {
      client: clients[name],
      addIn: smartAlertsAddIn('SoftBlock', 'ReadWriteMailbox'),
      backFilled,
    });
    const [button] = made.outlook.addIn.buttons;
    if (button === undefined) throw new Error('no button');
    await made.outlook.press(button);
    return { ...made, pane: newest(made.pages, 'taskpane') };
  };

  it('runs the handler again and sends if it allows that', async () => {
    const made = await pane();
    const decided: string[] = [];
    made.outlook.onDecided((result) => decided.push(result.type));
    expect(made.pane.call(215)).toEqual({ error: false });
    const handler = newest(made.pages, 'eventRuntime');
    const { id } = await handler.start();
    handler.complete(id, true);
    await later();
    expect(made.outlook.sent()).toHaveLength(1);
    expect(decided).toEqual(['sent']);
  });

  it('sends at once if Outlook does not run the handler again', async () => {
    const made = await pane();
    made.outlook.sendAsyncAsksAgain = false;
    made.pane.call(215);
    await later();
    expect(made.outlook.sent()).toHaveLength(1);
    expect(made.outlook.sending()).toBe(false);
    expect(made.pages).toHaveLength(1);
  });

  it('fails while a Send is under way', async () => {
    const made = await pane();
    await pressSend(made.outlook, made.pages);
    expect(made.pane.call(215)).toEqual({ error: true, errorCode: 5000 });
  });

  it.each([
    ['a client below 1.15', 'mac', true],
    ['the library of 2022', 'web', false],
  ] as const)('is missing in %s', async (_what, name, backFilled) => {
    const made = await pane(name, backFilled);
    expect(made.pane.call(215)).toEqual({ error: true, errorCode: 5000 });
    expect(made.outlook.sent()).toEqual([]);
  });

  it('needs the mailbox permission', async () => {
    const { outlook, pane: page } = await (async () => {
      const made = await stopped(doubt);
      press(made.outlook, 'pane');
      await made.result;
      return { ...made, pane: newest(made.pages, 'taskpane') };
    })();
    expect(page.call(215)).toEqual({ error: true, errorCode: 7000 });
    expect(outlook.sent()).toEqual([]);
  });
});
