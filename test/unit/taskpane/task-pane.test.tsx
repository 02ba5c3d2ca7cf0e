import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { TaskPane } from '../../../src/taskpane/task-pane.tsx';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked, damaged } from '../policy/baked.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const fromAlert = '{"version":1,"from":"alert","doubts":["to:0"]}';

interface Setting {
  readonly context?: unknown;
  readonly policy?: unknown;
  readonly maySend?: boolean;
  readonly sends?: 'succeeded' | 'failed';
}

/** Opens the pane beside a message to these recipients. */
async function open(to: readonly string[], { context = '', policy, maySend = false, sends }: Setting = {}) {
  const outlook = new FakeOutlook({ fields: { to }, mailbox: 15 });
  outlook.initializationContext = context;
  const sent: unknown[] = [];
  if (sends !== undefined)
    outlook.item.sendAsync = (done: (result: unknown) => void) => {
      sent.push([...outlook.session.values()]);
      done({ status: sends, error: { code: 5001, name: 'x', message: 'x' } });
    };
  vi.stubGlobal('Office', outlook.office);
  render(<TaskPane config={configureAddIn(baked(policy), '2026-11-24')} maySend={maySend} build="1.2.3" />);
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('button');
  return { outlook, sent };
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

/** Changes the recipients and notifies the pane as Outlook does. */
async function change(outlook: FakeOutlook, ...to: string[]) {
  outlook.fields.to = to.map((emailAddress) => ({ emailAddress, displayName: '' }));
  await act(async () => {
    outlook.itemHandlers.get('olkRecipientsChanged')?.({});
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe('the pane of a good message', () => {
  it('says what was checked and by which policy', async () => {
    await open(['ann@army.mil', 'lee@army.mil'], { policy: { version: '2026-11-01' } });
    expect(status()).toEqual(['2 recipients checked. Looks fine.']);
    expect(screen.queryByText('To, Cc, Bcc · Policy 2026-11-01')).toBeNull();
    await click('Details');
    expect(screen.getByText('To, Cc, Bcc · Policy 2026-11-01')).toBeTruthy();
  });

  it('shows a doubt as soon as it is typed', async () => {
    const { outlook } = await open(['ann@army.mil']);
    await change(outlook, 'ann@army.mil', 'kim@army.ml');
    expect(screen.getByRole('button', { name: 'Use army.mil' })).toBeTruthy();
  });
});

describe('the pane that the alert opens', () => {
  it('says that the message was not sent, and after a correction to press Send', async () => {
    const { outlook } = await open(['kim@army.ml'], { context: fromAlert });
    expect(await screen.findByText('Not sent yet. Choose, then press Send again.')).toBeTruthy();
    await click('Use army.mil');
    expect(await screen.findByText('Ready. Press Send in Outlook.')).toBeTruthy();
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
  });

  it.each(['', '{', '{"version":9}', '{"version":1,"from":"notice","doubts":[]}', 7])(
    'is the usual pane if Outlook passes on %j',
    async (context) => {
      await open(['kim@army.ml'], { context });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(screen.queryByText(/Not sent yet/)).toBeNull();
      expect(screen.getByRole('button', { name: 'Use army.mil' })).toBeTruthy();
    },
  );

  it('says to press Send if nothing is doubtful any more', async () => {
    await open(['kim@army.mil'], { context: fromAlert });
    expect(
      await screen.findByText('1 recipient checked. Looks fine. Ready. Press Send in Outlook.'),
    ).toBeTruthy();
  });
});

describe('the keyboard focus', () => {
  it('stays in the message while the sender types there', async () => {
    const { outlook } = await open(['ann@army.mil']);
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const before = document.activeElement;
    await change(outlook, 'ann@army.mil', 'kim@army.ml');
    expect(screen.getByRole('button', { name: 'Use army.mil' })).toBeTruthy();
    expect(document.activeElement === document.body || document.activeElement === before).toBe(true);
  });

  it('moves to what to do next when the last choice is in the message', async () => {
    await open(['kim@army.ml']);
    // Unlike browsers, jsdom takes the focus from a page if its focused button is removed.
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await click('Use army.mil');
    const line = await screen.findByText('Ready. Press Send in Outlook.');
    expect(document.activeElement).toBe(line);
  });
});

describe('while the sender decides in the pane', () => {
  it('a choice stays on the page when other recipients are added', async () => {
    const { outlook } = await open(['kim@army.ml']);
    await click('Use army.mil');
    await change(outlook, 'ann@army.mil', 'kim@army.mil', 'jo@gmial.com');
    expect(screen.getByRole('button', { name: 'Undo the choice for kim@army.ml' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use gmail.com' })).toBeTruthy();
  });

  it('a choice can be undone in the message', async () => {
    const { outlook } = await open(['kim@army.ml']);
    await click('Use army.mil');
    await screen.findByText('Ready. Press Send in Outlook.');
    await click('Undo the choice for kim@army.ml');
    await waitFor(() => expect(outlook.addresses('to')).toEqual(['kim@army.ml']));
    expect(screen.getByRole('button', { name: 'Use army.mil' })).toBeTruthy();
  });

  it('its card says why a choice could not be written, and offers it again', async () => {
    const { outlook } = await open(['kim@army.ml']);
    outlook.fault('to.setAsync', 'fail');
    await click('Use army.mil');
    const card = await screen.findByRole('group');
    const said = await within(card).findByRole('alert');
    expect(said.textContent).toBe(
      'Outlook did not accept the change in “To”. Please change the address in the message.',
    );
    expect(within(card).getByRole('button', { name: 'Use army.mil' })).toBeTruthy();
  });

  it('the message can be checked again', async () => {
    const { outlook } = await open(['kim@army.ml']);
    outlook.fields.to = [{ emailAddress: 'ann@army.mil', displayName: '' }];
    await click('Check again');
    expect(await screen.findByText('1 recipient checked. Looks fine.')).toBeTruthy();
  });

  it('a doubt that needs no choice is only shown', async () => {
    await open(['kim@army.ml'], {
      policy: { severities: { strength: { strong: 'notice', medium: 'notice' } } },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('For your information');
    expect(screen.getByText('Ready. Press Send in Outlook.')).toBeTruthy();
  });
});

describe('the receipt after a correction', () => {
  it('names the domains and counts the near misses of this year, to be copied', async () => {
    const { outlook } = await open(['kim@army.ml']);
    outlook.settings['nearmiss.count'] = `1,${new Date().getFullYear()} 2`;
    await click('Use army.mil');
    expect(await screen.findByText('Corrected: army.ml → army.mil')).toBeTruthy();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
      configurable: true,
    });
    await click('Copy');
    expect(copied).toEqual(['3 near misses this year, known only to your mailbox.']);
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  it('says how to stop Outlook from suggesting the wrong address', async () => {
    await open(['kim@army.ml']);
    await click('Use army.mil');
    expect(
      await screen.findByText('To stop Outlook suggesting kim@army.ml: hover over it and press ×.'),
    ).toBeTruthy();
  });

  it('goes when the correction is undone', async () => {
    await open(['kim@army.ml']);
    await click('Use army.mil');
    await screen.findByText('Corrected: army.ml → army.mil');
    await click('Undo the choice for kim@army.ml');
    await waitFor(() => expect(screen.queryByText(/^Corrected/)).toBeNull());
  });
});

describe('sending from the pane', () => {
  const keep = async () => {
    const card = screen.getByRole('group');
    await userEvent.click(within(card).getByRole('button', { name: /^Keep/ }));
    const part = screen.queryByRole('textbox');
    if (part) await userEvent.type(part, 'ml');
    await userEvent.click(screen.getByRole('button', { name: /^Yes, keep/ }));
  };

  it('is offered after the changes, once the kept address has been stored', async () => {
    const { sent } = await open(['kim@army.ml'], { maySend: true, sends: 'succeeded' });
    await keep();
    await userEvent.click(await screen.findByRole('button', { name: 'Send now' }));
    expect(sent).toEqual([[expect.stringContaining('kim@army.ml')]]);
    expect(status()).toEqual(['Sending.']);
  });

  it('says what to do if Outlook refuses', async () => {
    await open(['kim@army.ml'], { maySend: true, sends: 'failed' });
    await click('Use army.mil');
    await userEvent.click(await screen.findByRole('button', { name: 'Send now' }));
    expect(await screen.findByText('Outlook did not send it. Press Send in the message.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo the choice for kim@army.ml' })).toBeTruthy();
  });

  it.each<[string, Setting]>([
    ['the package lacks the permission', { sends: 'succeeded' }],
    ['the client does not support it', { maySend: true }],
  ])('is not offered if %s', async (_, setting) => {
    await open(['kim@army.ml'], setting);
    await click('Use army.mil');
    await screen.findByText('Ready. Press Send in Outlook.');
    expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
  });
});

describe('if nothing can be checked, the pane', () => {
  it('reports a broken policy', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'] } });
    vi.stubGlobal('Office', outlook.office);
    render(<TaskPane config={configureAddIn(damaged)} maySend={false} build="1.2.3" />);
    expect(await screen.findByText(/policy file has an error/)).toBeTruthy();
  });

  it('says outside Outlook where it belongs', async () => {
    vi.stubGlobal('Office', undefined);
    render(<TaskPane config={configureAddIn(undefined)} maySend={false} build="1.2.3" />);
    expect(await screen.findByText(/works inside Outlook/)).toBeTruthy();
  });

  it('can check an unreadable message again', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['ann@army.mil'] } }).fault('to.getAsync', 'fail', {
      value: [],
    });
    vi.stubGlobal('Office', outlook.office);
    render(<TaskPane config={configureAddIn(undefined)} maySend={false} build="1.2.3" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Check again' }));
    expect(await screen.findByText('There are no recipients yet.')).toBeTruthy();
  });
});
