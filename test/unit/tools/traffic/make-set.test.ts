import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSet, summaryOf } from '../../../../tools/traffic/make-set.ts';
import { measure } from '../../../bench/traffic/measure.ts';
import { loadSet } from '../../../bench/traffic/set/load-set.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const folder = temporaryFolder();
const newFolder = () => mkdtempSync(path.join(folder, 'x-'));

interface Sent {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly id?: string;
  readonly answers?: string;
}

const raw = ({ from, to, day, id = `${from}-${day}`, answers }: Sent): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${new Date(Date.UTC(2020, 0, day)).toUTCString()}`,
    `Message-ID: <${id}>`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`]),
    'Subject: secret',
    '',
    'secret',
    '',
  ].join('\n');

function mbox(messages: readonly Sent[]): string {
  const file = path.join(newFolder(), 'archive.mbox');
  const separator = 'From nobody Thu Jan  1 00:00:00 1970\n';
  writeFileSync(file, messages.map((message) => `${separator}${raw(message)}\n`).join(''));
  return file;
}

/** Rows as `message parent sender recipient`, with the domains only. */
async function rowsOf(folder: string): Promise<string[]> {
  const set = await loadSet(folder);
  const domain = (address: number | undefined) => set.texts[address ?? -1]?.split('@')[1] ?? '';
  return [...set.numbers].flatMap((number, message) =>
    [...set.recipients.subarray(set.starts[message], set.starts[message + 1])].map(
      (recipient) =>
        `${number} ${set.numbers[set.parents[message] ?? -1] ?? '-'} ${domain(set.senders[message])} ${domain(recipient)}`,
    ),
  );
}

describe('a set made of archives', () => {
  it('has each message once, in the order of time, with the earlier one that it answers', async () => {
    const folder = newFolder();
    const question = { from: 'kim@a.org', to: 'lee@b.org', day: 1, id: 'q' };
    const answer = { from: 'lee@b.org', to: 'kim@a.org, jo@c.org', day: 2, answers: 'q' };
    const early = { from: 'jo@c.org', to: 'lee@b.org', day: 0, answers: 'q' };
    const made = await makeSet([mbox([answer, question]), mbox([question, early])], folder);
    expect(made).toMatchObject({ messages: 3, leftOut: { copy: 1 } });
    expect(await rowsOf(folder)).toEqual([
      '1 - c.org b.org',
      '2 - a.org b.org',
      '3 2 b.org a.org',
      '3 2 b.org c.org',
    ]);
  });

  it('contains no local part, name or text, but one number for the same local part at every domain', async () => {
    const folder = newFolder();
    await makeSet(
      [mbox([{ from: 'kim.secret@a.org', to: 'Secret <kim.secret@b.org>, lee@b.org', day: 1 }])],
      folder,
    );
    const { texts } = await loadSet(folder);
    expect(texts.filter((text) => !/^p\d+@[ab]\.org$|^n\d+$/.test(text))).toEqual([]);
    const numbers = texts.filter((text) => text.includes('@')).map((text) => text.split('@')[0]);
    expect(new Set(numbers).size).toBe(2);
  });

  it('names rare domains near frequent ones that have the same mailbox, none of them certain', async () => {
    const folder = newFolder();
    const days = Array.from({ length: 5 }, (_, day) => day + 1);
    await makeSet(
      [
        mbox([
          ...days.map((day) => ({ from: 'kim@a.org', to: 'lee@kernel.org, jo@real.org', day })),
          { from: 'kim@a.org', to: 'lee@kernel.or, other@real.or', day: 6 },
          ...[7, 8, 9].map((day) => ({ from: 'kim@a.org', to: 'pat@seldom.org', day })),
          { from: 'kim@a.org', to: 'pat@seldom.or', day: 10 },
          ...[...days, 11].map((day) => ({ from: 'lee@b.org', to: 'sam@alive.org', day })),
          { from: 'lee@b.org', to: 'sam@alive.or', day: 12 },
          { from: 'sam@alive.or', to: 'lee@b.org', day: 13 },
        ]),
      ],
      folder,
    );
    expect(readFileSync(path.join(folder, 'slips.csv'), 'utf8').trim().split('\n')).toEqual([
      'typed,intended,messages,first_uses,inherited_first_uses,kind,certain',
      'kernel.or,kernel.org,1,1,0,last letter lost,no',
    ]);
  });

  it('can be measured by the benchmark', async () => {
    const folder = newFolder();
    const days = Array.from({ length: 30 }, (_, day) => day + 1);
    await makeSet([mbox(days.map((day) => ({ from: 'kim@a.org', to: 'lee@kernel.org', day })))], folder);
    const { states } = await measure({ folder, messages: 5 });
    expect(states.map(({ state, messages, stopped }) => [state, messages, stopped])).toEqual([
      ['nothing', 5, 0],
      ['memory', 5, 0],
      ['list', 5, 0],
      ['both', 5, 0],
    ]);
  });

  it('is made of a git repository of public-inbox, alone or with its epochs', async () => {
    const inbox = newFolder();
    const epoch = path.join(inbox, 'git', '0.git');
    mkdirSync(epoch, { recursive: true });
    const git = (...words: string[]) =>
      spawnSync('git', ['-C', epoch, '-c', 'user.name=x', '-c', 'user.email=x@x.org', ...words]);
    git('init', '-q');
    for (const day of [1, 2, 3]) {
      writeFileSync(path.join(epoch, 'm'), raw({ from: 'kim@a.org', to: 'lee@b.org', day }));
      git('add', 'm');
      git('commit', '-q', '-m', 'x');
    }
    for (const archive of [epoch, inbox]) {
      const folder = newFolder();
      expect(await makeSet([archive], folder)).toEqual({ messages: 3, leftOut: {}, candidates: 0 });
    }
  });

  it('is not made if a path is missing or is no archive', async () => {
    await expect(makeSet(['/nowhere.mbox'], newFolder())).rejects.toThrow('There is no /nowhere.mbox.');
    await expect(makeSet([newFolder()], newFolder())).rejects.toThrow(
      'is neither a file nor a git repository',
    );
  });
});

describe('the summary', () => {
  it('says how many messages were left out, and why', () => {
    const made = { messages: 3, leftOut: { time: 1, copy: 2 }, candidates: 4 };
    expect(summaryOf(made).split('\n')).toEqual([
      '3 messages.',
      'Left out: 1 without a readable date.',
      'Left out: 2 that are copies of another one.',
      '4 domains may be mistyped: see slips.csv.',
    ]);
  });
});
