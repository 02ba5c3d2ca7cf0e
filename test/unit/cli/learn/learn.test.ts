import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Correspondents } from '../../../../src/cli/inputs/correspondents-schema.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { nearmiss } from '../in-process.ts';

const folder = temporaryFolder();

interface Exchange {
  readonly host: string;
  /** How many messages the people of the organisation sent, in turn. */
  readonly out: number;
  readonly people?: number;
  readonly weeks?: number;
  /** How many messages arrived, and from which host. */
  readonly in?: number;
  readonly from?: string;
}

const columns = 'Timestamp,NetworkMessageId,SenderFromAddress,RecipientEmailAddress,EmailDirection';

/** Writes an export of the mail of acme.org. */
function exported(name: string, exchanges: readonly Exchange[], month = '2026-03'): string {
  const rows = exchanges.flatMap(({ host, out, people = 2, weeks = 2, in: received = 1, from = host }) => [
    ...Array.from({ length: out }, (_, at) => {
      const day = String(2 + 7 * (at % weeks)).padStart(2, '0');
      return `${month}-${day}T08:00:00Z,${name}-${host}-${at},p${at % people}@acme.org,kim@${host},Outbound`;
    }),
    ...Array.from(
      { length: received },
      (_, at) => `${month}-03T09:00:00Z,${name}-in-${host}-${at},kim@${from},p0@acme.org,Inbound`,
    ),
  ]);
  const path = join(folder, name);
  writeFileSync(path, [columns, ...rows, ''].join('\n'));
  return path;
}

const learn = (...args: string[]) => nearmiss(['learn', '--own', 'acme.org', ...args]);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Correspondents;
const hosts = (list: readonly { readonly host: string }[]) => list.map(({ host }) => host);

describe('nearmiss learn', { timeout: 60_000 }, () => {
  it('accepts a host that was written to 5 times by 2 people in 2 weeks, and that wrote back', async () => {
    const csv = exported('proof.csv', [
      { host: 'lists.partner-one.com', out: 5, from: 'mail.partner-one.com' },
      { host: 'rare-partner.com', out: 4 },
      { host: 'friend-of-one.com', out: 9, people: 1 },
      { host: 'one-week-affair.com', out: 9, weeks: 1 },
      { host: 'never-answers.com', out: 9, in: 0 },
    ]);
    const out = join(folder, 'proof.json');
    const { code, out: said } = await learn('--review', '--out', out, csv);
    expect(code).toBe(0);
    expect(read(out)).toEqual({
      version: 1,
      since: '2026-03-02',
      date: '2026-03-09',
      correspondents: [
        { host: 'lists.partner-one.com', messages: 5, people: 2, weeks: 2, received: 1, last: '2026-03-09' },
      ],
      candidates: expect.any(Array) as unknown,
    });
    expect(hosts(read(out).candidates)).toEqual([
      'friend-of-one.com',
      'never-answers.com',
      'one-week-affair.com',
      'rare-partner.com',
    ]);
    expect(said).toContain(
      '1 correspondent from 2026-03-02 to 2026-03-09: 13.9 % of the mail to others goes there.',
    );
    expect(said).toContain(
      '  never-answers.com (9 messages by 2 people in 2 weeks; 0 came): it never wrote to you',
    );
    expect(said).toContain(
      '  friend-of-one.com (9 messages by 1 person in 2 weeks; 1 came): too few messages, people or weeks',
    );
  });

  it('says with --review that every domain was accepted, if none was left out', async () => {
    const csv = exported('all.csv', [{ host: 'partner-one.com', out: 9 }]);
    const { out: said } = await learn('--review', csv);
    expect(said).toContain('Every domain was accepted.');
    expect(said).not.toContain('Not accepted');
  });

  it('never accepts a slip of a domain that is used much more, even if somebody answers from there', async () => {
    const csv = exported('squatter.csv', [
      { host: 'brighthouse.com', out: 90 },
      { host: 'brighthuose.com', out: 6 },
    ]);
    const out = join(folder, 'squatter.json');
    const { out: said } = await learn('--review', '--out', out, csv);
    expect(hosts(read(out).correspondents)).toEqual(['brighthouse.com']);
    expect(said).toContain('1 came): like a slip of brighthouse.com');
    expect(said).toContain('No mail seems to have gone to a mistyped domain.');
  });

  it('accepts two similar domains that are used alike, and one name under two endings', async () => {
    const csv = exported('twins.csv', [
      { host: 'brighthouse.com', out: 30 },
      { host: 'brighthoused.com', out: 20 },
      { host: 'brighthouse.org', out: 5 },
    ]);
    const out = join(folder, 'twins.json');
    await learn('--out', out, csv);
    expect(hosts(read(out).correspondents)).toEqual([
      'brighthouse.com',
      'brighthouse.org',
      'brighthoused.com',
    ]);
  });

  it('lists past misdirected mail with what was meant, by whom and when', async () => {
    const csv = exported('lost.csv', [
      { host: 'brighthouse.com', out: 90 },
      { host: 'brighthuose.com', out: 3, in: 0 },
      { host: 'gmial.com', out: 1, in: 0 },
    ]);
    const { out: said } = await learn(csv);
    expect(said).toContain('Past misdirected mail, to 2 domains that never answered:\n');
    expect(said).toContain(
      '  brighthuose.com: 3 messages from 2026-03-02 to 2026-03-09, probably meant for brighthouse.com; by p0@acme.org, p1@acme.org\n',
    );
    expect(said).toContain(
      '  gmial.com: 1 message on 2026-03-02, probably meant for gmail.com; by p0@acme.org\n',
    );
    const hidden = await learn('--pseudonymous', csv);
    expect(hidden.out).toMatch(/brighthouse\.com; by [\da-f]{12}@acme\.org, [\da-f]{12}@acme\.org\n/);
    const { out: json } = await learn('--json', '--pseudonymous', csv);
    expect(json).not.toContain('p0@');
  });

  it('adds the numbers of the next month to the file, and gives the same bytes for the same mail', async () => {
    const first = exported('march.csv', [{ host: 'slow-partner.com', out: 3 }]);
    const next = exported('april.csv', [{ host: 'slow-partner.com', out: 3, in: 0 }], '2026-04');
    const out = join(folder, 'months.json');
    await learn('--out', out, first);
    expect(read(out).correspondents).toEqual([]);
    const { out: said } = await learn('--out', out, next);
    expect(said).toContain(
      '1 domain of the earlier file, which ends on 2026-03-09, were taken into account.',
    );
    expect(read(out)).toMatchObject({ since: '2026-03-02', date: '2026-04-09' });
    expect(read(out).correspondents).toEqual([
      { host: 'slow-partner.com', messages: 6, people: 2, weeks: 4, received: 1, last: '2026-04-09' },
    ]);
    const text = readFileSync(out, 'utf8');
    await learn('--out', out, next);
    expect(readFileSync(out, 'utf8')).toBe(text);
  });

  it('begins a new file with --force, and replaces no other file without', async () => {
    const csv = exported('anew.csv', [{ host: 'slow-partner.com', out: 3 }]);
    const out = join(folder, 'anew.json');
    writeFileSync(out, '{"mine": true}');
    expect(await learn('--out', out, csv)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(out, 'utf8')).toBe('{"mine": true}');
    expect((await learn('--out', out, '--force', csv)).code).toBe(0);
    await learn('--out', out, '--force', exported('other.csv', [{ host: 'partner-two.com', out: 3 }]));
    expect(hosts(read(out).candidates)).toEqual(['partner-two.com']);
  });

  it('writes a file that a policy can name, and whose domains are then known', async () => {
    const csv = exported('used.csv', [{ host: 'lists.partner-one.com', out: 5 }]);
    await learn('--out', join(folder, 'used.json'), csv);
    const policy = join(folder, 'policy.json');
    writeFileSync(policy, '{"correspondents": "used.json"}');
    const { out: said } = await nearmiss(['policy', 'explain', policy, 'kim@lists.partner-one.com']);
    expect(said).toContain('lists.partner-one.com is a correspondent: 5 messages by 2 people in 2 weeks');
  });

  it.each([
    ['no files', [], 'no files. Name exports of past mail'],
    ['no senders', ['no-sender.csv'], 'The files do not say who sent the mail.'],
    ['no times', ['no-time.csv'], 'The files do not say when the mail was sent.'],
  ])('refuses to learn from %s', async (_, files, message) => {
    writeFileSync(join(folder, 'no-sender.csv'), 'Timestamp,Recipient\n2026-03-02,kim@a-partner.com\n');
    writeFileSync(join(folder, 'no-time.csv'), 'Sender,Recipient\nlee@acme.org,kim@a-partner.com\n');
    const { code, err } = await learn(...files.map((file) => join(folder, file)));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
