import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../../src/review/review.ts';
import { denied, hostile, mali, notice, sameMistake, typo, tie, unknownSuffix } from '../examples.ts';
import { button, buttonNames, reviewOf, said, show } from '../stage.tsx';

const use = 'Use kim.miller@army.mil';
const group = (name: string) => screen.getByRole('group', { name });
const focusedHeading = () => (document.activeElement?.tagName === 'H2' ? document.activeElement : null);

describe('a single doubt', () => {
  it('is shown with its field, name, both addresses, reason and actions in this order', () => {
    show(reviewOf(mali));
    const card = group('To: kim.miller@army.ml');
    expect(card.textContent).toContain("ml is Mali's domain; the US military uses .mil.");
    expect(card.querySelector('mark')?.textContent).toBe('i');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('ToKim Miller');
    expect(buttonNames(card)).toEqual([
      use,
      'Edit kim.miller@army.ml',
      'Remove kim.miller@army.ml',
      'Keep kim.miller@army.ml',
      'Why am I asked about kim.miller@army.ml?',
    ]);
  });

  it('is corrected by its first action, which enables and focuses Send', async () => {
    const { user, onSend, choices } = show(reviewOf(mali));
    expect(focusedHeading()?.textContent).toContain('Kim Miller');
    expect(said()).toBe('');
    await waitFor(() => expect(said()).toBe('1 address to check before sending.'));
    expect(button('Send').disabled).toBe(true);
    await user.click(button(use));
    expect(choices()).toEqual({ 'to:0': { type: 'correct', address: 'kim.miller@army.mil' } });
    expect(screen.getByText('Will be sent to kim.miller@army.mil')).toBeDefined();
    expect(document.activeElement).toBe(button('Send'));
    expect(said()).toContain('All addresses are decided.');
    await user.click(button('Send'));
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('is removed, and Undo opens it again and restores the focus', async () => {
    const { user, choices } = show(reviewOf(mali));
    await user.click(button('Remove kim.miller@army.ml'));
    expect(choices()).toEqual({ 'to:0': { type: 'remove' } });
    await user.click(button('Undo the choice for kim.miller@army.ml'));
    expect(choices()).toEqual({});
    expect(button('Send').disabled).toBe(true);
    expect(focusedHeading()?.textContent).toContain('Kim Miller');
    expect(said()).toBe('The choice for kim.miller@army.ml was undone. 1 address left.');
  });

  it('can be decided with Enter and Space', async () => {
    const { user, choices } = show(reviewOf(mali, typo));
    button(use).focus();
    await user.keyboard('{Enter}');
    button('Use lee@gmail.com').focus();
    await user.keyboard(' ');
    expect(Object.keys(choices())).toEqual(['to:0', 'cc:0']);
  });
});

describe('a wrong warning', () => {
  it('is reported with a text to copy, which “Why am I asked?” leads to', async () => {
    const { user } = show({ ...reviewOf(mali), policyVersion: '2026-11-01' });
    await user.click(button('Why am I asked about kim.miller@army.ml?'));
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
    expect(offered).toEqual(['Use rosa@us.af.mil', 'Use rosa@usa.mil', 'Use rosa@usar.mil']);
    const looks = offered.map((name) => button(name).className);
    expect(new Set(looks).size).toBe(1);
    expect(screen.getByText('Which one do you mean?')).toBeDefined();
    await user.click(button('Use rosa@usa.mil'));
    expect(choices()).toEqual({ 'to:1': { type: 'correct', address: 'rosa@usa.mil' } });
  });

  it('look different if one is the first action', () => {
    show(reviewOf(mali, tie));
    expect(button(use).className).not.toBe(button('Use rosa@usa.mil').className);
  });

  it('are replaced by advice if there are none', () => {
    show(reviewOf(unknownSuffix));
    expect(buttonNames().some((name) => name.startsWith('Use '))).toBe(false);
    expect(screen.getByText('No likely address is known. Please edit or remove this one.')).toBeDefined();
  });
});

describe('the same mistake of several recipients', () => {
  const three = sameMistake(mali, ['Kim Miller', 'Lee Park', 'Ann Diaz']);
  const fix = 'Fix all 3: use army.mil';

  it('is one group that one button fixes and another one undoes', async () => {
    const { user, choices, onSend } = show(reviewOf(...three));
    expect(focusedHeading()?.textContent).toBe('3 recipients at army.ml');
    expect(screen.getAllByText(/Mali's domain/)).toHaveLength(1);
    await user.click(button(fix));
    expect(Object.values(choices())).toEqual([
      { type: 'correct', address: 'kim.miller@army.mil' },
      { type: 'correct', address: 'lee.park@army.mil' },
      { type: 'correct', address: 'ann.diaz@army.mil' },
    ]);
    expect(document.activeElement).toBe(button('Send'));
    await user.click(button('Undo all 3'));
    expect(choices()).toEqual({});
    expect(focusedHeading()?.textContent).toBe('3 recipients at army.ml');
    await user.click(button(fix));
    await user.click(button('Send'));
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('can be decided and undone for each recipient separately', async () => {
    const { user, choices } = show(reviewOf(...three));
    await user.click(button('Decide separately about lee.park@army.ml'));
    await user.click(button('Remove lee.park@army.ml'));
    expect(Object.keys(choices())).toHaveLength(1);
    await user.click(button('Fix all 2: use army.mil'));
    expect(
      Object.values(choices())
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['correct', 'correct', 'remove']);
    await user.click(button('Undo the choice for kim.miller@army.ml'));
    expect(Object.keys(choices())).toHaveLength(2);
    expect(button('Send').disabled).toBe(true);
  });

  it('is shown with each of several equally near domains without preference, and with removing all', async () => {
    const { user, choices } = show(reviewOf(...sameMistake(tie, ['Rosa Diaz', 'Max Ito'])));
    const names = ['Fix all 2: use us.af.mil', 'Fix all 2: use usa.mil', 'Fix all 2: use usar.mil'];
    expect(new Set(names.map((name) => button(name).className)).size).toBe(1);
    await user.click(button('Remove all 2'));
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
    [['Remove lee@gmial.com'], 'lee@gmial.com will be removed. 3 addresses left.'],
    [['Undo the choice for lee@gmial.com'], 'The choice for lee@gmial.com was undone. 4 addresses left.'],
    [['Use lee@gmail.com'], 'lee@gmial.com will be replaced with lee@gmail.com. 3 addresses left.'],
    [['Fix all 3: use army.mil'], '3 addresses decided. All addresses are decided. You can send now.'],
    [['Undo all 3'], '3 choices were undone. 3 addresses left.'],
    [['Undo the choice for lee@gmial.com'], 'The choice for lee@gmial.com was undone. 4 addresses left.'],
    [['Keep lee@gmial.com', 'Yes, keep lee@gmial.com'], 'lee@gmial.com will be kept. 3 addresses left.'],
  ];

  it('is each act and what is left, in one region that exists from the start', async () => {
    const { user } = show(reviewOf(typo, ...three));
    const region = screen.getByRole('status');
    await waitFor(() => expect(said()).toBe('4 addresses to check before sending.'));
    for (const [presses, heard] of acts) {
      for (const name of presses) await user.click(button(name));
      expect(said()).toBe(heard);
    }
    expect(screen.getByRole('status')).toBe(region);
  });

  it.each([
    ['Edit kim.miller@army.ml', 'Use this address', 'This is the address you entered before.'],
    ['Keep kim.miller@army.ml', 'Yes, keep kim.miller@army.ml', 'Please type ml exactly as shown.'],
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
    ['denied', denied, 'sales@supplier.example'],
    ['blocked', blocked, 'kim.miller@army.ml'],
  ])('offers no Keep and says so: %s', (_name, doubt, address) => {
    show(reviewOf(doubt));
    expect(buttonNames()).not.toContain(`Keep ${address}`);
    expect(buttonNames()).toContain(`Remove ${address}`);
    expect(screen.getByText('This address cannot be kept. Please correct or remove it.')).toBeDefined();
  });

  it('shows the administrator’s reason', () => {
    show(reviewOf(denied));
    expect(screen.getByText(/does not allow sending to supplier\.example: Contract ended/)).toBeDefined();
  });
});

describe('several doubts', () => {
  it('are decided in order, and Send is focused at the end', async () => {
    const { user, onSend } = show(reviewOf(denied, mali, typo, notice));
    expect(focusedHeading()?.textContent).toContain('Supplier sales');
    await user.click(button(use));
    expect(focusedHeading()?.textContent).toContain('lee@gmial.com');
    await user.click(button('Remove lee@gmial.com'));
    expect(focusedHeading()?.textContent).toContain('Supplier sales');
    expect(said()).toContain('1 address left.');
    expect(button('Send').disabled).toBe(true);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSend).not.toHaveBeenCalled();
    await user.click(button('Remove sales@supplier.example'));
    expect(document.activeElement).toBe(button('Send'));
  });

  it('have unique button names even if there are forty', () => {
    const many = Array.from({ length: 40 }, (_each, index) => ({
      ...typo,
      id: `to:${index}`,
      recipient: { ...typo.recipient, address: `lee${index}@gmial.com` },
      findings: typo.findings.map((each) => ({ ...each, typed: `gmial${index}.com` })),
    }));
    show(reviewOf(...many));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Check 40 addresses before sending');
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

describe('Enter on Send', () => {
  const decide = async () => {
    const shown = show(reviewOf(mali));
    button(use).focus();
    await shown.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Send'));
    return shown;
  };

  it('is ignored once with an announcement if the focus was moved there, and then sends', async () => {
    const { user, onSend } = await decide();
    await user.keyboard('{Enter}');
    expect(onSend).not.toHaveBeenCalled();
    expect(said()).toBe('Nothing was sent yet. Press Enter once more to send.');
    expect(screen.getAllByText('Nothing was sent yet. Press Enter once more to send.')).toHaveLength(2);
    await user.keyboard('{Enter}');
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('sends if the sender moved the focus there', async () => {
    const { user, onSend } = await decide();
    await user.tab();
    expect(document.activeElement).toBe(button("Don't send"));
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
    button(use).focus();
    await user.keyboard('{Enter}{Enter}');
    expect(onSend).not.toHaveBeenCalled();
  });

  it('and Space on Send behave alike', async () => {
    const { user, onSend } = await decide();
    await user.keyboard(' ');
    expect(onSend).not.toHaveBeenCalled();
    expect(said()).toBe('Nothing was sent yet. Press Enter once more to send.');
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
    await user.click(button("Don't send"));
    expect(onCancel).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledTimes(2);
    expect(onSend).not.toHaveBeenCalled();
  });

  it('is done with Apply in the pane once something was chosen; the pane neither sends nor closes', async () => {
    const { user, onCancel, onSend } = show(reviewOf(notice), { surface: 'pane' });
    expect(button('Apply').disabled).toBe(true);
    expect(buttonNames()).not.toContain("Don't send");
    await user.keyboard('{Escape}{Control>}{Enter}{/Control}');
    expect(onCancel).not.toHaveBeenCalled();
    await user.click(button('Remove ann.lee@gmail.com'));
    await user.click(button('Apply'));
    expect(onSend).toHaveBeenCalledOnce();
  });
});

describe('a hostile display name', () => {
  it('is shown as text without elements and without invisible or reversing characters', () => {
    show(reviewOf(hostile));
    const { textContent, innerHTML } = screen.getByRole('heading', { level: 2 });
    expect(textContent).toContain('<b onclick="x">Kim</b>');
    expect(innerHTML).not.toContain('<b ');
    // eslint-disable-next-line no-control-regex -- the test expects that there are none
    expect(textContent).not.toMatch(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e]/);
    expect(screen.getByRole('heading', { level: 2 }).querySelector('bdi')).not.toBeNull();
  });
});
