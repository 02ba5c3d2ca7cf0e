import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../src/review/memory/day.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { TaskPane } from '../../../src/taskpane/task-pane.tsx';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked, damaged } from '../policy/baked.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const key = 'nearmiss.remembered';
const today = dayOf(Date.now());
const three = `1,${today - 200} old@gmial.com,${today - 3} sam@gmial.com A%20friend,${today} pat@yaho.com`;

async function open(
  stored: string | undefined,
  policy: unknown = {},
  setting: ConstructorParameters<typeof FakeOutlook>[0] = {},
) {
  const outlook = new FakeOutlook({ fields: { to: ['ann@army.mil'] }, ...setting });
  if (stored !== undefined) outlook.settings[key] = stored;
  vi.stubGlobal('Office', outlook.office);
  render(<TaskPane config={configureAddIn(baked(policy), '2026-11-24')} maySend={false} build="1.2.3" />);
  await screen.findByRole('button', { name: 'Details' });
  await waitFor(() => expect(screen.queryByText('Checking the addresses…')).toBeNull());
  return outlook;
}

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const listed = () => screen.queryAllByRole('listitem').map((item) => within(item).getByText(/@/).textContent);
const openList = async (...given: Parameters<typeof open>) => {
  const outlook = await open(...given);
  await click('Remembered addresses');
  return outlook;
};

describe('the page of remembered addresses', () => {
  it('starts on its heading and lists the newest first, with the end date and the reason of each', async () => {
    await openList(three);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Remembered addresses' }));
    expect(listed()).toEqual(['pat@yaho.com', 'sam@gmial.com', 'old@gmial.com']);
    expect(screen.getByText('Shown: 3 of 3')).toBeTruthy();
    const [pat, sam, old] = screen.getAllByRole('listitem');
    const until = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
      (today + 180) * 86_400_000,
    );
    expect(pat?.textContent).toContain(`until ${until}`);
    expect(sam?.textContent).toContain('Reason: A friend');
    expect(old?.textContent).toContain('no longer in effect');
  });

  it('finds a part of the address or of the reason', async () => {
    await openList(three);
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await userEvent.type(search, 'GMIAL');
    expect(listed()).toEqual(['sam@gmial.com', 'old@gmial.com']);
    expect(screen.getByText('Shown: 2 of 3')).toBeTruthy();
    await userEvent.clear(search);
    await userEvent.type(search, 'friend');
    expect(listed()).toEqual(['sam@gmial.com']);
    await userEvent.type(search, 'x');
    expect(screen.getByText('No remembered address matches.')).toBeTruthy();
  });

  it('removes an address and can undo that', async () => {
    const outlook = await openList(three);
    await click(/^Remove sam@gmial.com/);
    expect(await screen.findByText('sam@gmial.com is no longer remembered.')).toBeTruthy();
    expect(listed()).toEqual(['pat@yaho.com', 'old@gmial.com']);
    expect(String(outlook.saved[key])).not.toContain('sam@');
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await userEvent.click(undo);
    await vi.waitFor(() => expect(outlook.saved[key]).toBe(three));
    expect(listed()).toEqual(['pat@yaho.com', 'sam@gmial.com', 'old@gmial.com']);
  });

  it('says so and loses nothing if Outlook does not save', async () => {
    const outlook = await openList(three);
    outlook.fault('roamingSettings.saveAsync', 'fail');
    await click(/^Remove sam@gmial.com/);
    expect(await screen.findByText(/Outlook did not save this/)).toBeTruthy();
    expect(listed()).toHaveLength(3);
    expect(outlook.settings[key]).toBe(three);
  });

  it('exports all addresses as a table or as JSON', async () => {
    await openList(three);
    await click('Export');
    const text = () =>
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Remembered addresses' }).value;
    expect(text().split('\n')[0]).toBe('address,since,until,reason');
    await userEvent.click(screen.getByRole('radio', { name: 'JSON' }));
    expect(JSON.parse(text())).toHaveLength(3);
    const copied: string[] = [];
    clipboard((taken) => Promise.resolve(void copied.push(taken)));
    await click('Copy');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(copied).toEqual([text()]);
  });

  it('selects the text and names the keys to copy if the clipboard is not available', async () => {
    await openList(three);
    await click('Export');
    clipboard(() => Promise.reject(new Error('denied')));
    await click('Copy');
    expect(await screen.findByText(/Please press Ctrl\+C/)).toBeTruthy();
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Remembered addresses' });
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });

  it.each([undefined, '<script>', '2,of a newer version'])(
    'explains its purpose if it is empty: %j',
    async (stored) => {
      await openList(stored);
      expect(screen.getByText(/^None yet\. When you keep an address/)).toBeTruthy();
      expect(screen.queryByRole('searchbox')).toBeNull();
    },
  );

  it('says that the policy forbids remembering and still allows removing', async () => {
    await openList(three, { remember: { allowed: false } });
    expect(screen.getByText(/no longer allows this/)).toBeTruthy();
    expect(listed()).toHaveLength(3);
  });

  it('is left by Back or Escape, which restore the focus', async () => {
    await openList(three);
    await userEvent.keyboard('{Escape}');
    const link = await screen.findByRole('button', { name: 'Remembered addresses' });
    expect(document.activeElement).toBe(link);
    await userEvent.click(link);
    await click('Back');
    expect(await screen.findByText(/Looks fine/)).toBeTruthy();
  });

  it('shows hostile text as text', async () => {
    const hostile = `1,${today} ${encodeURIComponent('<b>\u202ea')}@x.example ${encodeURIComponent('<img src=x>\u202e')}`;
    await openList(hostile);
    expect(document.querySelector('b, img')).toBeNull();
    expect(document.body.textContent).not.toContain('\u202e');
  });
});

describe('the details of the pane', () => {
  it('show the time, the build, the policy and what could not be checked', async () => {
    await open(undefined, { version: '2026-11-01' });
    await click('Details');
    expect(screen.getByText('To, Cc, Bcc · Policy 2026-11-01')).toBeTruthy();
    expect(screen.getByText(/^Last checked at \d.* · Nearmiss 1\.2\.3$/)).toBeTruthy();
    cleanup();
    const to = Array.from({ length: 1000 }, (_, index) => `p${index}@army.mil`);
    await open(undefined, {}, { fields: { to } });
    expect(await screen.findByText(/^Not checked: To\. “To” has too many/)).toBeTruthy();
  });

  const stoppedBy = async (blockedSend: object, policy = baked({})) => {
    const outlook = new FakeOutlook({ fields: { to: ['ann@army.mil'] } });
    outlook.session.set('nearmiss.stop', JSON.stringify({ version: 1, ...blockedSend }));
    vi.stubGlobal('Office', outlook.office);
    render(<TaskPane config={configureAddIn(policy)} maySend={false} build="1.2.3" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Details' }));
    const bar = screen.getByRole('complementary');
    await within(bar).findByText(/^Send stopped at/);
    return within(bar)
      .getAllByText(/./, { selector: 'p' })
      .map((line) => line.textContent.replace(/\d+:\d+\s\w+/, 'TIME'));
  };

  it('show when Send blocked the message, by which policy and build, and what it could not check', async () => {
    const by = { at: Date.now(), policyVersion: '2026-10-01', build: '1.2.0' };
    expect(await stoppedBy(by)).toEqual([
      expect.stringMatching(/^To, Cc, Bcc · Policy/),
      'Last checked at TIME · Nearmiss 1.2.3',
      'Send stopped at TIME · Policy 2026-10-01 · Nearmiss 1.2.0',
    ]);
    cleanup();
    expect((await stoppedBy({ ...by, unchecked: 'recipients' })).at(-1)).toMatch(
      /^Not checked: all recipients\. .*Please try again/,
    );
    cleanup();
    expect((await stoppedBy({ ...by, unchecked: 'bcc' })).at(-1)).toMatch(/^Not checked: Bcc\. “Bcc”/);
    cleanup();
    expect((await stoppedBy({ ...by, unchecked: 'time' })).at(-1)).toMatch(/^Outlook waits only/);
  });

  it('show a broken policy, both of Send and of the pane', async () => {
    expect(await stoppedBy({ at: Date.now(), build: '1.2.0', unchecked: 'policy' }, damaged)).toEqual([
      'Nearmiss 1.2.3',
      'Send stopped at TIME · Policy ? · Nearmiss 1.2.0',
      expect.stringMatching(/policy file has an error/),
    ]);
  });

  it('show no hidden characters or markup of a stored blocked send', async () => {
    const hostile = { at: 0, policyVersion: '\u202e<b>7</b>', build: 'x'.repeat(5000) };
    const lines = await stoppedBy(hostile);
    expect(document.querySelector('b')).toBeNull();
    expect(lines.join('')).not.toContain('\u202e');
    expect(lines.join('').length).toBeLessThan(400);
  });

  it('show what was not checked and what to do if the message cannot be read', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['ann@army.mil'] } }).fault('to.getAsync', 'fail');
    vi.stubGlobal('Office', outlook.office);
    render(<TaskPane config={configureAddIn(undefined)} maySend={false} build="1.2.3" />);
    expect(await screen.findByText(/^Not checked: all recipients\. .*Please try again/)).toBeTruthy();
  });
});

describe('after a correction in the pane', () => {
  it.each([
    ['newer clients', {}, 'hover over it and press ×.'],
    [
      'classic Outlook',
      { hostName: 'Outlook', platform: 'PC' },
      'go to it with the arrow keys and press Delete.',
    ],
  ])('a tip for %s says how to stop Outlook from suggesting the address', async (_client, host, how) => {
    await open(undefined, {}, { fields: { to: ['kim@army.ml'] }, ...host });
    await click('Use army.mil');
    expect(await screen.findByText(`To stop Outlook suggesting kim@army.ml: ${how}`)).toBeTruthy();
  });

  it('no tip is shown if nothing was corrected', async () => {
    await open(undefined, {}, { fields: { to: ['kim@army.ml', 'ann@army.mil'] } });
    await click('Remove kim@army.ml');
    await screen.findByText('Ready. Press Send in Outlook.');
    expect(screen.queryByText(/stop Outlook suggesting/)).toBeNull();
  });
});

describe('keeping an address in the pane', () => {
  it('stores it if the box is ticked, and the message is not asked about again', async () => {
    const outlook = await open(undefined, {}, { fields: { to: ['sam@gmial.com'] } });
    await click('Keep sam@gmial.com');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Don’t ask again for this address' }));
    await click(/^Yes, keep/);
    await screen.findByText('Ready. Press Send in Outlook.');
    expect(outlook.saved).toEqual({ [key]: `1,${today} sam@gmial.com` });
  });

  it('offers no box for an almost certain mistake', async () => {
    await open(undefined, {}, { fields: { to: ['kim@army.ml'] } });
    await click('Keep kim@army.ml');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says so if Outlook does not save it', async () => {
    const outlook = await open(undefined, {}, { fields: { to: ['sam@gmial.com'] } });
    outlook.fault('roamingSettings.saveAsync', 'fail');
    await click('Keep sam@gmial.com');
    await userEvent.click(screen.getByRole('checkbox'));
    await click(/^Yes, keep/);
    expect(await screen.findByText(/Outlook did not save your choice/)).toBeTruthy();
    expect(outlook.settings).toEqual({});
  });
});
