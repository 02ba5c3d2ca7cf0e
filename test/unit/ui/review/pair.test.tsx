import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../../src/review/review.ts';
import { mali, pair, typo } from '../examples.ts';
import { button, buttonNames, reviewOf, said, show } from '../stage.tsx';

const title = 'Two similar domains: nhs.net and nsh.net. Is one a mistake?';
const card = () => screen.getByRole('group', { name: title });
const [ann, bob, kim] = pair;
if (!ann || !bob || !kim) throw new Error('the example has three doubts');
const showPair = (...others: Doubt[]) => show(reviewOf(...others, ...pair));
const focused = () => document.activeElement?.textContent;

describe('a pair of similar domains', () => {
  it('is one question with both domains, all recipients and equal answers', () => {
    showPair();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(said()).toBe('');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(Array.from(card().querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual([
      'hs',
      'sh',
    ]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'ToAnn Lee ann.lee@nhs.netChoose individually',
      'Tobob@nhs.netChoose individually',
      'CcKim Miller kim.miller@nsh.netChoose individually',
    ]);
    expect(buttonNames(card()).slice(0, 3)).toEqual([
      'Use nhs.net for both',
      'Use nsh.net for both',
      'Both are right',
    ]);
    const looks = ['Use nhs.net for both', 'Use nsh.net for both', 'Both are right'].map(
      (name) => button(name).className,
    );
    expect(new Set(looks.map((look) => look.split(' ').length)).size).toBe(1);
  });

  it('is spelled for a screen reader when its heading gets focus', () => {
    showPair();
    expect(focused()).toBe(title);
    const described = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toContain('One is n h s dot net, the other n s h dot net.');
  });

  it('is decided by using one domain for both, and is asked again when that is undone', async () => {
    const { user, choices } = showPair();
    await user.click(button('Use nhs.net for both'));
    expect(choices()).toEqual({ 'cc:0': { type: 'correct', address: 'kim.miller@nhs.net' } });
    expect(focused()).toContain('Send');
    expect(said()).toBe('kim.miller@nsh.net will be replaced with kim.miller@nhs.net. Ready to send.');
    expect(card().textContent).toContain('ann.lee@nhs.net is no longer in doubt');
    expect(buttonNames(card())).toEqual(['Undo the choice for kim.miller@nsh.net']);
    await user.click(button('Undo the choice for kim.miller@nsh.net'));
    expect(choices()).toEqual({});
    expect(focused()).toBe(title);
    expect(said()).toContain('1 left to decide');
    expect(button('Use nsh.net for both')).toBeDefined();
  });

  it('keeps all its recipients after one more question, which can be left again', async () => {
    const { user, choices } = showPair();
    await user.click(button('Both are right'));
    expect(focused()).toBe('Keep both nhs.net and nsh.net?');
    expect(choices()).toEqual({});
    await user.click(button('Back'));
    expect(focused()).toBe('Both are right');
    await user.click(button('Both are right'));
    await user.click(screen.getByRole('checkbox', { name: 'Don’t ask again for these addresses' }));
    await user.click(button('Yes, both are right'));
    const kept = { type: 'keep', remember: true };
    expect(choices()).toEqual({ 'to:0': kept, 'to:1': kept, 'cc:0': kept });
    expect(said()).toContain('3 addresses decided.');
    await user.click(button('Undo all 3'));
    expect(choices()).toEqual({});
  });

  it('asks for the reason that the policy requires once', async () => {
    const { user, choices } = show({ ...reviewOf(...pair), keepReason: 'required' });
    await user.click(button('Both are right'));
    await user.click(button('Yes, both are right'));
    expect(choices()).toEqual({});
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Two firms');
    await user.click(button('Yes, both are right'));
    expect(Object.values(choices()).map((choice) => 'reason' in choice && choice.reason)).toEqual(
      Array(3).fill('Two firms'),
    );
  });

  it('can be decided one by one, and then offers no domain that contradicts a choice', async () => {
    const { user, choices } = showPair();
    await user.click(button('Choose individually for ann.lee@nhs.net'));
    await user.click(button('Use nsh.net'));
    expect(choices()).toEqual({ 'to:0': { type: 'correct', address: 'ann.lee@nsh.net' } });
    expect(buttonNames(card())).not.toContain('Use nhs.net for both');
    await user.click(button('Use nsh.net for both'));
    expect(Object.keys(choices())).toEqual(['to:0', 'to:1']);
    expect(button('Send').disabled).toBe(false);
  });

  it('cannot be kept if the policy blocks it', () => {
    show(reviewOf(...pair.map((doubt) => ({ ...doubt, severity: 'block' as const }))));
    expect(buttonNames(card()).slice(0, 2)).toEqual(['Use nhs.net for both', 'Use nsh.net for both']);
    expect(buttonNames(card())).not.toContain('Both are right');
    expect(card().textContent).toContain('This address can’t be kept.');
    expect(screen.getByRole('img', { name: 'Not allowed' })).toBeDefined();
  });

  it('ignores the second click of a double click', async () => {
    const { user, choices } = showPair();
    await user.dblClick(button('Use nsh.net for both'));
    expect(Object.keys(choices())).toEqual(['to:0', 'to:1']);
  });
});

describe('a review with a pair', () => {
  it('counts questions: each card is one', async () => {
    const { user } = showPair({ ...mali, id: 'bcc:0' }, { ...typo, id: 'bcc:1' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Answer 3 questions before sending');
    await user.click(button('Use nhs.net for both'));
    expect(said()).toContain('2 left to decide');
    expect(document.querySelector('footer')?.textContent).toContain('2 left to decide');
  });

  it('lets a doubt of its own card go when nothing supports it any more', async () => {
    const crop = {
      ...bob,
      id: 'cc:9',
      findings: bob.findings.map((each) => ({ ...each, typed: 'nhz.net' })),
    };
    const { user } = show(
      reviewOf(kim, ann, { ...crop, recipient: { ...bob.recipient, address: 'bob@nhz.net' } }),
    );
    expect(screen.getByRole('group', { name: 'To: bob@nhz.net' }).textContent).toContain('Did you mean');
    await user.click(button('Use nhs.net for both'));
    expect(screen.getByRole('group', { name: 'To: bob@nhz.net' }).textContent).toBe(
      'bob@nhz.net is no longer in doubt',
    );
  });
});
