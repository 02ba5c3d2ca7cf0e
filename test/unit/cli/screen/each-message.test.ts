import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDomainsFor } from '../../../../src/cli/inputs/known-domains-for.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { needsChoice } from '../../../../src/review/doubts/needs-choice.ts';
import { afterMessage } from '../../../../src/review/memory/after-message.ts';
import { familiarHosts, writtenHosts } from '../../../../src/review/memory/familiar-hosts.ts';
import type { MailboxMemory } from '../../../../src/review/memory/mailbox-memory.ts';
import { outsideHosts } from '../../../../src/review/memory/outside-hosts.ts';
import { openReview } from '../../../../src/review/open-review.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { families } from './families.ts';
import { screened } from './screened.ts';

const folder = temporaryFolder();
const own = 'army.mil';

interface Sent {
  readonly day: number;
  readonly sender: string;
  readonly to: readonly string[];
}

const local = fc.constantFrom(
  'kim',
  'pat',
  'Sri',
  'imran',
  'kim.lee',
  'a+b',
  '"a b"',
  "o'neil",
  'imceaex-x',
  'kim%gmail.com',
  'srs0=a',
);
const host = fc.constantFrom(...families).chain((family) => fc.constantFrom(...family));
const address = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(local, host).map(([one, at]) => `${one}@${at}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'kim@',
      'kim@[1.2.3.4]',
      'kim＠morgan.de',
      'kim@morgan..de',
      'kim@morgan,de',
      '/o=x/cn=kim@x',
    ),
  },
);
/** Recipients of one family more often than by chance, and some twice. */
const to = fc.oneof(
  fc.array(address, { minLength: 1, maxLength: 5 }),
  fc.constantFrom(...families).chain((family) =>
    fc.array(
      fc.tuple(local, fc.constantFrom(...family)).map(([one, at]) => `${one}@${at}`),
      { minLength: 1, maxLength: 4 },
    ),
  ),
);
const sender = fc.constantFrom('lee@army.mil', 'jo@army.mil', 'max@us.army.mil', 'Eva@army.mil');
const mail = fc.record({ day: fc.nat(27), sender, to });

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Writes a row for each recipient: the rows of a message are not beside each other, and some stand there twice. */
function exported(name: string, messages: readonly Sent[]): string {
  const rows = messages.flatMap(({ day, sender: from, to: all }, at) =>
    [...all, ...all.slice(0, at % 2)].map(
      (one) =>
        [
          one.length % 7,
          [
            `2026-10-${String(day + 1).padStart(2, '0')}T${String(at % 24).padStart(2, '0')}:${String(Math.floor(at / 24) % 60).padStart(2, '0')}:00Z`,
            `<m${at}>`,
            from,
            one,
          ]
            .map(quoted)
            .join(','),
        ] as const,
    ),
  );
  const lines = [...rows].sort(([one], [other]) => one - other).map(([, line]) => line);
  const path = join(folder, name);
  writeFileSync(path, ['Received,MessageId,SenderAddress,RecipientAddress', ...lines, ''].join('\n'));
  return path;
}

/** Judges each message as Send does, whatever it contains, in the order of time. */
function stoppedOneByOne(messages: readonly Sent[], policy: Policy, learns: boolean): number {
  const knownDomains = knownDomainsFor({ ...policy, own: [own] });
  const memories = new Map<string, MailboxMemory>();
  const timeOf = ({ day }: Sent, at: number) =>
    day * 86_400 + (at % 24) * 3600 + (Math.floor(at / 24) % 60) * 60;
  const ordered = messages
    .map((message, at) => ({ message, time: timeOf(message, at) }))
    .sort((one, other) => one.time - other.time);
  let stopped = 0;
  for (const { message } of ordered) {
    const from = message.sender.toLowerCase();
    const today = 20_727 + message.day;
    const fromDomain = from.slice(from.indexOf('@') + 1);
    const memory = memories.get(from) ?? new Map();
    const familiar = learns ? familiarHosts(memory, [fromDomain], knownDomains, today) : [];
    const written = learns ? writtenHosts(memory, familiar, today) : [];
    const addresses = [...new Set(message.to.map((one) => one.toLowerCase()))].filter(
      (one) => !one.startsWith('/o='),
    );
    const recipients = addresses
      .sort()
      .map((one) => ({ field: 'to', address: one, displayName: '' }) as const);
    const isOutbound = addresses.some((one) => !/[@.]army\.mil$/.test(one));
    const review = openReview(
      { kind: 'message', sender: from, recipients, kept: [], familiar, written },
      policy,
      knownDomains,
    );
    if (isOutbound && review.doubts.some(needsChoice)) stopped += 1;
    if (isOutbound)
      memories.set(
        from,
        afterMessage(memory, { hosts: outsideHosts(addresses, ['army.mil'], knownDomains) }, today),
      );
  }
  return stopped;
}

describe('nearmiss screen', { timeout: 120_000 }, () => {
  it.each([
    ['without memory', false],
    ['and with mailboxes that learn', true],
  ] as const)('counts as many messages as judging every one of them, %s', async (_, learn) => {
    for (const seed of [1, 2]) {
      const messages = fc.sample(mail, { numRuns: 250, seed });
      const { totals } = await screened([exported(`${seed}-${learn}.csv`, messages)], { own: [own], learn });
      expect([seed, totals.prompts]).toEqual([seed, stoppedOneByOne(messages, defaultPolicy, learn)]);
    }
  });
});
