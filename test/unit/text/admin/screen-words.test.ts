import { describe, expect, it } from 'vitest';
import { screenWords as words } from '../../../../src/text/admin/screen-words.ts';
import { plainAddress } from '../../../../src/text/plain.ts';

const none = { messages: 1000, prompts: 0, confirm: 0, block: 0, notice: 0 };

describe('the result of the screen command', () => {
  it.each([
    [none, 'None of 1,000 messages would have been stopped at Send.'],
    [
      { ...none, notice: 1 },
      'None of 1,000 messages would have been stopped at Send. 1 more message would have got a notice that stops nothing.',
    ],
    [
      { ...none, prompts: 5, confirm: 5 },
      '5 of 1,000 messages would have been stopped at Send (0.5 %): 5 with a question.',
    ],
    [
      { ...none, prompts: 1200, messages: 48_000, confirm: 1000, block: 200, notice: 3 },
      '1,200 of 48,000 messages would have been stopped at Send (2.5 %): 1,000 with a question, 200 with a block. 3 more messages would have got a notice that stops nothing.',
    ],
  ])('for %j is a correct sentence', (stopped, text) => {
    expect(words.stopped(stopped)).toBe(text);
  });

  it.each([
    [0, 10, 'Nobody would have been prompted.'],
    [1.5, 0, 'That is 1.5 prompts per person and week; 0 % of the weeks of a person stay without any.'],
    [
      0.1,
      9,
      'That is 0.1 prompts per person and week, or one in 10 weeks; 90 % of the weeks of a person stay without any.',
    ],
    [
      0.005,
      10,
      'That is 0.005 prompts per person and week, or one in 4 years; 100 % of the weeks of a person stay without any.',
    ],
  ])('gives %d prompts per person and week in plain figures', (mean, quiet, text) => {
    expect(words.perPersonAndWeek(mean, quiet, 10)).toBe(text);
  });
});

describe('the description of the input files', () => {
  const basis = ['given', 'policy', 'senders', 'none'] as const;
  it.each(basis)('says whose mail counts: %s', (one) => {
    expect(words.own([plainAddress('army.mil')], one)).toMatch(
      one === 'none' ? /^All mail/ : /^Mail from army\.mil counts/,
    );
  });

  it('has a sentence for each reason and each assumption', () => {
    const reasons = [
      'empty',
      'no-at',
      'several',
      'count',
      'columns',
      'quote',
      'encoding',
      'too-long',
      'json',
    ];
    for (const reason of reasons) expect(words.bad(reason, 2)).toMatch(/^2 rows: .{8,}/);
    const assumptions = [
      'no-co-recipients',
      'no-memory',
      'no-senders',
      'no-times',
      'no-messages',
      'month-first',
      'day-first',
      'lenient',
      'old-encoding',
      'first-and-last-week',
    ];
    for (const one of assumptions) expect(words.assumption(one)).toMatch(/^.{20,}\.$/);
  });
});
