import { act, cleanup, render, screen, within } from '@testing-library/react';
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
    expect(status()).toEqual(['2 recipients were checked. Nothing is doubtful.']);
    expect(screen.getByText('To, Cc, Bcc · Policy 2026-11-01')).toBeTruthy();
  });

  it('shows a doubt as soon as it is typed', async () => {
    const { outlook } = await open(['ann@army.mil']);
    await change(outlook, 'ann@army.mil', 'kim@army.ml');
    expect(screen.getByRole('button', { name: 'Use kim@army.mil' })).toBeTruthy();
  });
});

describe('the pane that the alert opens', () => {
  it('says that the message was not sent, and after a correction to press Send again', async () => {
    const { outlook } = await open(['kim@army.ml'], { context: fromAlert });
    expect(await screen.findByText(/was not sent yet/)).toBeTruthy();
    await click('Use kim@army.mil');
    await click('Apply');
    expect(await screen.findByText(/Please press Send again/)).toBeTruthy();
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
  });

  it.each(['', '{', '{"version":9}', '{"version":1,"from":"notice","doubts":[]}', 7])(
    'is the usual pane if Outlook passes on %j',
    async (context) => {
      await open(['kim@army.ml'], { context });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(screen.queryByText(/was not sent yet/)).toBeNull();
      expect(screen.getByRole('button', { name: 'Use kim@army.mil' })).toBeTruthy();
    },
  );

  it('says to press Send if nothing is doubtful any more', async () => {
    await open(['kim@army.mil'], { context: fromAlert });
    expect(await screen.findByText(/Nothing is doubtful\. Please press Send again\./)).toBeTruthy();
  });
});

describe('the keyboard focus', () => {
  it('stays in the message while the sender types there', async () => {
    const { outlook } = await open(['ann@army.mil']);
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const before = document.activeElement;
    await change(outlook, 'ann@army.mil', 'kim@army.ml');
    expect(screen.getByRole('button', { name: 'Use kim@army.mil' })).toBeTruthy();
    expect(document.activeElement === document.body || document.activeElement === before).toBe(true);
  });

  it('moves to the result of the pressed button', async () => {
    await open(['kim@army.ml']);
    // Unlike browsers, jsdom takes the focus from a page if its focused button is removed.
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await click('Use kim@army.mil');
    await click('Apply');
    await screen.findByText(/recipients are up to date/);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('while the sender decides in the pane', () => {
  it('a choice is kept when other recipients are added', async () => {
    const { outlook } = await open(['kim@army.ml']);
    await click('Use kim@army.mil');
    await change(outlook, 'ann@army.mil', 'kim@army.ml', 'jo@gmial.com');
    expect(document.body.textContent).toContain('Will be sent to kim@army.mil');
    expect(screen.getByRole('button', { name: 'Use jo@gmail.com' })).toBeTruthy();
  });

  it('the message can be checked again', async () => {
    const { outlook } = await open(['kim@army.ml']);
    outlook.fields.to = [{ emailAddress: 'ann@army.mil', displayName: '' }];
    await click('Check again');
    expect(await screen.findByText('The recipient was checked. Nothing is doubtful.')).toBeTruthy();
  });

  it('a doubt that needs no choice is only shown', async () => {
    await open(['kim@army.ml'], {
      policy: { severities: { strength: { strong: 'notice', medium: 'notice' } } },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('For your information');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Apply' }).disabled).toBe(true);
  });
});

describe('sending from the pane', () => {
  const keep = async () => {
    const card = screen.getByRole('group');
    await userEvent.click(within(card).getByRole('button', { name: /^Keep/ }));
    const part = screen.queryByRole('textbox');
    if (part) await userEvent.type(part, 'ml');
    await userEvent.click(screen.getByRole('button', { name: /^Yes, keep/ }));
    await click('Apply');
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
    await click('Use kim@army.mil');
    await click('Apply');
    await userEvent.click(await screen.findByRole('button', { name: 'Send now' }));
    expect(
      await screen.findByText('Outlook did not send it. Please press Send in the message.'),
    ).toBeTruthy();
  });

  it.each<[string, Setting]>([
    ['the package lacks the permission', { sends: 'succeeded' }],
    ['the client does not support it', { maySend: true }],
  ])('is not offered if %s', async (_, setting) => {
    await open(['kim@army.ml'], setting);
    await click('Use kim@army.mil');
    await click('Apply');
    await screen.findByText(/recipients are up to date/);
    expect(screen.queryByRole('button', { name: 'Send now' })).toBeNull();
  });
});

describe('if nothing can be checked, the pane', () => {
  it('reports a broken policy', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'] } });
    vi.stubGlobal('Office', outlook.office);
    render(<TaskPane config={configureAddIn(damaged)} maySend={false} build="1.2.3" />);
    expect(await screen.findByText(/The rules of Nearmiss are faulty/)).toBeTruthy();
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
