import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../src/review/memory/day.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { TaskPane } from '../../../src/taskpane/task-pane.tsx';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked } from '../policy/baked.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const key = 'nearmiss.domains';
const today = dayOf(Date.now());
const three = `1,old.example 1 ${today - 60},fabrikam.com 12 ${today - 2},xn--bcher-kva.example 1 ${today} k`;

const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const listed = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

async function openList(stored?: string, policy: unknown = {}) {
  const outlook = new FakeOutlook({ fields: { to: ['ann@army.mil'] } });
  if (stored !== undefined) outlook.settings[key] = stored;
  vi.stubGlobal('Office', outlook.office);
  render(<TaskPane config={configureAddIn(baked(policy), '2026-11-24')} maySend={false} build="1.2.3" />);
  await screen.findByRole('button', { name: 'Domains you write to' });
  await click('Domains you write to');
  return outlook;
}

describe('the page of learned domains', () => {
  it('starts on its heading and lists the last used first, with days, date and what was kept', async () => {
    await openList(three);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Domains you write to' }));
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
      (today - 2) * 86_400_000,
    );
    expect(items[0]).toMatch(/^bücher\.example.*You kept an address there\./);
    expect(items[1]).toContain(`fabrikam.comDays with mail: 12, last on ${date}`);
    expect(items[2]).toMatch(/^old\.example/);
  });

  it('finds a domain in the form that is shown', async () => {
    await openList(three);
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await userEvent.type(search, 'BÜCH');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.type(search, 'x');
    expect(screen.getByText('No learned domain matches.')).toBeTruthy();
  });

  it('removes a domain and can undo that', async () => {
    const outlook = await openList(three);
    await click(/^Remove fabrikam.com/);
    expect(await screen.findByText('fabrikam.com is forgotten.')).toBeTruthy();
    expect(String(outlook.saved[key])).not.toContain('fabrikam');
    await click('Undo');
    await vi.waitFor(() => expect(outlook.saved[key]).toContain(`fabrikam.com 12 ${today - 2}`));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('forgets all domains and can undo that', async () => {
    const outlook = await openList(three);
    await click('Forget all');
    expect(await screen.findByText('All domains are forgotten.')).toBeTruthy();
    expect(screen.getByText('None yet.')).toBeTruthy();
    expect(outlook.saved[key]).toBe('1');
    await click('Undo');
    await vi.waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));
  });

  it('says so and loses nothing if Outlook does not save', async () => {
    const outlook = await openList(three);
    outlook.fault('roamingSettings.saveAsync', 'fail');
    await click('Forget all');
    expect(await screen.findByText(/Outlook did not save this/)).toBeTruthy();
    expect(listed()).toHaveLength(3);
    expect(outlook.settings[key]).toBe(three);
  });

  it('says that the policy forbids learning and still allows removing', async () => {
    await openList(three, { learn: { mailbox: false } });
    expect(screen.getByText(/has turned this off/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Remove fabrikam.com/ })).toBeTruthy();
  });

  it('is empty at first', async () => {
    await openList();
    expect(screen.getByText('None yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Forget all' })).toBeNull();
  });
});
