import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Doubt } from '../../../src/review/review.ts';
import { MessagePage } from '../../../src/ui/page/message-page.tsx';
import { PageFrame } from '../../../src/ui/page/page-frame.tsx';
import type { Check } from '../../../src/ui/keep-edit/use-address-check.ts';
import { en } from '../../../src/text/load/en.ts';
import { denied, mali, typo } from './examples.ts';
import { button, buttonNames, reviewOf, show } from './stage.tsx';

const box = () => screen.getByRole<HTMLInputElement>('textbox');
const doubtAbout = (address: string, doubt: Doubt = mali): Doubt => ({
  ...doubt,
  recipient: { ...doubt.recipient, address },
});

async function editing(check?: Check) {
  const shown = show(reviewOf(mali), check ? { check } : {});
  await shown.user.click(button('Edit kim.miller@army.ml'));
  const write = async (text: string) => {
    await shown.user.clear(box());
    await shown.user.type(box(), text);
  };
  return { ...shown, write };
}

describe('the Edit panel', () => {
  it('starts in the input with the old address selected, and checks every text', async () => {
    const check = vi.fn<Check>(() => Promise.resolve(undefined));
    const { write, user, choices } = await editing(check);
    expect(document.activeElement).toBe(box());
    expect([box().value, box().selectionStart, box().selectionEnd]).toEqual(['kim.miller@army.ml', 0, 18]);
    await write('kim@army.mil');
    expect(await screen.findByText('Looks fine.')).toBeDefined();
    expect(check).toHaveBeenLastCalledWith('to:0', 'kim@army.mil');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(choices()).toEqual({ 'to:0': { type: 'edit', address: 'kim@army.mil' } }));
  });

  it('reports an unchanged or incomplete address only when the sender wants to use it', async () => {
    const { write, user, choices } = await editing();
    await user.click(button('Use this address'));
    expect(await screen.findByText('That’s the address you typed before.')).toBeDefined();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await write('kim@army');
    await user.click(button('Use this address'));
    expect(await screen.findByText(/Type a complete address/)).toBeDefined();
    expect(choices()).toEqual({});
  });

  it('reports nothing while an address is unfinished', async () => {
    const { write } = await editing();
    await write('kim@');
    expect(screen.queryByText(/Type a complete address/)).toBeNull();
    expect(box().getAttribute('aria-invalid')).toBe('false');
  });

  it('does not use an address that could not be checked, and tries again', async () => {
    const check = vi.fn<Check>(() => Promise.reject(new Error('gone')));
    const { write, user, choices } = await editing(check);
    await write('kim@army.mil');
    expect(await screen.findByText('This address couldn’t be checked. Try again.')).toBeDefined();
    check.mockImplementation(() => Promise.resolve(undefined));
    await user.click(button('Use this address'));
    await waitFor(() => expect(choices()).toEqual({ 'to:0': { type: 'edit', address: 'kim@army.mil' } }));
  });

  it('uses only the answer about the last text', async () => {
    const answers = new Map<string, (doubt: Doubt | undefined) => void>();
    const { write, user, choices } = await editing(
      (_id, address) => new Promise((resolve) => answers.set(address, resolve)),
    );
    await write('kim@army.mil');
    await user.keyboard('{Enter}');
    await user.type(box(), 'l');
    answers.get('kim@army.mil')?.(undefined);
    await user.keyboard('{Enter}');
    expect(screen.getByText('Checking…')).toBeDefined();
    expect(choices()).toEqual({});
    answers.get('kim@army.mill')?.(doubtAbout('kim@army.mill'));
    expect(await screen.findByText('This one looks wrong too:')).toBeDefined();
    expect(choices()).toEqual({});
  });

  it('offers the suggestion for a doubtful address, or to keep it by the same deliberate act', async () => {
    const { write, user, choices } = await editing((_id, address) => Promise.resolve(doubtAbout(address)));
    await write('kim@army.ml');
    await user.click(await screen.findByRole('button', { name: 'Keep kim@army.ml' }));
    await user.type(box(), 'ml');
    await user.click(button('Yes, keep kim@army.ml'));
    expect(choices()).toEqual({ 'to:0': { type: 'edit', address: 'kim@army.ml', keep: true } });
  });

  it('uses the suggestion for a doubtful address', async () => {
    const { write, user, choices } = await editing((_id, address) => Promise.resolve(doubtAbout(address)));
    await write('kim@army.ml');
    await user.click(await screen.findByRole('button', { name: 'Use kim.miller@army.mil' }));
    expect(choices()).toEqual({ 'to:0': { type: 'edit', address: 'kim.miller@army.mil' } });
  });

  it('gives the reason and no Keep if the new address is denied', async () => {
    const { write, user, choices } = await editing((_id, address) =>
      Promise.resolve(doubtAbout(address, denied)),
    );
    await write('x@supplier.example');
    expect(await screen.findByText(/Contract ended on 1 March/)).toBeDefined();
    expect(buttonNames().some((name) => name.startsWith('Keep'))).toBe(false);
    await user.click(button('Use this address'));
    expect(choices()).toEqual({});
  });

  it('moves to the reason and uses nothing if a doubtful address is to be used without keeping it', async () => {
    const { write, user, choices } = await editing((_id, address) => Promise.resolve(doubtAbout(address)));
    await write('kim@army.ml');
    await screen.findByText('This one looks wrong too:');
    await user.click(button('Use this address'));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('goes to Mali'));
    expect(choices()).toEqual({});
    await user.tab();
    expect(document.activeElement).toBe(button('Use kim.miller@army.mil'));
  });

  it('is left by Back and by Escape, which does not close the review', async () => {
    const { user, onCancel, choices } = await editing();
    await user.keyboard('{Escape}');
    expect(onCancel).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(button('Edit kim.miller@army.ml'));
    await user.click(button('Back'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(choices()).toEqual({});
  });

  it('returns the focus to the button that opened it', async () => {
    const { user } = await editing();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('Edit kim.miller@army.ml'));
    await user.click(button('Keep kim.miller@army.ml'));
    await user.click(button('Back'));
    expect(document.activeElement).toBe(button('Keep kim.miller@army.ml'));
  });
});

describe('the Keep panel', () => {
  it('requires the differing part to be typed for a strong finding', async () => {
    const { user, choices } = show(reviewOf(mali));
    await user.click(button('Keep kim.miller@army.ml'));
    expect(document.activeElement?.textContent).toBe('Keep kim.miller@army.ml?');
    await user.click(button('Yes, keep kim.miller@army.ml'));
    expect(await screen.findByText('Type ml exactly as shown.')).toBeDefined();
    await user.type(box(), 'mil{Enter}');
    expect(choices()).toEqual({});
    await user.clear(box());
    await user.type(box(), ' ML {Enter}');
    expect(choices()).toEqual({ 'to:0': { type: 'keep' } });
    expect(screen.getByText('Going to kim.miller@army.ml (Mali), as you confirmed')).toBeDefined();
  });

  it('requires a second click in another place for a weaker finding', async () => {
    const { user, choices } = show(reviewOf(typo));
    await user.click(button('Keep lee@gmial.com'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(choices()).toEqual({});
    await user.keyboard('{Enter}');
    expect(choices()).toEqual({});
    await user.click(button('Yes, keep lee@gmial.com'));
    expect(choices()).toEqual({ 'cc:0': { type: 'keep' } });
  });

  it('requires a reason if the policy does', async () => {
    const { user, choices } = show({ ...reviewOf(typo), keepReason: 'required' });
    await user.click(button('Keep lee@gmial.com'));
    await user.click(button('Yes, keep lee@gmial.com'));
    expect(await screen.findByText('Give a short reason.')).toBeDefined();
    expect(choices()).toEqual({});
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), ' He moved. {Enter}');
    expect(choices()).toEqual({ 'cc:0': { type: 'keep', reason: 'He moved.' } });
  });

  it('accepts a reason or none after the deliberate act if the policy makes it optional', async () => {
    const { user, choices } = show({ ...reviewOf(mali), keepReason: 'optional' });
    await user.click(button('Keep kim.miller@army.ml'));
    expect(screen.getByRole('textbox', { name: 'Reason (optional)' })).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /^To send there anyway, type ml/ }), 'ml{Enter}');
    expect(choices()).toEqual({ 'to:0': { type: 'keep' } });
  });

  it('can be closed without a choice', async () => {
    const { user, choices, onCancel } = show(reviewOf(typo));
    await user.click(button('Keep lee@gmial.com'));
    await user.keyboard('{Escape}');
    expect(onCancel).not.toHaveBeenCalled();
    expect(buttonNames()).toContain('Remove lee@gmial.com');
    expect(choices()).toEqual({});
  });
});

describe('a page with a single message', () => {
  it('has a live region, the language and direction of its words, and one action', () => {
    const run = vi.fn();
    render(
      <PageFrame words={{ ...en, locale: 'ar', direction: 'rtl' }} background="#000000">
        <MessagePage title="Nearmiss" text="All fine." actions={[{ label: 'Check again', run }]} />
      </PageFrame>,
    );
    expect(screen.getByRole('status').textContent).toBe('All fine.');
    expect(screen.getByRole('main').closest('[lang="ar"][dir="rtl"]')).not.toBeNull();
    button('Check again').click();
    expect(run).toHaveBeenCalledOnce();
  });
});
