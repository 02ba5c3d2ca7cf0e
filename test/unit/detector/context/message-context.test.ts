import { describe, expect, it } from 'vitest';
import { domainTextOf } from '../../../../src/detector/context/host-name.ts';
import { messageContextOf } from '../../../../src/detector/context/message-context.ts';
import type { Entry } from '../../../../src/detector/targets/entry.ts';

const nobody = { sender: '', recipients: [], remembered: [] };
const known = (address: string, displayName = '') => ({ address, displayName });
const plain = (counts: ReadonlyMap<string, number>) => Object.fromEntries(counts);
const plainText = (texts: ReadonlyMap<string, string>) => Object.fromEntries(texts);
const origin = (entry: Entry | undefined) => entry?.target.provenance;

describe('the context of a message', () => {
  it('is empty for an empty message', () => {
    const { own, index, around, earlier, total, suffixes, byLocal, byPerson } = messageContextOf(nobody);
    expect({ own, index, total }).toEqual({ own: undefined, index: undefined, total: 0 });
    expect([around.size, earlier.size, suffixes.size, byLocal.size, byPerson.size]).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts the recipients of each domain and includes the sender in the suffixes', () => {
    const recipients = ['a@Army.mil', 'b@us.army.mil', 'c@army.mil', 'd@delta.nl', 'e', 'f@mil', 'g@'];
    const messageContext = messageContextOf({ ...nobody, sender: 'me@own.nl', recipients });
    expect(messageContext.own?.ascii).toBe('own.nl');
    expect(messageContext.total).toBe(7);
    expect([...messageContext.around].map(([text, { name, count }]) => [text, name.ascii, count])).toEqual([
      ['army.mil', 'army.mil', 2],
      ['delta.nl', 'delta.nl', 1],
      ['us.army.mil', 'us.army.mil', 1],
    ]);
    expect(plain(messageContext.registrables)).toEqual({ 'army.mil': 3, 'delta.nl': 1 });
    expect(plain(messageContext.suffixes)).toEqual({ mil: 3, nl: 2 });
  });

  it.each(['', 'me', 'me@mil', 'me@[127.0.0.1]'])('has no own domain for the sender %j', (sender) => {
    const messageContext = messageContextOf({ ...nobody, sender });
    expect(messageContext.own).toBeUndefined();
    expect(messageContext.index).toBeUndefined();
  });

  it('offers the own domain, the other recipients’ and the remembered ones as targets', () => {
    const { index, earlier } = messageContextOf({
      sender: 'me@own.nl',
      recipients: ['a@army.mil', 'b@army.mil', 'c@delta.nl'],
      remembered: [known('x@memo.org'), known('y@us.memo.org'), known('z')],
    });
    expect(origin(index?.byHost.get('own.nl'))).toEqual({ source: 'own' });
    expect(origin(index?.byHost.get('army.mil'))).toEqual({ source: 'other-recipients', count: 2, of: 3 });
    expect(origin(index?.byHost.get('delta.nl'))).toEqual({ source: 'other-recipients', count: 1, of: 3 });
    expect(origin(index?.byHost.get('us.memo.org'))).toEqual({ source: 'remembered' });
    expect([...earlier]).toEqual([['memo.org', 'remembered']]);
    for (const host of ['own.nl', 'army.mil', 'memo.org'])
      expect(index?.byHost.get(host)?.target.guard).toBe('open');
  });

  it('knows a domain by the best that earlier mail tells about one of its hosts', () => {
    const { index, earlier } = messageContextOf({
      ...nobody,
      recipients: ['a@army.mil'],
      remembered: [known('x@memo.org')],
      written: ['mail.army.mil', 'list.memo.org', 'delta.nl', 'no domain'],
      familiar: ['army.mil'],
    });
    expect(plainText(earlier)).toEqual({
      'army.mil': 'familiar',
      'memo.org': 'remembered',
      'delta.nl': 'written',
    });
    expect(origin(index?.byHost.get('army.mil'))).toEqual({ source: 'familiar' });
    expect(origin(index?.byHost.get('mail.army.mil'))).toEqual({ source: 'remembered' });
  });

  it('contains the 64 most frequent domains, independent of the order', () => {
    const once = Array.from({ length: 70 }, (_, n) => `a@d${String(n).padStart(2, '0')}.nl`);
    const recipients = [...once, 'b@d69.nl'];
    const messageContext = messageContextOf({ ...nobody, recipients });
    expect(messageContext.around.size).toBe(64);
    expect(messageContext.around.get('d69.nl')?.count).toBe(2);
    expect(messageContext.around.has('d62.nl')).toBe(true);
    expect(messageContext.around.has('d63.nl')).toBe(false);
    const turned = messageContextOf({ ...nobody, recipients: recipients.toReversed() });
    expect([...turned.around.keys()]).toEqual([...messageContext.around.keys()]);
  });

  it('finds people by local part and by display name', () => {
    const { byLocal, byPerson } = messageContextOf({
      sender: '',
      recipients: ['Pat@army.mil', 'pat@navy.mil', 'pat@navy.mil', '@army.mil'],
      remembered: [
        known('pat@memo.org', 'Pat Jones'),
        known('p@memo.org', 'pat jones'),
        known('k@memo.org', 'Kim'),
      ],
    });
    expect(byLocal.get('pat')?.map(({ address }) => address)).toEqual([
      'pat@memo.org',
      'Pat@army.mil',
      'pat@navy.mil',
    ]);
    expect(byLocal.has('')).toBe(false);
    expect([...byPerson.keys()]).toEqual(['pat jones']);
    expect(byPerson.get('pat jones')?.map(({ address }) => address)).toEqual(['pat@memo.org', 'p@memo.org']);
  });

  it('contains at most 32 people of one name', () => {
    const remembered = Array.from({ length: 40 }, (_, n) => known(`pat@d${n}.nl`, 'Pat Jones'));
    const { byLocal, byPerson } = messageContextOf({ ...nobody, remembered });
    expect(byPerson.get('pat jones')).toHaveLength(32);
    expect(byLocal.get('pat')).toHaveLength(32);
    expect(byLocal.get('pat')?.[0]?.address).toBe('pat@d0.nl');
  });
});

describe('the domain text of an address', () => {
  it.each([
    ['Kim@ARMY.mil', 'army.mil'],
    ['a@b@c.d', 'c.d'],
    ['Kim', 'kim'],
    ['kim@', ''],
    ['', ''],
  ])('for %j is %j', (address, text) => {
    expect(domainTextOf(address)).toBe(text);
  });
});
