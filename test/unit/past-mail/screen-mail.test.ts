import { openAsBlob } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownDomainsFor } from '../../../src/cli/inputs/known-domains-for.ts';
import { readMail } from '../../../src/past-mail/table/read-mail.ts';
import { screenMail } from '../../../src/past-mail/screen-mail.ts';
import type { Screened } from '../../../src/past-mail/screened.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { defender, file, table } from '../cli/screen/mail.ts';
import { screened } from '../cli/screen/screened.ts';

const most = 1_000_000;
const inPage = async (path: string, policy: Policy = defaultPolicy): Promise<Screened> => {
  const mail = await readMail(await openAsBlob(path), most, () => undefined);
  return screenMail(mail, { policy, knownDomains: knownDomainsFor(policy) });
};

/** What the page and the command both say. */
const figuresOf = ({ rows, totals, own, bad }: Screened, mean: number | null) => ({
  rows,
  own,
  bad: Object.fromEntries(bad.map(({ reason, count }) => [reason, count])),
  mean,
  messages: totals.messages,
  senders: totals.senders,
  personWeeks: totals.personWeeks,
  doubtful: totals.doubtful,
  prompts: totals.prompts,
});

const both = async (path: string, policy: Policy = defaultPolicy) => {
  const [page, command] = [
    await inPage(path, policy),
    await screened([path], { own: [], policy: { file: null, policy } }),
  ];
  const { totals, rows, own, bad } = command;
  const reasons = Object.fromEntries(bad.map(({ reason, count }) => [reason, count]));
  const mean = command.perPersonAndWeek?.mean ?? null;
  const { messages, senders, personWeeks, doubtful, prompts } = totals;
  return {
    page: figuresOf(page, page.mean),
    command: { rows, own, bad: reasons, mean, messages, senders, personWeeks, doubtful, prompts },
  };
};

const names = ['Received', 'Sender address', 'Recipient address', 'Message ID', 'Directionality'];
const row = (time: string, sender: string, to: string, id: string, direction = '') => [
  time,
  sender,
  to,
  id,
  direction,
];

/** Files as administrators have them, with something odd in each. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'of Defender': defender,
  'with several recipients in a cell': table([
    names,
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'kim@army.ml;pat@gmail.com##Receive, Send', '<1>'),
    row('2026-10-06T08:12:13Z', 'Lee <LEE@army.mil>', 'kim@army.mil, jo@gmial.com', '<2>'),
  ]),
  'with the dates of Germany and semicolons': table(
    [
      names,
      row('5.10.2026 08:12', 'lee@army.mil', 'kim@army.ml', '<1>'),
      row('12.10.2026 00:01', 'lee@army.mil', 'sam@gmial.com', '<2>'),
      row('13.10.2026 00:01', 'jo@army.mil', 'sam@gmail.com', '<3>'),
    ],
    ';',
  ),
  'with the dates of America': table([
    names,
    row('10/5/2026 7:12:00 AM', 'lee@army.mil', 'kim@army.ml', '<1>'),
    row('10/25/2026 7:12:00 PM', 'lee@army.mil', 'sam@gmial.com', '<2>'),
    row('11/1/2026 11:59:59 PM', 'jo@army.mil', 'sam@gmail.com', '<3>'),
  ]),
  'without the ids of messages': table([
    names.slice(0, 3),
    ['2026-10-05', 'lee@army.mil', 'kim@army.ml'],
    ['2026-10-05', 'lee@army.mil', 'kim@army.ml'],
    ['2026-10-14', 'jo@army.mil', 'sam@gmail.com'],
  ]),
  'with counts': table([
    ['Sender', 'Recipient', 'Count'],
    ['lee@army.mil', 'kim@army.ml', '7'],
    ['lee@army.mil', 'pat@gmail.com', '30'],
    ['lee@army.mil', 'pat@gmail.com', 'many'],
  ]),
  'with rows that cannot be used': `${table([
    names,
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'kim@army.ml', '<1>'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', '', '<2>'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'Sales Team', '<3>'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'pat@gmail.com', '<4>'),
  ])}too,few\r\n`,
  'with mail from elsewhere and inside': table([
    names,
    row('2026-10-05T08:12:13Z', 'eve@brasso.org', 'kim@army.ml', '<1>', 'Inbound'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'kim@hq.army.mil', '<2>', 'Outbound'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'kim@army.mil', '<3>'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'pat@gmail.com', '<3>'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'pat@gmial.com', '<3>'),
  ]),
  'with somebody inside who explains an address outside': table([
    names,
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'jo@lynx-systems.com', '<1>', 'Intra-org'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'kim@lynx-system.com', '<1>', 'Outbound'),
    row('2026-10-06T08:12:13Z', 'lee@army.mil', 'kim@lynx-system.com', '<2>', 'Outbound'),
  ]),
  'in UTF-16': Buffer.from(`\ufeff${defender}`, 'utf16le'),
  'of Excel, with a line before the names': `sep=;\r\n${table([names, row('2026-10-05', 'lee@army.mil', 'kim@army.ml', '<1>')], ';')}`,
  'of people who know each other': table([
    names,
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'dana@fox-engineering.com', '<1>'),
    row('2026-10-05T08:12:13Z', 'lee@army.mil', 'jo@fox-enginering.com', '<1>'),
    row('2026-10-06T08:12:13Z', 'lee@army.mil', 'jo@fox-enginering.com', '<2>'),
  ]),
};

describe('the figures of past mail in a page', { timeout: 120_000 }, () => {
  it.each(Object.entries(files))('are those of the command for a file %s', async (name, content) => {
    const { page, command } = await both(file(`past mail ${name}.csv`, content));
    expect(page).toEqual(command);
    expect(page.messages).toBeGreaterThan(0);
  });
});
