import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../../src/policy/parse-policy.ts';
import { examples } from '../../../../../src/playground/page/message/examples.ts';
import { doubtfulIn } from '../../../../../src/playground/page/result/doubtful.ts';

describe('the doubtful addresses of a sent message', () => {
  it.each(examples.map(({ title, outcome, mail }) => [title, outcome, mail] as const))(
    'are as many as its example states: “%s” %s',
    (_title, outcome, mail) => {
      expect(doubtfulIn(mail).size > 0).toBe(outcome === 'asks');
    },
  );

  it('are named with the address that was probably meant, by the policy in force', () => {
    const [{ mail }] = examples;
    expect([...doubtfulIn(mail)]).toEqual([['kim@army.ml', 'kim@army.mil']]);
    expect(doubtfulIn(mail, { ...defaultPolicy, trust: ['army.ml'] }).size).toBe(0);
  });
});
