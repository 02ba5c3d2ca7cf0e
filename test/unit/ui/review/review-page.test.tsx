import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../../src/review/review.ts';
import { denied, hostile, mali, notice, sameMistake, typo, tie, unknownSuffix } from '../examples.ts';
import { button, buttonNames, reviewOf, said, show } from '../stage.tsx';

const use = 'Use army.mil';
const useAndSend = 'Use army.mil and send';
const group = (name: string) => screen.getByRole('group', { name });
const focusedHeading = () =>
  /^H[12]$/.test(document.activeElement?.tagName ?? '') ? document.activeElement : null;

describe('a single doubt', () => {
  it('is asked in the heading of the page, with its name, both addresses, reason and actions in this order', () => {
    show(reviewOf(mali));
    const card = group('To: kim.miller@army.ml');
    const title = screen.getByRole('heading', { level: 1 });
    expect(title.textContent).toBe('Did you mean kim.miller@army.mil?');
    expect(title.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Very likely a mistake');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(card.textContent).toMatch(/^ToKim MillerYou typed.*One letter is missing\./);
    expect(card.querySelector('mark')?.textContent).toBe('i');
    expect(buttonNames(card)).toEqual([
      useAndSend,
      'Use only',
      'Edit kim.miller@army.ml',
      'Remove kim.miller@army.ml',
      'Keep kim.miller@army.ml',
      'Why? kim.miller@army.ml',
    ]);
  });

  it('names nobody twice where only the address is known', () => {
    show(reviewOf(typo));
    expect(group('Cc: lee@gmial.com').textContent).toMatch(/^You typed/);
  });

  it('is corrected and sent by its first action', async () => {
    const { user, choices, phase } = show(reviewOf(mali));
    await user.click(button(useAndSend));
    expect(choices()).toEqual({ 'to:0': { type: 'correct', address: 'kim.miller@army.mil' } });
    expect(phase()).toBe('sent');
    expect(said()).toBe('Sending.');
  });

  it('is only corrected by the second one, after which Send appears with the focus', async () => {
    const { user, onSend, choices } = show(reviewOf(mali));
    expect(focusedHeading()?.textContent).toBe('Did you mean kim.miller@army.mil?');
    expect(said()).toBe('');
    expect(buttonNames()).not.toContain('Send');
    await user.click(button('Use only'));
    expect(choices()).toEqual({ 'to:0': { type: 'correct', address: 'kim.miller@army.mil' } });
    expect(screen.getByText('Going to kim.miller@army.mil')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ready to send.');
    expect(document.activeElement).toBe(button('Send'));
    expect(said()).toBe('kim.miller@army.ml will be replaced with kim.miller@army.mil. Ready to send.');
    await user.click(button('Send'));
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('is removed, and Undo opens it again and restores the focus', async () => {
    const { user, choices } = show(reviewOf(mali));
    await user.click(button('Remove kim.miller@army.ml'));
    expect(choices()).toEqual({ 'to:0': { type: 'remove' } });
    await user.click(button('Undo the choice for kim.miller@army.ml'));
    expect(choices()).toEqual({});
    expect(focusedHeading()?.textContent).toBe('Did you mean kim.miller@army.mil?');
    expect(said()).toBe('The choice for kim.miller@army.ml was undone. 1 left to decide');
  });

  it('can be decided with Enter and Space', async () => {
    const { user, choices } = show(reviewOf(mali, typo));
    button(use).focus();
    await user.keyboard('{Enter}');
    button('Use gmail.com').focus();
    await user.keyboard(' ');
    expect(Object.keys(choices())).toEqual(['to:0', 'cc:0']);
  });
});

describe('a wrong warning', () => {
  it('is reported with a text to copy, which “Why?” leads to', async () => {
    const { user } = show({ ...reviewOf(mali), policyVersion: '2026-11-01' });
    await user.click(button('Why? kim.miller@army.ml'));
    await user.click(button('Report a wrong warning'));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the report' }).value;
    expect(text).toContain('Address: kim.miller@army.ml\nRule: tld-typo (strong); suggested: army.mil');
    expect(text).toContain('Policy: 2026-11-01\nNearmiss: 1.2.3\nDate: 20');
  });
});

describe('the suggestions of a doubt', () => {
  it('are shown side by side without preference if they are equally near', async () => {
    const { user, choices } = show(reviewOf(tie));
    const offered = buttonNames().filter((name) => name.startsWith('Use '));
    expect(offered).toEqual(['Use us.af.mil', 'Use usa.mil', 'Use usar.mil']);
    const looks = offered.map((name) => button(name).className);
    expect(new Set(looks).size).toBe(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which one did you mean?');
    await user.click(button('Use usa.mil'));
    expect(choices()).toEqual({ 'to:1': { type: 'correct', address: 'rosa@usa.mil' } });
  });

  it('look different if one is the first action', () => {
    show(reviewOf(mali, tie));
    expect(button(use).className).not.toBe(button('Use usa.mil').className);
  });

  it('are missing if there are none, and the heading says only that the address looks wrong', () => {
    show(reviewOf(unknownSuffix));
    expect(buttonNames().some((name) => name.startsWith('Use '))).toBe(false);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('max@example.con looks wrong');
  });
});

describe('the same mistake of several recipients', () => {
  const three = sameMistake(mali, ['Kim Miller', 'Lee Park', 'Ann Diaz']);
  const fix = 'Use army.mil for all 3';

  it('is one group that one button fixes and sends', async () => {
    const { user, choices, phase } = show(reviewOf(...three));
    expect(focusedHeading()?.textContent).toBe('Did you mean army.mil?');
    expect(screen.getAllByText('One letter is missing.')).toHaveLength(1);
    await user.click(button(`${fix} and send`));
    expect(Object.values(choices())).toEqual([
      { type: 'correct', address: 'kim.miller@army.mil' },
      { type: 'correct', address: 'lee.park@army.mil' },
      { type: 'correct', address: 'ann.diaz@army.mil' },
    ]);
    expect(phase()).toBe('sent');
  });

  it('is one group that one button fixes and another one undoes', async () => {
    const { user, choices, onSend } = show(reviewOf(...three));
    await user.click(button('Use only'));
    expect(document.activeElement).toBe(button('Send'));
    await user.click(button('Undo all 3'));
    expect(choices()).toEqual({});
    expect(focusedHeading()?.textContent).toBe('Did you mean army.mil?');
    await user.click(button('Use only'));
    await user.click(button('Send'));
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('stands before single mistakes, and is then only fixed', async () => {
    const { user, phase } = show(reviewOf(typo, ...three));
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Did you mean army.mil?', 'Did you mean lee@gmail.com?']);
    await user.click(button(fix));
    await user.click(button('Use gmail.com'));
    expect(phase()).toBe('decided');
  });

  it('can be decided and undone for each recipient separately', async () => {
    const { user, choices } = show(reviewOf(...three));
    await user.click(button('Choose individually for lee.park@army.ml'));
    await user.click(button('Remove lee.park@army.ml'));
    expect(Object.keys(choices())).toHaveLength(1);
    await user.click(button('Use only'));
    expect(
      Object.values(choices())
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['correct', 'correct', 'remove']);
    await user.click(button('Undo the choice for kim.miller@army.ml'));
    expect(Object.keys(choices())).toHaveLength(2);
    expect(buttonNames()).not.toContain('Send');
  });

  it('is shown with each of several equally near domains without preference, and with removing all', async () => {
    const { user, choices } = show(reviewOf(...sameMistake(tie, ['Rosa Diaz', 'Max Ito'])));
    const names = ['Use us.af.mil for both', 'Use usa.mil for both', 'Use usar.mil for both'];
    expect(new Set(names.map((name) => button(name).className)).size).toBe(1);
    await user.click(button('Remove both'));
    expect(Object.values(choices())).toEqual([{ type: 'remove' }, { type: 'remove' }]);
  });
});

describe('the second click of a double click', () => {
  it('decides nothing, because another doubt may be under the pointer by then', () => {
    const { choices } = show(reviewOf(mali, typo));
    const remove = button('Remove lee@gmial.com');
    fireEvent.click(remove, { detail: 2 });
    expect(choices()).toEqual({});
    fireEvent.click(remove, { detail: 1 });
    expect(choices()).toEqual({ 'cc:0': { type: 'remove' } });
  });
});

describe('what a screen reader announces', () => {
  const three = sameMistake(mali, ['Kim Miller', 'Lee Park', 'Ann Diaz']);
  const acts: readonly (readonly [presses: readonly string[], said: string])[] = [
    [['Remove lee@gmial.com'], 'lee@gmial.com will be removed. 3 left to decide'],
    [['Undo the choice for lee@gmial.com'], 'The choice for lee@gmial.com was undone. 4 left to decide'],
    [['Use gmail.com'], 'lee@gmial.com will be replaced with lee@gmail.com. 3 left to decide'],
    [['Use army.mil for all 3'], '3 addresses decided. Ready to send.'],
    [['Undo all 3'], '3 choices were undone. 3 left to decide'],
    [['Undo the choice for lee@gmial.com'], 'The choice for lee@gmial.com was undone. 4 left to decide'],
    [['Keep lee@gmial.com', 'Yes, keep lee@gmial.com'], 'lee@gmial.com will be kept. 3 left to decide'],
  ];

  it('is each act and what is left, in one region that exists from the start', async () => {
    const { user } = show(reviewOf(typo, ...three));
    const region = screen.getByRole('status');
    await waitFor(() => expect(said()).toBe('4 addresses look wrong'));
    for (const [presses, heard] of acts) {
      for (const name of presses) await user.click(button(name));
      expect(said()).toBe(heard);
    }
    expect(screen.getByRole('status')).toBe(region);
  });

  it.each([
    ['Edit kim.miller@army.ml', 'Use this address', 'That’s the address you typed before.'],
    ['Keep kim.miller@army.ml', 'Yes, keep kim.miller@army.ml', 'Type ml exactly as shown.'],
  ])('is what is wrong with an input, in a region beside it, after %s', async (open, refused, heard) => {
    const { user } = show(reviewOf(mali));
    await user.click(button(open));
    const box = screen.getByRole('textbox');
    const [region] = (box.getAttribute('aria-describedby') ?? '').split(' ').slice(-1);
    const message = document.getElementById(region ?? '');
    expect([message?.getAttribute('aria-live'), message?.textContent]).toEqual(['polite', '']);
    await user.click(button(refused));
    await waitFor(() => expect(message?.textContent).toBe(heard));
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  it('is not an outdated sentence after an early choice', async () => {
    const { user } = show(reviewOf(mali));
    await user.click(button('Remove kim.miller@army.ml'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(said()).toContain('kim.miller@army.ml will be removed.');
  });
});

describe('a doubt that may not be kept', () => {
  const blocked: Doubt = { ...mali, severity: 'block' };
  it.each([
    ['denied', denied, 'sales@supplier.example', 'You can’t send to sales@supplier.example'],
    ['blocked', blocked, 'kim.miller@army.ml', 'This address can’t be kept. Correct or remove it.'],
  ])('offers no Keep and says so: %s', (_name, doubt, address, said) => {
    show(reviewOf(doubt));
    expect(buttonNames()).not.toContain(`Keep ${address}`);
    expect(buttonNames()).toContain(`Remove ${address}`);
    expect(screen.getByText(said)).toBeDefined();
  });

  it('offers no Keep if it is no address, because no mail can arrive there', () => {
    const rubbish = {
      ...unknownSuffix,
      findings: unknownSuffix.findings.map((each) => ({ ...each, kind: 'malformed' as const })),
    };
    show(reviewOf(rubbish));
    expect(buttonNames()).not.toContain('Keep max@example.con');
  });

  it('shows the administrator’s reason', () => {
    show(reviewOf(denied));
    expect(screen.getByText(/^Contract ended/)).toBeDefined();
  });
});

describe('several doubts', () => {
  it('are decided in order, and Send is focused at the end', async () => {
    const { user } = show(reviewOf(denied, mali, typo, notice));
    expect(focusedHeading()?.textContent).toBe('You can’t send to sales@supplier.example');
    await user.click(button(use));
    expect(focusedHeading()?.textContent).toBe('Did you mean lee@gmail.com?');
    await user.click(button('Remove lee@gmial.com'));
    expect(focusedHeading()?.textContent).toBe('You can’t send to sales@supplier.example');
    expect(said()).toContain('1 left to decide');
    expect(button('Send').disabled).toBe(true);
    await user.click(button('Remove sales@supplier.example'));
    expect(document.activeElement).toBe(button('Send'));
  });

  it('are pointed out by Ctrl+Enter while one of them is open', async () => {
    const { user, onSend } = show(reviewOf(mali, typo));
    await user.click(button(use));
    button('Don’t send').focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSend).not.toHaveBeenCalled();
    expect(focusedHeading()?.textContent).toBe('Did you mean lee@gmail.com?');
    expect(said()).toBe('1 left to decide');
    expect(document.querySelector('footer')?.textContent).toContain('1 left to decide');
  });

  it('have their buttons at the other end of the card if they are very likely mistakes', () => {
    show(reviewOf(mali, typo));
    const rowOf = (name: string) =>
      getComputedStyle(button(name).parentElement ?? document.body).justifyContent;
    expect([rowOf(use), rowOf('Remove kim.miller@army.ml')]).toEqual(['flex-end', 'flex-end']);
    expect([rowOf('Use gmail.com'), rowOf('Remove lee@gmial.com')]).not.toContain('flex-end');
  });

  it('have unique button names even if there are forty', () => {
    const many = Array.from({ length: 40 }, (_each, index) => ({
      ...typo,
      id: `to:${index}`,
      recipient: { ...typo.recipient, address: `lee${index}@gmial.com` },
      findings: typo.findings.map((each) => ({ ...each, typed: `gmial${index}.com` })),
    }));
    show(reviewOf(...many));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('40 addresses look wrong');
    expect(buttonNames().filter((name) => /^Remove lee\d+@gmial\.com$/.test(name))).toHaveLength(40);
    expect(new Set(buttonNames().filter((name) => name.startsWith('Remove '))).size).toBe(40);
  });

  it('need no choice and offer no Keep if they are only notices', () => {
    show(reviewOf(notice));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('For your information');
    expect(button('Send').disabled).toBe(false);
    expect(buttonNames().some((name) => name.startsWith('Keep'))).toBe(false);
  });
});

describe('a choice', () => {
  const fateOf = (text: string) => screen.getByText(text).closest('[data-fate]')?.getAttribute('data-fate');

  it('is shown as corrected, kept against advice or removed', async () => {
    const { user } = show(reviewOf(mali, typo, unknownSuffix));
    await user.click(button(use));
    await user.click(button('Keep lee@gmial.com'));
    await user.click(button('Yes, keep lee@gmial.com'));
    await user.click(button('Remove max@example.con'));
    expect(fateOf('Going to kim.miller@army.mil')).toBe('corrected');
    expect(fateOf('Going to lee@gmial.com, as you confirmed')).toBe('kept');
    expect(fateOf('max@example.con removed')).toBe('removed');
  });

  it('names the country that a kept address leads to', async () => {
    const { user } = show(reviewOf(mali));
    await user.click(button('Keep kim.miller@army.ml'));
    await user.type(screen.getByRole('textbox', { name: /^To send there anyway, type ml/ }), 'ml');
    await user.click(button('Yes, keep kim.miller@army.ml'));
    expect(fateOf('Going to kim.miller@army.ml (Mali), as you confirmed')).toBe('kept');
  });

  it('of removing everybody leaves nobody to send to', async () => {
    const { user, onSend } = show({ ...reviewOf(mali), isEveryone: true });
    await user.click(button('Remove kim.miller@army.ml'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No recipients left.');
    expect(said()).toBe('kim.miller@army.ml will be removed. No recipients left.');
    expect(button('Send').disabled).toBe(true);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSend).not.toHaveBeenCalled();
  });
});

describe('Enter on Send', () => {
  const decide = async () => {
    const shown = show(reviewOf(mali));
    button('Use only').focus();
    await shown.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Send'));
    return shown;
  };

  it('is ignored once with an announcement if the focus was moved there, and then sends', async () => {
    const { user, onSend } = await decide();
    await user.keyboard('{Enter}');
    expect(onSend).not.toHaveBeenCalled();
    expect(said()).toBe('Not sent yet. Press Enter again to send.');
    expect(screen.getAllByText('Not sent yet. Press Enter again to send.')).toHaveLength(2);
    await user.keyboard('{Enter}');
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('sends if the sender moved the focus there', async () => {
    const { user, onSend } = await decide();
    await user.tab();
    expect(document.activeElement).toBe(button('Don’t send'));
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('does nothing while the key is held down', async () => {
    const { user, onSend } = await decide();
    await user.keyboard('{Enter>5/}');
    expect(onSend).not.toHaveBeenCalled();
  });

  it('is ignored again after another choice', async () => {
    const { user, onSend } = await decide();
    await user.keyboard('{Enter}');
    await user.click(button('Undo the choice for kim.miller@army.ml'));
    button('Use only').focus();
    await user.keyboard('{Enter}{Enter}');
    expect(onSend).not.toHaveBeenCalled();
  });

  it('and Space on Send behave alike', async () => {
    const { user, onSend } = await decide();
    await user.keyboard(' ');
    expect(onSend).not.toHaveBeenCalled();
    expect(said()).toBe('Not sent yet. Press Enter again to send.');
    await user.keyboard(' ');
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('with Ctrl sends once at any time', async () => {
    const { user, onSend } = await decide();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSend).toHaveBeenCalledOnce();
  });
});

describe('leaving the review', () => {
  it('is possible at any time with Don’t send and with Escape from anywhere', async () => {
    const { user, onCancel, onSend } = show(reviewOf(mali));
    await user.click(button('Don’t send'));
    expect(onCancel).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledTimes(2);
    expect(onSend).not.toHaveBeenCalled();
  });

  it('is not offered in the pane, which has a footer of its own and neither sends nor closes', async () => {
    const { user, onCancel, onSend, phase } = show(reviewOf(mali), {
      surface: 'pane',
      footer: 'What is next',
    });
    expect(document.body.textContent).toContain('What is next');
    expect(buttonNames()).not.toContain('Don’t send');
    await user.keyboard('{Escape}{Control>}{Enter}{/Control}');
    await user.click(button(use));
    expect(phase()).toBe('decided');
    expect(onCancel).not.toHaveBeenCalled();
    expect(onSend).not.toHaveBeenCalled();
  });
});

describe('a hostile display name', () => {
  it('is shown as text without elements and without invisible or reversing characters', () => {
    show(reviewOf(hostile));
    const line = screen.getByText('To').parentElement;
    expect(line?.textContent).toContain('<b onclick="x">Kim</b>');
    expect(line?.innerHTML).not.toContain('<b ');
    // eslint-disable-next-line no-control-regex -- the test expects that there are none
    expect(line?.textContent).not.toMatch(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e]/);
    expect(line?.querySelector('bdi')).not.toBeNull();
  });
});
