import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemSendHandler } from '../../../src/events/on-item-send.ts';
import { dialogLimit } from '../../../src/outlook/dialog/dialog.ts';
import { readKept } from '../../../src/outlook/storage/kept.ts';
import { readBlockedSend } from '../../../src/outlook/storage/last-blocked-send.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { dayOf } from '../../../src/review/memory/day.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import { outcome } from '../../../src/review/outcome/outcome.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import type { Choice, Outcome, Review } from '../../../src/review/review.ts';
import { en } from '../../../src/text/load/en.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked, damaged } from '../policy/baked.ts';

const origin = 'https://addin.example';
const today = '2026-11-24';
const build = '1.2.3';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: `${origin}/commands.html`, origin });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Answer {
  allowEvent: boolean;
}
type Decide = (review: Review) => Outcome | undefined;

/** Makes the same choice for every doubt and presses Send. */
const choose =
  (choice: (review: Review, id: string) => Choice): Decide =>
  (review) => {
    const decided = review.doubts.reduce(
      (state, { id }) => reduceReview(state, { type: 'choose', id, choice: choice(review, id) }),
      review,
    );
    return outcome(reduceReview(decided, { type: 'send' }));
  };
const useSuggestion = choose((review, id) => {
  const suggestion = review.doubts.find((doubt) => doubt.id === id)?.findings[0]?.suggestions[0];
  return { type: 'correct', address: suggestion?.address ?? 'nothing was suggested' };
});
const keepAll = choose(() => ({ type: 'keep' }));
const removeAll = choose(() => ({ type: 'remove' }));

/** Runs one Send to its end; `decide` is what the sender does in the dialog. */
async function press(outlook: FakeOutlook, handler: ReturnType<typeof itemSendHandler>, decide?: Decide) {
  vi.stubGlobal('Office', outlook.office);
  const answers: Answer[] = [];
  let openAtAnswer = 0;
  const done = handler({
    completed: (...answer) => {
      answers.push(...(answer as Answer[]));
      openAtAnswer = outlook.dialogs.filter(({ closed }) => closed === 0).length;
    },
  });
  const watched = new Set<unknown>();
  for (let turn = 0; turn < 600; turn += 1) {
    for (const dialog of outlook.dialogs.filter((each) => !watched.has(each))) {
      watched.add(dialog);
      dialog.onReceive = (message) => {
        if (message.type !== 'review' || !decide) return;
        const decided = decide((message as unknown as { review: Review }).review);
        if (decided) dialog.says({ type: 'outcome', outcome: decided }, origin);
      };
      dialog.says({ type: 'ready' }, origin);
    }
    await vi.advanceTimersByTimeAsync(turn < 100 ? 10 : 1000);
  }
  await done;
  // Outlook must not be answered while a dialog is open.
  expect(openAtAnswer).toBe(0);
  return answers;
}

const handlerOf = (policy?: unknown) => itemSendHandler(configureAddIn(baked(policy), today), build);
/** A later message of the same sender: the same mailbox and another page. */
const later = (before: FakeOutlook, ...to: string[]) => {
  const outlook = new FakeOutlook({ fields: { to } });
  Object.assign(outlook.settings, before.saved);
  return outlook;
};
const rememberAll = choose(() => ({ type: 'keep', remember: true, reason: 'A friend' }));
const allow = [{ allowEvent: true }];
const block = [{ allowEvent: false }];
const soldier = () => new FakeOutlook({ fields: { to: ['boss@army.mil', 'kim@army.ml'] } });
const notice = (outlook: FakeOutlook) => [...outlook.notices.values()];

describe('a good message', () => {
  it('is sent at once, with four calls and no dialog, if it teaches nothing new', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.mil'], cc: ['lee@gmail.com'] } });
    outlook.settings['nearmiss.domains'] = `1,gmail.com 1 ${dayOf(Date.now())}`;
    expect(await press(outlook, handlerOf())).toEqual(allow);
    expect(outlook.log).toEqual(['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'from.getAsync']);
  });

  it('teaches the mailbox its outside hosts', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.mil'], cc: ['lee@fabrikam.com'] } });
    expect(await press(outlook, handlerOf())).toEqual(allow);
    expect(outlook.saved).toEqual({ 'nearmiss.domains': `1,fabrikam.com 1 ${dayOf(Date.now())}` });
  });

  it('may have no recipients at all', async () => {
    expect(await press(new FakeOutlook(), handlerOf())).toEqual(allow);
  });
});

describe('an address that the sender chose to remember', () => {
  const unsure = () => new FakeOutlook({ fields: { to: ['Sam@gmial.com'] } });

  it('is sent in a later message without a dialog, but other addresses of its domain are not', async () => {
    const outlook = unsure();
    expect(await press(outlook, handlerOf(), rememberAll)).toEqual(allow);
    expect(String(outlook.saved['nearmiss.remembered'])).toContain('sam@gmial.com');
    const same = later(outlook, 'sam@gmial.com');
    expect(await press(same, handlerOf())).toEqual(allow);
    expect(same.dialogs).toHaveLength(0);
    const other = later(outlook, 'kim@gmial.com');
    expect(await press(other, handlerOf(), keepAll)).toEqual(allow);
    expect(other.dialogs).toHaveLength(1);
  });

  it('is asked about again if the policy now forbids remembering', async () => {
    const outlook = unsure();
    await press(outlook, handlerOf(), rememberAll);
    const same = later(outlook, 'sam@gmial.com');
    expect(await press(same, handlerOf({ remember: { allowed: false } }), keepAll)).toEqual(allow);
    expect(same.dialogs).toHaveLength(1);
  });

  it.each([
    ['an almost certain mistake', 'kim@army.ml', undefined],
    ['somebody who is not in the message', 'else@gmial.com', undefined],
    ['stored if the policy forbids it', 'sam@gmial.com', { remember: { allowed: false } }],
  ])('is never %s, whatever the dialog answers', async (_, address, policy) => {
    const outlook = new FakeOutlook({ fields: { to: ['sam@gmial.com', 'kim@army.ml'] } });
    const keep = ['sam@gmial.com', 'kim@army.ml'];
    const forged = () => ({ type: 'send', changes: [], keep, remember: [{ address }] }) as const;
    expect(await press(outlook, handlerOf(policy), forged)).toEqual(allow);
    expect(outlook.saved['nearmiss.remembered']).toBeUndefined();
  });

  it.each(['fail', 'never', 'null', 'throw'] as const)(
    'is kept for this message if Outlook does not save it, with a notice to the sender: %s',
    async (fault) => {
      const outlook = unsure().fault('roamingSettings.saveAsync', fault);
      expect(await press(outlook, handlerOf(), rememberAll)).toEqual(allow);
      expect(notice(outlook)).toEqual([en.notice.notRemembered]);
      expect(outlook.settings).toEqual({});
      expect(await press(outlook, handlerOf())).toEqual(allow);
      expect(outlook.dialogs).toHaveLength(1);
    },
  );
});

describe('near misses', () => {
  const year = new Date().getFullYear();

  it('are counted once for each corrected domain, in the save of what the mailbox learns', async () => {
    const fields = { to: ['kim@army.ml', 'lee@army.ml', 'jo@navy.ml', 'boss@fabrikam.com'] };
    const outlook = new FakeOutlook({ fields });
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(allow);
    expect(outlook.saved['nearmiss.count']).toBe(`1,${year} 2`);
    expect(outlook.saved['nearmiss.domains']).toContain('fabrikam.com');
    expect(outlook.calls('roamingSettings.saveAsync')).toBe(1);
  });

  it('are counted although the sender has to press Send again, and not a second time then', async () => {
    const outlook = new FakeOutlook({
      fields: { to: ['kim@army.ml'] },
      hostName: 'OutlookWebApp',
      platform: 'OfficeOnline',
    });
    outlook.onCall = (name) => {
      if (name === 'to.setAsync') outlook.fields.cc = [{ emailAddress: 'pat@af.ml', displayName: '' }];
    };
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(block);
    outlook.onCall = () => undefined;
    outlook.fields.cc = [];
    expect(await press(outlook, handlerOf())).toEqual(allow);
    expect(outlook.saved['nearmiss.count']).toBe(`1,${year} 1`);
  });

  it.each([
    ['removed', removeAll, {}],
    ['kept', keepAll, {}],
    ['corrected, if the policy lets the mailbox learn nothing', useSuggestion, { learn: { mailbox: false } }],
  ] as const)('are not counted of what was %s', async (_what, decide, policy) => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml', 'boss@army.mil'] } });
    expect(await press(outlook, handlerOf(policy), decide)).toEqual(allow);
    expect(outlook.settings['nearmiss.count']).toBeUndefined();
  });
});

describe('a doubtful message', () => {
  it.each(['to', 'cc', 'bcc'] as const)('is corrected in %s and sent', async (field) => {
    const outlook = new FakeOutlook({ fields: { [field]: ['kim@army.ml'] } });
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(allow);
    expect(outlook.addresses(field)).toEqual(['kim@army.mil']);
    expect(outlook.dialogs).toHaveLength(1);
  });

  it('is corrected and sent if it is a meeting', async () => {
    const outlook = new FakeOutlook({ kind: 'appointment', fields: { optional: ['kim@army.ml'] } });
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(allow);
    expect(outlook.addresses('optional')).toEqual(['kim@army.mil']);
  });

  it('is sent without a recipient whom the sender removed', async () => {
    const outlook = soldier();
    expect(await press(outlook, handlerOf(), removeAll)).toEqual(allow);
    expect(outlook.addresses('to')).toEqual(['boss@army.mil']);
  });

  it('is sent unchanged if the sender keeps the recipient, who is not asked about again', async () => {
    const outlook = soldier();
    const handler = handlerOf();
    expect(await press(outlook, handler, keepAll)).toEqual(allow);
    expect(await press(outlook, handler)).toEqual(allow);
    expect(outlook.addresses('to')).toEqual(['boss@army.mil', 'kim@army.ml']);
    expect(outlook.dialogs).toHaveLength(1);
  });

  it('opens one dialog about all doubtful recipients', async () => {
    const outlook = new FakeOutlook({
      fields: { to: ['kim@army.ml'], cc: ['lee@navy.ml'], bcc: ['ok@army.mil'] },
    });
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(allow);
    expect([outlook.addresses('to'), outlook.addresses('cc')]).toEqual([['kim@army.mil'], ['lee@navy.mil']]);
    expect(outlook.dialogs).toHaveLength(1);
  });

  it('is not sent if the sender cancels, and the previous notice is removed', async () => {
    const outlook = soldier();
    outlook.notices.set('nearmiss', 'from the Send before');
    expect(await press(outlook, handlerOf(), () => ({ type: 'cancel' }))).toEqual(block);
    expect(outlook.addresses('to')).toEqual(['boss@army.mil', 'kim@army.ml']);
    expect(notice(outlook)).toEqual([]);
  });

  it.each([
    ['new Outlook (office-js 6196)', { hostName: 'newOutlookWindows' }],
    ['Mac (office-js 4311)', { hostName: 'Outlook', platform: 'Mac' }],
  ])('is corrected and waits for another Send in %s', async (_, client) => {
    const outlook = new FakeOutlook({ ...client, fields: { to: ['kim@army.ml'] } });
    const handler = handlerOf();
    expect(await press(outlook, handler, useSuggestion)).toEqual(block);
    expect(notice(outlook)).toEqual([en.notice.changedPressSend('message')]);
    expect(await press(outlook, handler)).toEqual(allow);
    expect(outlook.dialogs).toHaveLength(1);
  });

  it('needs no second Send in new Outlook if the recipient is kept', async () => {
    const outlook = new FakeOutlook({ hostName: 'newOutlookWindows', fields: { to: ['kim@army.ml'] } });
    expect(await press(outlook, handlerOf(), keepAll)).toEqual(allow);
  });

  it('has edited addresses judged by the same detector', async () => {
    const outlook = soldier();
    const judged: unknown[] = [];
    const decide: Decide = () => {
      const dialog = outlook.dialogs[0];
      if (!dialog) return undefined;
      for (const address of ['kim@army.ml', 'kim@army.mil'])
        dialog.says({ type: 'check', id: address, doubtId: 'to:1', address }, origin);
      dialog.says({ type: 'check', id: 'other', doubtId: 'to:7', address: 'kim@army.mil' }, origin);
      judged.push(...dialog.received.slice(1));
      return { type: 'cancel' };
    };
    await press(outlook, handlerOf(), decide);
    expect(judged).toMatchObject([
      { type: 'checked', id: 'kim@army.ml', doubt: { id: 'to:1' } },
      { type: 'checked', id: 'kim@army.mil', doubt: null },
      { type: 'check-failed', id: 'other' },
    ]);
  });
});

describe('Send never lets through', () => {
  it('a message with a doubt that the dialog left out', async () => {
    const outlook = soldier();
    expect(await press(outlook, handlerOf(), () => ({ type: 'send', changes: [], keep: [] }))).toEqual(block);
    expect(notice(outlook)[0]).toContain('kim@army.ml');
  });

  it('a blocked address that the dialog reports as kept', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@bad.example'] } });
    const deny = { deny: [{ domain: 'bad.example', reason: 'Closed.' }] };
    const forged: Decide = () => ({ type: 'send', changes: [], keep: ['kim@bad.example'] });
    expect(await press(outlook, handlerOf(deny), forged)).toEqual(block);
  });

  it('a doubtful recipient who was added while the dialog was open', async () => {
    const outlook = soldier();
    const decide: Decide = (review) => {
      outlook.fields.cc.push({ emailAddress: 'lee@navy.ml', displayName: '' });
      return useSuggestion(review);
    };
    expect(await press(outlook, handlerOf(), decide)).toEqual(block);
    expect(notice(outlook)[0]).toContain('lee@navy.ml');
  });

  it('a correction that Outlook did not write', async () => {
    const outlook = soldier().fault('to.setAsync', 'ignore');
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(block);
    expect(notice(outlook)).toEqual([en.errors.refused(en.fields.to)]);
  });

  it('a correction in a field with a contact group', async () => {
    const group = { emailAddress: '', displayName: 'Our team' };
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml', group] } });
    const fixKim = choose((review, id) => {
      const suggestion = review.doubts.find((doubt) => doubt.id === id)?.findings[0]?.suggestions[0];
      return suggestion ? { type: 'correct', address: suggestion.address } : { type: 'keep' };
    });
    expect(await press(outlook, handlerOf(), fixKim)).toEqual(block);
    expect(notice(outlook)).toEqual([en.errors.contactGroup(en.fields.to)]);
    expect(outlook.addresses('to')).toEqual(['kim@army.ml', '']);
  });
});

describe('a dialog that lies', () => {
  const arrives = (outlook: FakeOutlook, answer: Decide): Decide => {
    return (review) => {
      outlook.fields.cc.push({ emailAddress: 'lee@navy.ml', displayName: '' });
      return answer(review);
    };
  };
  const keeping = (...keep: string[]): Decide => {
    return () => ({ type: 'send', changes: [], keep });
  };

  it('cannot keep a recipient who was added while it was open', async () => {
    const outlook = soldier();
    const answer = arrives(outlook, keeping('kim@army.ml', 'lee@navy.ml'));
    expect(await press(outlook, handlerOf(), answer)).toEqual(block);
    expect(notice(outlook)[0]).toContain('lee@navy.ml');
    expect(await readKept()).toEqual(['kim@army.ml']);
  });

  it.each([
    ['replace', { to: 'eve@gmail.com' }],
    ['remove', {}],
  ])('cannot %s a recipient who was not doubted', async (_, to) => {
    const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'], cc: ['boss@army.mil'] } });
    const from = { field: 'cc', address: 'boss@army.mil', displayName: 'boss@army.mil' } as const;
    const answer: Decide = ({ doubts: [kim] }) => ({
      type: 'send',
      changes: [
        { field: 'to', from: kim?.recipient ?? from, to: 'kim@army.mil' },
        { field: 'cc', from, ...to },
      ],
      keep: [],
    });
    expect(await press(outlook, handlerOf(), answer)).toEqual(block);
    expect([outlook.addresses('to'), outlook.addresses('cc')]).toEqual([['kim@army.ml'], ['boss@army.mil']]);
    expect(notice(outlook)[0]).toContain('boss@army.mil');
  });

  it.each([['kim@denied.com'], ['kim@army.ml;eve@gmail.com'], ['kim@navy.ml']])(
    'cannot write %s instead of a doubted address',
    async (to) => {
      const outlook = soldier();
      const deny = { deny: [{ domain: 'denied.com', reason: 'No.' }] };
      const answer: Decide = ({ doubts: [kim] }) => {
        return kim && { type: 'send', changes: [{ field: 'to', from: kim.recipient, to }], keep: [] };
      };
      expect(await press(outlook, handlerOf(deny), answer)).toEqual(block);
      expect(outlook.addresses('to')).toEqual(['boss@army.mil', 'kim@army.ml']);
      expect(notice(outlook)[0]).toContain(to);
    },
  );

  it('cannot have a text judged that is no address', async () => {
    const outlook = soldier();
    const answer: Decide = () => {
      for (const address of ['', 'x'.repeat(9999), 'kim@army.mil kim@army.ml'])
        outlook.dialogs[0]?.says({ type: 'check', id: '1', doubtId: 'to:1', address }, origin);
      return { type: 'cancel' };
    };
    await press(outlook, handlerOf(), answer);
    const failed = { type: 'check-failed', id: '1' };
    expect(outlook.dialogs[0]?.received.slice(1)).toEqual([failed, failed, failed]);
  });

  it('gets no more answers once it has answered', async () => {
    const outlook = soldier();
    await press(outlook, handlerOf(), keepAll);
    const [dialog] = outlook.dialogs;
    const before = dialog?.received.length;
    dialog?.says({ type: 'ready' }, origin);
    expect(dialog?.received).toHaveLength(before ?? 0);
  });
});

describe('an entry without an address (office-js 1411, 2502)', () => {
  const bare = (displayName: string, more: object = {}) => ({ emailAddress: '', displayName, ...more });
  const withEntry = (...to: ReturnType<typeof bare>[]) => new FakeOutlook({ fields: { to } });

  it.each([
    'kim@army.ml',
    "'kim@army.ml'",
    'Kim <kim@army.ml>',
    'kim＠army.ml',
    'kim@\u200barmy.ml',
    'kim @ army.ml',
  ])('is asked about and corrected by the address in its display name: %j', async (name) => {
    const outlook = withEntry(bare(name), bare('ok@army.mil'));
    outlook.fields.to.splice(1, 1);
    expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(allow);
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
    expect(outlook.dialogs).toHaveLength(1);
  });

  describe('or with an address of the Exchange directory (office-js 3701)', () => {
    const entry = (displayName: string) => ({ emailAddress: '/o=Ex/cn=Recipients/cn=kim', displayName });

    it('is asked about and corrected by the address in its display name', async () => {
      const outlook = withEntry(entry('Kim <kim@army.ml>'));
      expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(allow);
      expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
    });

    it('is stopped if its display name contains a denied domain', async () => {
      const deny = { deny: [{ domain: 'denied.com', reason: 'No.' }] };
      expect(await press(withEntry(entry('eve@denied.com')), handlerOf(deny), keepAll)).toEqual(block);
    });

    it.each(['boss@army.mil', 'Kim Miller', 'R&D @ HQ v1.2'])(
      'is sent if nothing is doubtful: %j',
      async (name) => {
        const outlook = withEntry(entry(name));
        expect(await press(outlook, handlerOf())).toEqual(allow);
        expect([...outlook.dialogs, ...notice(outlook)]).toEqual([]);
      },
    );

    it('is not lost by a correction beside it: nothing is written, and the sender learns why', async () => {
      const outlook = withEntry(entry('lee@army.mil'), bare('', { emailAddress: 'kim@army.ml' }));
      expect(await press(outlook, handlerOf(), useSuggestion)).toEqual(block);
      expect(outlook.addresses('to')).toEqual(['/o=Ex/cn=Recipients/cn=kim', 'kim@army.ml']);
      expect(outlook.calls('to.setAsync')).toBe(0);
      expect(notice(outlook)).toHaveLength(1);
    });
  });

  it('is kept as the address in its display name', async () => {
    const outlook = withEntry(bare('kim@army.ml'));
    expect(await press(outlook, handlerOf(), keepAll)).toEqual(allow);
    expect(await readKept()).toEqual(['kim@army.ml']);
  });

  it('is stopped if its display name is an address at a denied domain', async () => {
    const deny = { deny: [{ domain: 'denied.com', reason: 'No.' }] };
    expect(await press(withEntry(bare('eve@denied.com')), handlerOf(deny), keepAll)).toEqual(block);
  });

  it.each(['boss@army.mil', 'Our team', 'Team @ work'])(
    'is sent if nothing is doubtful: %j',
    async (name) => {
      const outlook = withEntry(bare(name));
      expect(await press(outlook, handlerOf())).toEqual(allow);
      expect([...outlook.dialogs, ...notice(outlook)]).toEqual([]);
    },
  );

  describe.each([
    ['a person', bare('Kim Miller', { recipientType: 'externalUser' })],
    ['an invisible name', bare('\u200b')],
    ['nothing', null as never],
  ])('that is %s', (_, entry) => {
    const untold = (...others: string[]) => {
      const given = others.map((emailAddress) => ({ emailAddress, displayName: '' }));
      return new FakeOutlook({ fields: {} }).fault('to.getAsync', { value: [entry, ...given] });
    };

    it.each<[Policy['whenUnreadable'], Answer[], string]>([
      ['block', block, en.notice.unreadableBlocked],
      ['ask', block, en.notice.unreadableBlocked],
      ['allow', allow, en.notice.unreadableSent],
    ])('counts as unchecked, and the policy decides: %s', async (whenUnreadable, answer, text) => {
      const outlook = untold('boss@army.mil');
      expect(await press(outlook, handlerOf({ whenUnreadable }))).toEqual(answer);
      expect(notice(outlook)).toEqual([text]);
      if (answer === block) expect(await readBlockedSend()).toMatchObject({ unchecked: 'recipients' });
    });

    it('does not let other doubts pass, whatever the policy says about it', async () => {
      const outlook = untold('kim@army.ml');
      expect(
        await press(outlook, handlerOf({ whenUnreadable: 'allow' }), () => ({ type: 'cancel' })),
      ).toEqual(block);
      expect(outlook.dialogs).toHaveLength(1);
    });
  });
});

describe('a message that cannot be read', () => {
  const unreadable = () => soldier().fault('cc.getAsync', 'never');

  it('is not sent, and a notice says why', async () => {
    const outlook = unreadable();
    expect(await press(outlook, handlerOf())).toEqual(block);
    expect(notice(outlook)).toEqual([en.notice.unreadableBlocked]);
  });

  it('is not sent, and a notice says why, if reading fails only after the decisions', async () => {
    const outlook = soldier();
    const keepAndFail = choose(() => {
      outlook.fault('cc.getAsync', 'never');
      return { type: 'keep' };
    });
    expect(await press(outlook, handlerOf({ whenUnreadable: 'allow' }), keepAndFail)).toEqual(block);
    expect(notice(outlook)).toEqual([en.notice.unreadableBlocked]);
  });

  it('is sent with a notice if the policy allows it', async () => {
    const outlook = unreadable();
    expect(await press(outlook, handlerOf({ whenUnreadable: 'allow' }))).toEqual(allow);
    expect(notice(outlook)).toEqual([en.notice.unreadableSent]);
  });

  it.each<[Policy['whenUnreadable'], Answer[], string]>([
    ['block', block, en.notice.notAllRead(en.fields.to)],
    ['allow', allow, en.notice.unreadableSent],
  ])(
    'completely, with 1,000 recipients in a field, is decided by the policy: %s',
    async (whenUnreadable, answer, text) => {
      const to = Array.from({ length: 1000 }, (_, index) => `p${index}@army.mil`);
      const outlook = new FakeOutlook({ fields: { to } });
      expect(await press(outlook, handlerOf({ whenUnreadable }))).toEqual(answer);
      expect(notice(outlook)).toEqual([text]);
    },
  );

  it('is asked about as far as it can be read', async () => {
    const to = ['kim@army.ml', ...Array.from({ length: 999 }, (_, index) => `p${index}@army.mil`)];
    const outlook = new FakeOutlook({ fields: { to } });
    expect(await press(outlook, handlerOf({ whenUnreadable: 'allow' }), useSuggestion)).toEqual(block);
    expect(notice(outlook)).toEqual([en.errors.tooMany(en.fields.to, 100)]);
    expect(outlook.dialogs).toHaveLength(1);
  });

  it('is not sent if the detector fails', async () => {
    const config = { policy: defaultPolicy, knownDomains: undefined as never };
    const outlook = soldier();
    expect(await press(outlook, itemSendHandler(config, build))).toEqual(block);
    expect(notice(outlook)).toEqual([en.notice.unreadableBlocked]);
  });

  it('is not sent if there is no item', async () => {
    const outlook = new FakeOutlook();
    const office = outlook.office as { context: { mailbox: { item: unknown } } };
    office.context.mailbox.item = null;
    Object.defineProperty(outlook, 'office', { value: office });
    expect(await press(outlook, handlerOf())).toEqual(block);
  });
});

describe('a broken policy', () => {
  it('stops every message, and a notice says why', async () => {
    const outlook = new FakeOutlook({ fields: { to: ['lee@gmail.com'] } });
    expect(await press(outlook, itemSendHandler(configureAddIn(damaged), build))).toEqual(block);
    expect(notice(outlook)).toEqual([en.notice.policyBroken]);
  });
});

describe('what a blocked send stores with the message', () => {
  const by = { at: expect.any(Number) as number, policyVersion: '7', build };
  const left = async (outlook: FakeOutlook, policy: object = {}, decide?: Decide) => {
    await press(outlook, handlerOf({ version: '7', ...policy }), decide);
    return readBlockedSend();
  };

  it('is the time, the policy version and the build', async () => {
    expect(await left(soldier(), {}, () => ({ type: 'cancel' }))).toEqual(by);
  });

  it('includes what could not be checked', async () => {
    const deaf = soldier().fault('to.getAsync', 'fail');
    expect(await left(deaf)).toEqual({ ...by, unchecked: 'recipients' });
    const cc = Array.from({ length: 1000 }, (_, index) => `p${index}@army.mil`);
    expect(await left(new FakeOutlook({ fields: { cc } }))).toEqual({ ...by, unchecked: 'cc' });
    const outlook = soldier();
    await press(outlook, itemSendHandler(configureAddIn(damaged), build));
    expect(await readBlockedSend()).toEqual({ at: by.at, build, unchecked: 'policy' });
    await press(outlook, itemSendHandler({ policy: defaultPolicy, knownDomains: undefined as never }, build));
    expect(await readBlockedSend()).toMatchObject({ unchecked: 'recipients' });
  });

  it('is missing if no message was blocked', async () => {
    expect(await left(new FakeOutlook({ fields: { to: ['kim@army.mil'] } }))).toBeUndefined();
    expect(await left(soldier(), {}, useSuggestion)).toBeUndefined();
  });

  it.each(['fail', 'never', 'null', 'twice', 'throw'] as const)(
    'does not affect the answer if it cannot be stored: %s',
    async (fault) => {
      const outlook = soldier().fault('to.getAsync', 'fail').fault('sessionData.setAsync', fault);
      expect(await press(outlook, handlerOf())).toEqual(block);
      expect(notice(outlook)).toEqual([en.notice.unreadableBlocked]);
    },
  );
});

describe('a dialog that fails', () => {
  it.each<[string, ConstructorParameters<typeof FakeOutlook>[0], number | undefined, string]>([
    ['is refused', {}, 12004, en.notice.dialogFailed],
    ['is blocked by the browser', {}, 12011, en.notice.usePane],
    ['cannot open because another one stays open', {}, 12007, en.notice.usePane],
    ['does not exist (on-premises)', { mailbox: 6, dialogApi: false }, undefined, en.notice.usePane],
  ])('blocks the message and tells the sender what to do if it %s', async (_, setting, code, text) => {
    const outlook = new FakeOutlook({ ...setting, fields: { to: ['kim@army.ml'] } });
    if (code !== undefined) outlook.fault('ui.displayDialogAsync', { code });
    expect(await press(outlook, handlerOf())).toEqual(block);
    expect(notice(outlook)).toEqual([text]);
  });

  it('is closed before Outlook gives up waiting for the sender', async () => {
    const outlook = soldier();
    const started = Date.now();
    expect(await press(outlook, handlerOf({ whenUnreadable: 'allow' }), () => undefined)).toEqual(block);
    expect(notice(outlook)).toEqual([en.notice.outOfTime]);
    expect(outlook.dialogs[0]?.closed).toBe(1);
    expect(Date.now() - started).toBeGreaterThan(dialogLimit);
  });

  it('blocks the message even if Outlook cannot show the notice', async () => {
    const outlook = soldier()
      .fault('ui.displayDialogAsync', 'fail')
      .fault('notificationMessages.replaceAsync', 'never');
    expect(await press(outlook, handlerOf())).toEqual(block);
  });
});
