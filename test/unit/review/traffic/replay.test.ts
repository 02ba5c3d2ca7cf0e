import { describe, expect, it } from 'vitest';
import { measure } from '../../../bench/traffic/measure.ts';
import { planOf } from '../../../bench/traffic/replay/plan.ts';
import { messageOf } from '../../../bench/traffic/replay/message-of.ts';
import { loadSet } from '../../../bench/traffic/set/load-set.ts';
import { loadSlips } from '../../../bench/traffic/set/slips.ts';
import { setOnDisk, type Row } from './set-on-disk.ts';

/** Kim writes to Lee on 30 days, in the end with mistakes. */
const habit = Array.from({ length: 30 }, (_, day) => sent(day + 1, day, 'lee@infradead.org'));

function sent(message: number, day: number, recipient: string): Row {
  return { message, day, sender: 'kim@a.org', recipient };
}

const slips = 'typed,intended,certain\ninfraddead.org,infradead.org,yes\ninfradead.or,infradead.org,no\n';

async function planned(rows: readonly Row[], wanted = 1000) {
  const folder = await setOnDisk(rows, slips);
  return planOf(await loadSet(folder), loadSlips(folder), wanted);
}

describe('the messages that are judged', () => {
  it('are those without slips of senders who have sent 20 before', async () => {
    const { slipFree } = await planned(habit);
    expect([...slipFree].sort((one, other) => one - other)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
  });

  it('are drawn at random if fewer are wanted, and always the same', async () => {
    const [one, other] = [await planned(habit, 4), await planned(habit, 4)];
    expect(one.slipFree.size).toBe(4);
    expect([...one.slipFree]).toEqual([...other.slipFree]);
  });

  it('have the first use of each address with a slip, and no later one', async () => {
    const { slips: found, slipFree } = await planned([
      ...habit,
      sent(31, 30, 'lee@infraddead.org'),
      sent(32, 31, 'lee@infraddead.org'),
      sent(33, 32, 'jo@infraddead.org'),
    ]);
    expect([...found]).toEqual([
      [30, [30]],
      [32, [32]],
    ]);
    expect([...slipFree].filter((message) => message >= 30)).toEqual([]);
  });

  it('have no message with a domain that may be a slip', async () => {
    const { slips: found, slipFree } = await planned([...habit, sent(31, 30, 'lee@infradead.or')]);
    expect(found.size).toBe(0);
    expect(slipFree.has(30)).toBe(false);
  });

  it('give the number of messages in a week in which there are any', async () => {
    // Messages 20 to 29 are of 2020-01-21 to 2020-01-30, in two weeks.
    expect((await planned(habit)).messagesPerWeek).toBe(5);
  });
});

describe('the replay', () => {
  it('suggests to a mailbox what it wrote to before, and knows nothing of it in the other states', async () => {
    const folder = await setOnDisk([...habit, sent(31, 30, 'lee@infraddead.org')], slips);
    const { states } = await measure({ folder, messages: 1000 });
    expect(
      states.map(({ state, slips: all, slipsStopped, slipsRightFirst }) => [
        state,
        all,
        slipsStopped,
        slipsRightFirst,
      ]),
    ).toEqual([
      ['nothing', 1, 0, 0],
      ['memory', 1, 1, 1],
      ['list', 1, 0, 0],
      ['both', 1, 1, 1],
    ]);
  });

  it('knows only what was sent before', async () => {
    const typo = sent(1, 0, 'lee@infraddead.org');
    const later = habit.map((row) => ({ ...row, message: row.message + 1, day: row.day + 1 }));
    const { states } = await measure({ folder: await setOnDisk([typo, ...later], slips), messages: 1000 });
    expect(states.map(({ slipsStopped }) => slipsStopped)).toEqual([0, 0, 0, 0]);
  });

  it('does not doubt whoever wrote the message that is answered', async () => {
    const typo = { ...sent(31, 30, 'kim@a.org'), sender: 'lee@infraddead.org' };
    const answer = { ...sent(32, 31, 'lee@infraddead.org'), parent: 31 };
    const { states } = await measure({
      folder: await setOnDisk([...habit, typo, answer], slips),
      messages: 1000,
    });
    expect(states.map(({ slips: all, slipsStopped }) => [all, slipsStopped])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('a replayed answer', () => {
  const threadAt = async (rows: readonly Row[]) => {
    const set = await loadSet(await setOnDisk(rows, slips));
    return messageOf(set, set.count - 1).thread;
  };

  it('has the author of the answered message first, and not the person who answers', async () => {
    const first = ['kim@a.org', 'jo@b.org'].map((recipient) => ({
      ...sent(1, 0, recipient),
      sender: 'lee@c.org',
    }));
    const thread = await threadAt([...first, { ...sent(2, 1, 'lee@c.org'), parent: 1 }]);
    expect(thread).toEqual({ answered: 'lee@c.org', inherited: ['jo@b.org'] });
  });

  it('has the recipients of an own message that is answered', async () => {
    const thread = await threadAt([sent(1, 0, 'lee@c.org'), { ...sent(2, 1, 'lee@c.org'), parent: 1 }]);
    expect(thread).toEqual({ answered: 'lee@c.org', inherited: [] });
  });

  it('has no thread if it answers nothing', async () => {
    expect(await threadAt([sent(1, 0, 'lee@c.org')])).toBeUndefined();
  });
});
