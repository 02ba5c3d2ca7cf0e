import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../tools/traffic/mail/read-mail.ts';

const base = {
  From: 'Jane <Jane@Example.com>',
  To: 'bob@example.org',
  Date: 'Tue, 3 Mar 2020 10:00:00 +0100',
  'Message-ID': '<1@example.com>',
};

const read = (given: Readonly<Record<string, string | undefined>>) => {
  const fields: Readonly<Record<string, string | undefined>> = { ...base, ...given };
  return readMail(
    Object.entries(fields)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
      .join('\n'),
  );
};

const recipients = async (given: Readonly<Record<string, string | undefined>>) => {
  const mail = await read(given);
  return typeof mail === 'string' ? mail : mail.recipients.map(({ address, field }) => `${field} ${address}`);
};

describe('reading a header', () => {
  it('takes sender, recipients, time and ids, and nothing else', async () => {
    const mail = await read({ Cc: '"Doe, Carl" <carl@example.net>', Subject: 'secret' });
    expect(mail).toEqual({
      id: '<1@example.com>',
      answers: '',
      time: Date.UTC(2020, 2, 3, 9),
      sender: 'jane@example.com',
      recipients: [
        { address: 'bob@example.org', field: 'to', name: '' },
        { address: 'carl@example.net', field: 'cc', name: 'Doe, Carl' },
      ],
    });
  });

  it.each([
    [
      'several fields and folded lines',
      { To: 'a@x.org,\n b@x.org', to: 'c@x.org' },
      ['to a@x.org', 'to b@x.org', 'to c@x.org'],
    ],
    [
      'members of groups',
      { To: 'Team: a@x.org, b@x.org;, c@x.org' },
      ['to a@x.org', 'to b@x.org', 'to c@x.org'],
    ],
    ['an address once, where it stands first', { Cc: 'Bob@Example.org' }, ['to bob@example.org']],
    [
      'impossible domains',
      { To: 'kim@kernelorg, lee@vger.kernel.' },
      ['to kim@kernelorg', 'to lee@vger.kernel.'],
    ],
    ['addresses after a route', { To: '<@relay.org:kim@x.org>' }, ['to kim@x.org']],
    ['the address where the name shows another one', { To: '"a@x.org" <b@y.org>' }, ['to b@y.org']],
    ['encoded names', { To: '=?utf-8?q?M=C3=BCller=2C_J?= <m@x.org>' }, ['to m@x.org']],
    ['only what is an address', { To: 'nobody, a@b@c.org, kim@x.org' }, ['to kim@x.org']],
  ])('takes %s', async (_, given, expected) => {
    expect(await recipients(given)).toEqual(expected);
  });

  it('takes what is answered from In-Reply-To, or else the last of References', async () => {
    const references = { References: '<0@x>\n <1@x>' };
    expect(await read(references)).toMatchObject({ answers: '<1@x>' });
    expect(await read({ ...references, 'In-Reply-To': 'Your message <2@x> of today' })).toMatchObject({
      answers: '<2@x>',
    });
  });

  it.each([
    ['without a sender', { From: undefined }, 'sender'],
    ['without a date', { Date: undefined }, 'time'],
    ['with an impossible date', { Date: 'Tue, 32 Foo' }, 'time'],
    ['with the date of a clock that was never set', { Date: 'Thu, 1 Jan 1970 00:00:00 +0000' }, 'time'],
    ['with a date in the future', { Date: 'Thu, 1 Jan 2099 00:00:00 +0000' }, 'time'],
    ['to undisclosed recipients', { To: 'undisclosed-recipients:;' }, 'recipients'],
    ['that says it was sent automatically', { 'Auto-Submitted': 'auto-generated' }, 'automatic'],
    ['of a robot', { From: 'test-bot@example.com' }, 'automatic'],
    [
      'whose sender the list replaced by itself',
      { From: 'l@x.org', 'List-Post': '<mailto:l@x.org>' },
      'list',
    ],
  ])('leaves out a message %s', async (_, given, why) => {
    expect(await read(given)).toBe(why);
  });

  it('keeps a message that says it was not sent automatically, and people whose names contain bot', async () => {
    expect(await read({ 'Auto-Submitted': 'no' })).toMatchObject({ sender: 'jane@example.com' });
    expect(await read({ From: 'abbott@example.com' })).toMatchObject({ sender: 'abbott@example.com' });
  });
});
