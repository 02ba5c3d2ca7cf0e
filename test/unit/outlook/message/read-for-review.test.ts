import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMessage, readMessageQuietly } from '../../../../src/outlook/message/message.ts';
import { readForReview } from '../../../../src/outlook/message/read-for-review.ts';
import { rememberKept } from '../../../../src/outlook/storage/kept.ts';
import { type AddInConfig, configureAddIn } from '../../../../src/review/add-in-config.ts';
import type { Message } from '../../../../src/review/review.ts';
import { baked } from '../../policy/baked.ts';
import { type Fault, FakeOutlook } from '../fake-outlook.ts';

const config = configured(undefined);

function configured(policy: unknown): AddInConfig {
  const made = configureAddIn(policy === undefined ? undefined : baked(policy));
  if (!made) throw new Error('without a baked policy the default is used');
  return made;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const outlookWith = (...to: string[]) => {
  const outlook = new FakeOutlook({ fields: { to } });
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

async function opened(...how: [read?: typeof readMessage, known?: Pick<Message, 'kept' | 'thread'>]) {
  return openedBy(config, ...how);
}

async function openedBy(
  by: AddInConfig,
  ...how: [read?: typeof readMessage, known?: Pick<Message, 'kept' | 'thread'>]
) {
  const reading = readForReview(by, ...how);
  await vi.advanceTimersByTimeAsync(60_000);
  return reading;
}

const doubted = ({ review }: NonNullable<Awaited<ReturnType<typeof opened>>>) =>
  review.doubts.map(({ recipient }) => recipient.address);

describe('reading a message for its review', () => {
  it('does not read the kept addresses if no doubt needs a choice', async () => {
    const outlook = outlookWith('kim@army.mil');
    expect(await opened()).toMatchObject({ review: { phase: 'decided', doubts: [] } });
    expect(outlook.log.filter((name) => name.startsWith('sessionData'))).toEqual([]);
  });

  it('leaves out the addresses kept for this message and returns them', async () => {
    const outlook = outlookWith('kim@army.ml', 'lee@gmial.com');
    const keeping = rememberKept(['KIM@army.ml']);
    await vi.advanceTimersByTimeAsync(60_000);
    await keeping;
    const found = await opened(readMessageQuietly);
    expect(found && doubted(found)).toEqual(['lee@gmial.com']);
    expect(found?.message.kept).toEqual(['kim@army.ml']);
    expect(outlook.calls('sessionData.getAsync')).toBe(3);
  });

  it('uses the kept addresses that it is given, and reads neither others nor the thread', async () => {
    const outlook = outlookWith('kim@army.ml', 'lee@gmial.com');
    const found = await opened(readMessage, { kept: ['kim@army.ml', 'lee@gmial.com'] });
    expect(found?.review).toMatchObject({ phase: 'decided', doubts: [] });
    expect(outlook.calls('sessionData.getAsync')).toBe(0);
  });

  it('returns undefined if a field cannot be read', async () => {
    outlookWith('kim@army.ml').fault('to.getAsync', 'fail');
    expect(await opened()).toBeUndefined();
  });
});

describe('reading an answer for its review', () => {
  const answering = (answered: string, ...inherited: string[]) =>
    JSON.stringify({ version: 1, answered, inherited });

  const outlookIn = (thread: string, ...to: string[]) => {
    const outlook = outlookWith(...to);
    outlook.session.set('nearmiss.thread', thread);
    return outlook;
  };

  it('does not doubt the person who is answered, and doubts others at the same domain', async () => {
    outlookIn(answering('kim@gmial.com'), 'Kim@gmial.com', 'lee@gmial.com');
    const found = await opened();
    expect(found && doubted(found)).toEqual(['lee@gmial.com']);
  });

  it('most strongly doubts the person who is answered at a domain that imitates a protected one', async () => {
    outlookIn(answering('kim@army.ml'), 'kim@army.ml');
    const [doubt] = (await opened())?.review.doubts ?? [];
    expect(doubt?.findings[0]).toMatchObject({ strength: 'strong', facts: { isImpostor: true } });
    expect(doubt?.findings[0]?.facts.isInherited).toBeUndefined();
  });

  it('says of a doubted recipient that it was already in the answered message', async () => {
    outlookIn(answering('jo@navy.mil', 'kim@army.ml'), 'jo@navy.mil', 'KIM@army.ml', 'lee@gmial.com');
    const facts = (await opened())?.review.doubts.map(({ findings: [worst] }) => worst?.facts.isInherited);
    expect(facts).toEqual([true, undefined]);
  });

  it('leaves out what was kept of it', async () => {
    const outlook = outlookIn(answering('jo@navy.mil', 'lee@gmial.com'), 'lee@gmial.com');
    const keeping = rememberKept(['lee@gmial.com']);
    await vi.advanceTimersByTimeAsync(60_000);
    await keeping;
    expect((await opened())?.review).toMatchObject({ phase: 'decided', doubts: [] });
    expect([...outlook.session.keys()].sort()).toEqual(['nearmiss.kept', 'nearmiss.thread']);
  });

  it('reads nothing for it if nothing is doubtful', async () => {
    const outlook = outlookIn(answering('jo@navy.mil'), 'jo@navy.mil');
    await opened();
    expect(outlook.calls('sessionData.getAsync')).toBe(0);
  });

  describe('from an impostor', () => {
    const impostor = 'kim@lockheedmatrin.com';
    const trust = ['lockheedmartin.com'];

    const findImpostor = async (
      policy: object,
      prepare: (outlook: FakeOutlook) => void = () => undefined,
    ) => {
      const outlook = outlookIn(answering(impostor), impostor);
      prepare(outlook);
      const alone = await openedBy(configured(policy), readMessage, { kept: [] });
      const inThread = await openedBy(configured(policy));
      return [alone, inThread].map((found) => found?.review.doubts[0]?.findings[0]?.facts.isImpostor);
    };

    it('is recognised although the sender had the address remembered', async () => {
      const today = Math.floor(Date.now() / 86_400_000);
      const remembered = (outlook: FakeOutlook) => {
        outlook.settings['nearmiss.remembered'] = `1,${today} ${impostor}`;
      };
      const policy = { trust, remember: { allowed: true } };
      expect(await findImpostor(policy, remembered)).toEqual([undefined, true]);
    });

    it('is recognised although the policy ignores doubts that are not strong', async () => {
      const policy = { trust, severities: { strength: { medium: 'ignore' } } };
      expect(await findImpostor(policy)).toEqual([undefined, true]);
    });
  });

  it.each([
    'x',
    '7',
    'null',
    '[]',
    '{}',
    answering('kim@gmial.com').replace('1', '2'),
    JSON.stringify({ version: 1, answered: ['kim@gmial.com'], inherited: [] }),
    JSON.stringify({ version: 1, answered: 'kim@gmial.com', inherited: 'kim@gmial.com' }),
    JSON.stringify({ version: 1, answered: 'kim@gmial.com', inherited: [7] }),
    answering('kim@gmial.com', 'x'.repeat(60_000)),
    answering('gmial.com'),
    answering('*@gmial.com'),
  ])('ignores anything that is not a thread: %s', async (stored) => {
    outlookIn(stored, 'kim@gmial.com');
    const found = await opened();
    expect(found && doubted(found)).toEqual(['kim@gmial.com']);
  });

  it.each<Fault>([
    'fail',
    'never',
    'null',
    'throw',
    'ignore',
    { value: 7 },
    { value: { answered: 'kim@gmial.com' } },
  ])('is checked like a new message if the thread cannot be read: %j', async (fault) => {
    outlookIn(answering('kim@gmial.com'), 'kim@gmial.com').fault('sessionData.getAsync', fault);
    const found = await opened();
    expect(found && doubted(found)).toEqual(['kim@gmial.com']);
  });
});
