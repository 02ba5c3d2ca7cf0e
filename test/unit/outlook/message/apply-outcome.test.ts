import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Field } from '../../../../src/detector/address/field.ts';
import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import { applyOutcome } from '../../../../src/outlook/message/apply-outcome.ts';
import type { Applied } from '../../../../src/review/outcome/applied.ts';
import { applyChanges } from '../../../../src/review/outcome/apply-changes.ts';
import type { Change, Outcome } from '../../../../src/review/review.ts';
import { FakeOutlook, type Fault } from '../fake-outlook.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const at = (field: Field, address: string, displayName = address): Recipient => ({
  field,
  address,
  displayName,
});
const correct = (from: Recipient, to: string): Change => ({ field: from.field, from, to });
const remove = (from: Recipient): Change => ({ field: from.field, from });
const send = (...changes: Change[]): Outcome => ({ type: 'send', changes, keep: [] });

async function apply(outlook: FakeOutlook, outcome: Outcome): Promise<Applied> {
  vi.stubGlobal('Office', outlook.office);
  const applied = applyOutcome(outcome);
  await vi.advanceTimersByTimeAsync(120_000);
  return applied;
}

const kim = at('to', 'kim@army.ml');
const lee = at('cc', 'lee@gmial.com', 'Lee');
const twoFields = () =>
  new FakeOutlook({
    fields: {
      to: ['boss@unit.mil', { emailAddress: 'kim@army.ml', displayName: 'kim@army.ml' }],
      cc: [{ emailAddress: 'lee@gmial.com', displayName: 'Lee' }],
    },
  });
const before = { to: ['boss@unit.mil', 'kim@army.ml'], cc: ['lee@gmial.com'] };
const corrected = { to: ['boss@unit.mil', 'kim@army.mil'], cc: ['lee@gmail.com'] };
const addresses = (outlook: FakeOutlook) => ({ to: outlook.addresses('to'), cc: outlook.addresses('cc') });
const both = send(correct(kim, 'kim@army.mil'), correct(lee, 'lee@gmail.com'));

describe('applyOutcome', () => {
  it('replaces exactly the changed entries and reads them again', async () => {
    const outlook = twoFields();
    expect(await apply(outlook, both)).toEqual({ type: 'applied', changes: 2 });
    expect(addresses(outlook)).toEqual(corrected);
    expect(outlook.log).toEqual([
      'to.getAsync',
      'cc.getAsync',
      'to.setAsync',
      'to.getAsync',
      'cc.setAsync',
      'cc.getAsync',
    ]);
  });

  it('keeps the display names of all entries, except one that repeated the corrected address', async () => {
    const outlook = twoFields();
    await apply(outlook, both);
    expect(outlook.fields.to).toEqual([
      { emailAddress: 'boss@unit.mil', displayName: 'boss@unit.mil' },
      { emailAddress: 'kim@army.mil', displayName: '' },
    ]);
    expect(outlook.fields.cc).toEqual([{ emailAddress: 'lee@gmail.com', displayName: 'Lee' }]);
  });

  it('writes no empty display names, because Outlook would show them', async () => {
    const outlook = twoFields();
    const written: object[] = [];
    const box = outlook.item.to as { setAsync: (entries: object[], done: () => void) => void };
    const original = box.setAsync.bind(box);
    box.setAsync = (entries, done) => {
      written.push(...entries);
      original(entries, done);
    };
    await apply(outlook, send(correct(kim, 'kim@army.mil')));
    expect(written).toEqual([
      { emailAddress: 'boss@unit.mil', displayName: 'boss@unit.mil' },
      { emailAddress: 'kim@army.mil' },
    ]);
  });

  it('makes no call without a change', async () => {
    const outlook = twoFields();
    expect(await apply(outlook, send())).toEqual({ type: 'applied', changes: 0 });
    expect(await apply(outlook, { type: 'cancel' })).toEqual({ type: 'applied', changes: 0 });
    expect(outlook.log).toEqual([]);
  });

  it('removes an entry, even the last one', async () => {
    const outlook = twoFields();
    expect(await apply(outlook, send(remove(lee)))).toEqual({ type: 'applied', changes: 1 });
    expect(outlook.addresses('cc')).toEqual([]);
  });

  it('finds an entry although Outlook has replaced its display name', async () => {
    const outlook = new FakeOutlook({
      fields: { to: [{ emailAddress: 'kim@army.ml', displayName: 'Kim, A.' }] },
    });
    expect(await apply(outlook, send(correct(kim, 'kim@army.mil')))).toMatchObject({ type: 'applied' });
    expect(outlook.fields.to).toEqual([{ emailAddress: 'kim@army.mil', displayName: 'Kim, A.' }]);
  });

  it('corrects attendees of a meeting', async () => {
    const outlook = new FakeOutlook({
      kind: 'appointment',
      fields: { required: ['me@unit.mil', 'kim@army.ml'] },
    });
    const outcome = send(correct(at('required', 'kim@army.ml'), 'kim@army.mil'));
    expect(await apply(outlook, outcome)).toMatchObject({ type: 'applied' });
    expect(outlook.addresses('required')).toEqual(['me@unit.mil', 'kim@army.mil']);
  });

  it('replaces an invalid entry, because it need not be written again', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim.army.mil'] } });
    const outcome = send(correct(at('to', 'kim.army.mil'), 'kim@army.mil'));
    expect(await apply(outlook, outcome)).toMatchObject({ type: 'applied' });
  });

  it('waits for an Outlook that still returns the old recipients (office-js 4902)', async () => {
    const old = { value: [{ emailAddress: 'kim@army.ml', displayName: '' }] };
    const current = { value: [{ emailAddress: 'KIM@army.mil', displayName: 'Kim' }] };
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('to.getAsync', old, old, old, current);
    expect(await apply(outlook, send(correct(at('to', 'kim@army.ml', ''), 'kim@army.mil')))).toMatchObject({
      type: 'applied',
    });
    expect(outlook.calls('to.getAsync')).toBe(4);
  });
});

describe('applyOutcome, for entries with the same address', () => {
  const twice = () => new FakeOutlook({ fields: { to: ['a@x.mil', 'A@x.mil', 'kim@army.ml'] } });

  it('accepts that Outlook merges them', async () => {
    const outlook = twice();
    outlook.onCall = (name) => {
      if (name === 'to.setAsync') outlook.fields.to.shift();
    };
    expect(await apply(outlook, send(correct(kim, 'kim@army.mil')))).toMatchObject({ type: 'applied' });
    expect(outlook.addresses('to')).toEqual(['A@x.mil', 'kim@army.mil']);
  });

  it('does not mistake a remaining one for the removed one', async () => {
    const outlook = twice().fault('to.setAsync', 'ignore');
    expect(await apply(outlook, send(remove(at('to', 'a@x.mil'))))).toMatchObject({ type: 'refused' });
  });
});

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@unit.mil`);
const group = { emailAddress: '', displayName: 'Our team' };

describe('applyOutcome refuses and leaves every field unchanged', () => {
  it.each<[string, ConstructorParameters<typeof FakeOutlook>[0], Change[], object]>([
    [
      'a field with a contact group (office-js 4661)',
      { fields: { to: ['kim@army.ml', group] } },
      [correct(kim, 'kim@army.mil')],
      { reason: 'no-smtp-address', field: 'to', recipient: at('to', '', 'Our team') },
    ],
    [
      'a field with an X.500 address (office-js 3701)',
      { fields: { to: ['kim@army.ml', '/o=Ex/ou=x@y/cn=lee'] } },
      [correct(kim, 'kim@army.mil')],
      { reason: 'no-smtp-address', field: 'to' },
    ],
    [
      'a field with 101 entries',
      { fields: { to: ['kim@army.ml', ...people(100)] } },
      [correct(kim, 'kim@army.mil')],
      { reason: 'too-many', field: 'to', limit: 100 },
    ],
    [
      'a field that Outlook may have returned incompletely (Android returns 100)',
      { hostName: 'OutlookAndroid', platform: 'Android', fields: { to: ['kim@army.ml', ...people(99)] } },
      [correct(kim, 'kim@army.mil')],
      { reason: 'too-many', field: 'to', limit: 100 },
    ],
    [
      'an entry that is gone',
      { fields: { to: ['boss@unit.mil'] } },
      [correct(kim, 'kim@army.mil')],
      { reason: 'changed-meanwhile', recipient: kim },
    ],
    [
      'two changes of one entry',
      { fields: { to: ['kim@army.ml'] } },
      [correct(kim, 'kim@army.mil'), remove(kim)],
      { reason: 'changed-meanwhile', recipient: kim },
    ],
    [
      'a field that the item does not have',
      { kind: 'appointment', fields: { required: ['kim@army.ml'] } },
      [correct(kim, 'kim@army.mil')],
      { reason: 'changed-meanwhile', recipient: kim },
    ],
    [
      'a correction that is no address',
      { fields: { to: ['kim@army.ml'] } },
      [correct(kim, 'kim')],
      { reason: 'no-smtp-address', field: 'to' },
    ],
  ])('for %s', async (_, setting, changes, obstacle) => {
    const outlook = new FakeOutlook(setting);
    const fields = structuredClone(outlook.fields);
    expect(await apply(outlook, send(...changes))).toMatchObject({ type: 'refused', obstacle });
    expect(outlook.fields).toEqual(fields);
    expect(outlook.log.filter((name) => name.endsWith('setAsync'))).toEqual([]);
  });

  it('for a field in which a directory entry looks like the one to be removed', async () => {
    const twin = { emailAddress: '/o=ex', displayName: 'kim@army.ml' };
    const outlook = new FakeOutlook({ fields: { to: [twin, { ...twin, emailAddress: 'kim@army.ml' }] } });
    const fields = structuredClone(outlook.fields);
    const wanted = remove(at('to', 'kim@army.ml', 'kim@army.ml'));
    expect(await apply(outlook, send(wanted))).toMatchObject({ type: 'refused' });
    expect(outlook.fields).toEqual(fields);
  });

  it('only above 100 entries: it still writes a field with exactly 100', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml', ...people(99)] } });
    expect(await apply(outlook, send(correct(kim, 'kim@army.mil')))).toMatchObject({ type: 'applied' });
  });

  it('if there is an obstacle in the second field, before it writes the first', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'], cc: ['lee@gmial.com', group] } });
    expect(await apply(outlook, both)).toMatchObject({ type: 'refused', obstacle: { field: 'cc' } });
    expect(outlook.addresses('to')).toEqual(['kim@army.ml']);
  });

  it('if no item is being written', async () => {
    vi.stubGlobal('Office', { context: { mailbox: { item: null } } });
    expect(await applyOutcome(both)).toEqual({ type: 'refused', obstacle: { reason: 'unreadable' } });
  });
});

/**
 * Classic Outlook: takes a display name that is another address for the address (office-js 6477), and refuses
 * entries without an address (4661).
 */
function classicOutlook(setting: ConstructorParameters<typeof FakeOutlook>[0]): FakeOutlook {
  const outlook = new FakeOutlook({ hostName: 'Outlook', platform: 'PC', ...setting });
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const box = outlook.item[field] as {
      setAsync: (entries: Entry[], done: (result: unknown) => void) => void;
    };
    const original = box.setAsync.bind(box);
    box.setAsync = (entries, done) => {
      if (entries.some(({ emailAddress }) => !/^[^@\s]+@[^@\s]+$/.test(emailAddress)))
        done({ status: 'failed', error: { code: 5010, name: '', message: '' } });
      else original(entries.map(spoilt), done);
    };
  }
  return outlook;
}

interface Entry {
  readonly emailAddress: string;
  readonly displayName?: string;
}

const spoilt = ({ emailAddress, displayName = '' }: Entry) => {
  const isOther = displayName.includes('@') && displayName !== emailAddress;
  return { emailAddress: isOther ? '' : emailAddress, displayName };
};

describe('applyOutcome in classic Outlook', () => {
  const pat = { emailAddress: 'pat.ray.civ@army.mil', displayName: 'pat@us.army.mil' };

  it.each<[string, Change, string[]]>([
    ['corrects', correct(kim, 'kim@army.mil'), ['pat.ray.civ@army.mil', 'kim@army.mil']],
    ['removes', remove(kim), ['pat.ray.civ@army.mil']],
  ])(
    '%s an entry beside one whose display name is another address (office-js 6477)',
    async (_, change, wanted) => {
      const outlook = classicOutlook({ fields: { to: [pat, 'kim@army.ml'] } });
      expect(await apply(outlook, send(change))).toEqual({ type: 'applied', changes: 1 });
      expect(outlook.addresses('to')).toEqual(wanted);
    },
  );

  it('restores an entry whose display name is another address', async () => {
    const outlook = classicOutlook({ fields: { to: [pat, 'kim@army.ml'], cc: ['lee@gmial.com'] } });
    outlook.fault('cc.setAsync', 'fail');
    const changes = [correct(kim, 'kim@army.mil'), correct(at('cc', 'lee@gmial.com'), 'lee@gmail.com')];
    expect(await apply(outlook, send(...changes))).toMatchObject({ type: 'refused' });
    expect(outlook.addresses('to')).toEqual(['pat.ray.civ@army.mil', 'kim@army.ml']);
  });

  it.each<[string, string | (Entry & { displayName: string })]>([
    ['a contact group', { emailAddress: '', displayName: 'Our team' }],
    ['an entry whose address is only in its name', { emailAddress: '', displayName: 'jo@navy.mil' }],
    ['an entry without address and name', { emailAddress: '', displayName: '' }],
    ['an entry of two addresses', 'jo@navy.mil;ray@army.mil'],
    ['an entry with a space', 'jo @navy.mil'],
    ['a text that is no address', 'jo.navy.mil'],
    ['a quoted local part', '"jo ray"@navy.mil'],
  ])('writes nothing beside %s', async (_, entry) => {
    const outlook = classicOutlook({ fields: { to: [entry, 'kim@army.ml'] } });
    const fields = structuredClone(outlook.fields);
    expect(await apply(outlook, send(correct(kim, 'kim@army.mil')))).toMatchObject({ type: 'refused' });
    expect(outlook.fields).toEqual(fields);
    expect(outlook.calls('to.setAsync')).toBe(0);
  });

  it('keeps the other recipients if the corrected entry cannot be restored', async () => {
    const outlook = classicOutlook({ fields: { to: ['boss@army.mil', 'kim.army.mil'] } });
    let writes = 0;
    outlook.onCall = (name) => {
      if (name === 'to.setAsync' && ++writes === 1) outlook.fields.to.length = 0;
    };
    const applied = await apply(outlook, send(correct(at('to', 'kim.army.mil'), 'kim@army.mil')));
    expect(applied).toEqual({ type: 'uncertain', fields: ['to'] });
    expect(outlook.addresses('to')).toEqual(['boss@army.mil']);
  });
});

describe('applyOutcome, for an entry whose address is only in its display name', () => {
  const shown = (displayName: string) => ({ emailAddress: '', displayName });
  const bare = (displayName: string) =>
    classicOutlook({ fields: { to: [shown(displayName), 'boss@army.mil'] } });

  it.each(['kim@army.ml', "'kim@army.ml'", 'Kim <kim@army.ml>', 'kim@\u200barmy.ml'])(
    'replaces the whole entry: %j',
    async (name) => {
      const outlook = bare(name);
      const kimInName = at('to', 'kim@army.ml', name);
      expect(await apply(outlook, send(correct(kimInName, 'kim@army.mil')))).toMatchObject({
        type: 'applied',
      });
      expect(outlook.fields.to).toEqual([
        { emailAddress: 'kim@army.mil', displayName: '' },
        { emailAddress: 'boss@army.mil', displayName: 'boss@army.mil' },
      ]);
    },
  );

  it('removes the whole entry', async () => {
    const outlook = bare('kim@army.ml');
    expect(await apply(outlook, send(remove(kim)))).toMatchObject({ type: 'applied' });
    expect(outlook.addresses('to')).toEqual(['boss@army.mil']);
  });

  it('restores the entry as an address if Outlook lost the correction', async () => {
    const outlook = bare('kim@army.ml');
    let writes = 0;
    outlook.onCall = (name) => {
      if (name === 'to.setAsync' && ++writes === 1) outlook.fields.to.shift();
    };
    expect(await apply(outlook, send(correct(kim, 'kim@army.mil')))).toMatchObject({ type: 'refused' });
    expect(outlook.addresses('to')).toEqual(['kim@army.ml', 'boss@army.mil']);
  });
});

describe('applyOutcome under faults', () => {
  it.each<[string, [string, ...Fault[]][]]>([
    ['the first read fails', [['to.getAsync', 'fail']]],
    ['the first read never answers', [['cc.getAsync', 'never']]],
    ['the first read is no list', [['cc.getAsync', { value: {} }]]],
    ['the write is refused', [['cc.setAsync', 'fail']]],
    ['the write throws', [['cc.setAsync', 'throw']]],
    ['the write never answers', [['cc.setAsync', 'never']]],
    ['the write has no effect (office-js 6015, 2925)', [['cc.setAsync', 'ignore']]],
  ])('restores all fields when %s', async (_, faults) => {
    const outlook = twoFields();
    for (const [name, ...list] of faults) outlook.fault(name, ...list);
    expect((await apply(outlook, both)).type).toBe('refused');
    expect(addresses(outlook)).toEqual(before);
  });

  it.each<[string, Fault]>([
    ['reports a failure', 'lie'],
    ['answers twice', 'twice'],
  ])('trusts what it reads when a write that took effect %s', async (_, fault) => {
    const outlook = twoFields().fault('to.setAsync', fault);
    expect(await apply(outlook, both)).toEqual({ type: 'applied', changes: 2 });
    expect(addresses(outlook)).toEqual(corrected);
  });

  it.each<[string, [string, ...Fault[]][]]>([
    ['reading fails afterwards', [['to.getAsync', { value: [{ emailAddress: 'kim@army.ml' }] }, 'fail']]],
    [
      'the field cannot be put back',
      [
        ['to.setAsync', 'lie'],
        ['to.getAsync', { value: [{ emailAddress: 'kim@army.ml' }] }, { value: [] }],
      ],
    ],
  ])('reports that the state is unknown when %s', async (_, faults) => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'] } });
    for (const [name, ...list] of faults) outlook.fault(name, ...list);
    expect(await apply(outlook, send(correct(kim, 'kim@army.mil')))).toEqual({
      type: 'uncertain',
      fields: ['to'],
    });
  });

  it('restores a recipient that Outlook lost', async () => {
    const outlook = twoFields();
    let writes = 0;
    outlook.onCall = (name) => {
      if (name === 'to.setAsync') writes += 1;
      if (name === 'to.setAsync' && writes === 1) outlook.fields.to.pop();
    };
    const applied = await apply(outlook, send(correct(kim, 'kim@army.mil')));
    expect(applied).toMatchObject({ type: 'refused', obstacle: { reason: 'not-written', field: 'to' } });
    expect(outlook.addresses('to')).toEqual(before.to);
  });
});

const address = fc.constantFrom('a@x.mil', 'b@x.mil', 'B@x.mil', 'c@y.example', '', '/o=ex', 'rubbish');
const entry = fc.record({ emailAddress: address, displayName: fc.constantFrom('', 'Ann', 'a@x.mil') });
const field = fc.constantFrom<Field>('to', 'cc', 'bcc');
const fault = fc.constantFrom<Fault>('fail', 'never', 'null', 'throw', 'twice', 'ignore', 'lie');
const change = fc.record({
  field,
  index: fc.nat(5),
  to: fc.option(fc.constantFrom('new@x.mil', 'a@x.mil', 'none')),
});
const call = fc.constantFrom('to.setAsync', 'cc.setAsync', 'bcc.setAsync', 'to.getAsync', 'cc.getAsync');

/** Each entry is doubted and changed only once. */
const entryKey = (pick: { field: Field; index: number }) => `${pick.field}:${pick.index}`;

describe('applyOutcome, for any recipients, changes and faults', () => {
  const setting = fc.record({
    to: fc.array(entry, { maxLength: 5 }),
    cc: fc.array(entry, { maxLength: 5 }),
    bcc: fc.array(entry, { maxLength: 5 }),
  });
  const recipientsOf = (outlook: FakeOutlook): Recipient[] =>
    (['to', 'cc', 'bcc'] as const).flatMap((name) =>
      outlook.fields[name].map((each) => at(name, each.emailAddress, each.displayName)),
    );
  const wanted = (recipients: Recipient[], picks: { field: Field; index: number; to: string | null }[]) =>
    picks.flatMap(({ field: name, index, to }): Change[] => {
      const from = recipients.filter((each) => each.field === name)[index];
      if (!from) return [];
      return [to === null ? remove(from) : correct(from, to)];
    });
  const plain = (recipients: readonly Recipient[]) =>
    JSON.stringify(recipients.map(({ field: name, address: each }) => [name, each.toLowerCase()]));

  it('leaves exactly the original recipients or exactly the wanted ones, or reports that the state is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: entryKey }),
        fc.array(fc.tuple(call, fc.array(fault, { minLength: 1, maxLength: 3 })), { maxLength: 2 }),
        async (fields, picks, faults) => {
          const outlook = new FakeOutlook({ fields });
          const original = recipientsOf(outlook);
          const changes = wanted(original, picks);
          for (const [name, list] of faults) outlook.fault(name, ...list);
          const applied = await apply(outlook, send(...changes));
          outlook.faults.clear();
          const now = plain(recipientsOf(outlook));
          if (applied.type === 'applied') expect(now).toBe(plain(applyChanges(original, changes)));
          if (applied.type === 'refused') expect(now).toBe(plain(original));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never reports an unknown state without faults', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.uniqueArray(change, { maxLength: 4, selector: entryKey }),
        async (fields, picks) => {
          const outlook = new FakeOutlook({ fields });
          const applied = await apply(outlook, send(...wanted(recipientsOf(outlook), picks)));
          expect(applied.type).not.toBe('uncertain');
        },
      ),
      { numRuns: 200 },
    );
  });
});
