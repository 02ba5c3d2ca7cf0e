import { describe, expect, it, vi } from 'vitest';
import { readKept, rememberKept } from '../../../../src/outlook/storage/kept.ts';
import { FakeOutlook } from '../fake-outlook.ts';
import { config, settled, withClock } from '../in-outlook.ts';

const key = 'nearmiss.kept';
const stored = (kept: unknown, version: unknown = 1) => JSON.stringify({ version, kept });

withClock();

describe('kept addresses', () => {
  it('are stored in lower case, each once, after the earlier ones', async () => {
    const outlook = config();
    expect(await readKept()).toEqual([]);
    expect(await rememberKept(['Kim@Army.ml', 'kim@army.ml'])).toBe(true);
    expect(await rememberKept(['lee@gmial.com'])).toBe(true);
    expect(await readKept()).toEqual(['kim@army.ml', 'lee@gmial.com']);
    expect(outlook.session.get(key)).toBe(stored(['kim@army.ml', 'lee@gmial.com']));
  });

  it('are not written again if none is new', async () => {
    const outlook = config();
    outlook.session.set(key, stored(['kim@army.ml']));
    expect(await rememberKept(['KIM@army.ml'])).toBe(true);
    expect(outlook.calls('sessionData.setAsync')).toBe(0);
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '["kim@army.ml"]'],
    ['another version', stored(['kim@army.ml'], 2)],
    ['no version', '{"kept":["kim@army.ml"]}'],
    ['no list', stored('kim@army.ml')],
    ['something else in the list', stored(['kim@army.ml', 5])],
    ['nothing', ''],
    ['far too long', stored(Array.from({ length: 100_000 }, () => 'kim@army.ml'))],
  ])('are none if the stored text is %s', async (_, text) => {
    config().session.set(key, text);
    expect(await readKept()).toEqual([]);
  });

  it.each(['fail', 'never', 'null', 'throw', { value: 5 }] as const)(
    'are none if reading misbehaves: %j',
    async (fault) => {
      const outlook = config().fault('sessionData.getAsync', fault);
      outlook.session.set(key, stored(['kim@army.ml']));
      expect(await settled(readKept())).toEqual([]);
    },
  );

  it.each(['fail', 'never', 'null', 'throw'] as const)(
    'are not stored if writing misbehaves: %s',
    async (fault) => {
      config().fault('sessionData.setAsync', fault);
      expect(await settled(rememberKept(['kim@army.ml']))).toBe(false);
    },
  );

  it('are neither stored nor read before Mailbox 1.11', async () => {
    const outlook = config(new FakeOutlook({ mailbox: 10 }));
    expect(await rememberKept(['kim@army.ml'])).toBe(false);
    expect(await readKept()).toEqual([]);
    expect(outlook.log).toEqual([]);
  });

  it('are none if no item is being written', async () => {
    vi.stubGlobal('Office', { context: { mailbox: { item: null } } });
    expect(await readKept()).toEqual([]);
    expect(await rememberKept(['kim@army.ml'])).toBe(false);
  });
});
