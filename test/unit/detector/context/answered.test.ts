import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/detector/context/context.ts';
import { judge, nobody } from '../table.ts';

const answering = (answered: string, rest: Partial<Context> = {}): Context => ({
  ...nobody,
  answered,
  ...rest,
});

describe('the person whose message is answered', () => {
  it.each([
    ['kim@gmial.com', {}],
    ['kim@grunfdos.com', { familiar: ['grundfos.com'] }],
    ['kim@grunfdos.com', { others: ['lee@grundfos.com'] }],
  ])('is not doubted at %s, where the message came from', (address, rest) => {
    expect(judge(address, { context: answering(address.toUpperCase(), rest) })).toEqual([]);
    expect(judge(address, { context: { ...nobody, ...rest } })).not.toEqual([]);
  });

  it.each(['army.ml', 'lockheedmatrin.com', 'us-army-mil.com', 'redhaț.com'])(
    'is most strongly doubted at %s, which imitates a domain of the policy',
    (domain) => {
      const [finding] = judge(domain, { context: answering(`kim@${domain}`) });
      expect(finding?.strength).toBe('strong');
      expect(finding?.facts.isImpostor).toBe(true);
    },
  );

  it('is not doubted for what would only be information', () => {
    expect(judge('chromium.com')[0]?.strength).toBe('info');
    expect(judge('chromium.com', { context: answering('kim@chromium.com') })).toEqual([]);
  });

  it('does not speak for other people at the same domain', () => {
    expect(judge('gmial.com', { context: answering('lee@gmial.com') })).not.toEqual([]);
  });
});
