import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configureAddIn, type AddInConfig } from '../../../src/review/add-in-config.ts';
import type { ReviewAction } from '../../../src/review/reduce-review.ts';
import { undecided } from '../../../src/review/doubts/undecided.ts';
import type { Choice } from '../../../src/review/review.ts';
import { isReady, nextStep, troubleText } from '../../../src/taskpane/next-step.ts';
import { Pane } from '../../../src/taskpane/pane.ts';
import { sentence } from '../../../src/taskpane/pane-sentence.ts';
import type { Reviewed } from '../../../src/taskpane/pane-state.ts';
import { earlyKey, noticeKey, notify, showEarly } from '../../../src/outlook/notice/notice.ts';
import { readKept } from '../../../src/outlook/storage/kept.ts';
import { readRemembered } from '../../../src/outlook/storage/remembered.ts';
import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { baked } from '../policy/baked.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const configOf = (policy?: unknown): AddInConfig => {
  const config = configureAddIn(baked(policy));
  if (!config) throw new Error('the policy of this test');
  return config;
};

const settled = () => vi.advanceTimersByTimeAsync(60_000);

/** Opens the pane beside a message. */
const open = async (setting: ConstructorParameters<typeof FakeOutlook>[0], policy?: unknown) => {
  const outlook = new FakeOutlook(setting);
  vi.stubGlobal('Office', outlook.office);
  const pane = new Pane(configOf(policy), () => en);
  void pane.open();
  await settled();
  return { outlook, pane };
};
const reviewed = (pane: Pane): Reviewed => {
  const { shown } = pane.content();
  if (shown.type !== 'reviewed') throw new Error(`shows ${shown.type}`);
  return shown;
};
const act = async (pane: Pane, ...actions: ReviewAction[]) => {
  actions.forEach(pane.act);
  await settled();
};
const choose = (id: string, choice: Choice): ReviewAction => ({ type: 'choose', id, choice });
const undo = (id: string): ReviewAction => ({ type: 'undo', id });
const says = (pane: Pane) => nextStep(en, reviewed(pane), pane.content().stopped, false);
const troubles = (pane: Pane) =>
  Object.values(reviewed(pane).troubles).map((trouble) => troubleText(en, trouble));
const ids = (pane: Pane) => reviewed(pane).review.doubts.map(({ id }) => id);
const choices = (pane: Pane) => reviewed(pane).review.choices;
/** Changes the recipients and notifies the pane as Outlook does. */
const change = async (outlook: FakeOutlook, ...to: string[]) => {
  outlook.fields.to = to.map((emailAddress) => ({ emailAddress, displayName: '' }));
  outlook.itemHandlers.get('olkRecipientsChanged')?.({});
  await settled();
};

const correct: Choice = { type: 'correct', address: 'kim@army.mil' };
const keep: Choice = { type: 'keep' };
const remove: Choice = { type: 'remove' };
const named = [
  { emailAddress: 'ann@army.mil', displayName: 'Ann Ray' },
  { emailAddress: 'kim@army.ml', displayName: 'Kim Lee' },
  { emailAddress: 'bob@army.mil', displayName: 'Bob' },
];

describe('opening the pane', () => {
  it('shows the doubts of every field', async () => {
    const { pane } = await open({
      fields: { to: ['kim@army.ml'], cc: ['ann@army.mil'], bcc: ['lee@gmial.com'] },
    });
    expect(ids(pane)).toEqual(['to:0', 'bcc:0']);
  });

  it('says that the recipients could not be checked if Outlook does not return one of them', async () => {
    const { pane } = await open({ fields: { to: [{ emailAddress: '', displayName: '' }, 'kim@army.mil'] } });
    const { shown } = pane.content();
    expect(sentence(en, shown, false)).toBe(`${en.pane.notChecked([])} ${en.errors.unreadable}`);
  });

  it.each(['fail', 'throw', 'never'] as const)(
    'gives “unreadable” if Outlook’s answer is: %s',
    async (fault) => {
      const outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'] } }).fault('to.getAsync', fault);
      vi.stubGlobal('Office', outlook.office);
      const pane = new Pane(configOf(), () => en);
      void pane.open();
      await settled();
      expect(pane.content().shown).toEqual({ type: 'unreadable' });
    },
  );
});

describe('a choice in the pane', () => {
  it('is in the message at once, and its line stays', async () => {
    const { outlook, pane } = await open({ fields: { to: ['ann@army.mil', 'kim@army.ml'] } });
    await act(pane, choose('to:1', correct));
    expect(outlook.addresses('to')).toEqual(['ann@army.mil', 'kim@army.mil']);
    expect(choices(pane)).toEqual({ 'to:1': correct });
    expect(isReady(reviewed(pane))).toBe(true);
    expect(says(pane)).toBe('Ready. Press Send in Outlook.');
  });

  it('stays visible after Outlook reported the recipients that the pane itself wrote', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.onCall = (name) => {
      if (name === 'to.setAsync') outlook.itemHandlers.get('olkRecipientsChanged')?.({});
    };
    await act(pane, choose('to:0', correct));
    expect(choices(pane)).toEqual({ 'to:0': correct });
  });

  it('is stored if an address is kept, so that Send does not ask again', async () => {
    const { pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    await act(pane, choose('cc:0', keep));
    expect(await readKept()).toEqual(['lee@gmial.com']);
    expect(choices(pane)).toEqual({ 'cc:0': keep });
    expect(isReady(reviewed(pane))).toBe(true);
  });

  it('is written one after another, when several come at once', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'sam@gmial.com'] } });
    await act(pane, choose('to:0', correct), choose('to:1', remove));
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
    expect(outlook.mostAtATime).toBeLessThanOrEqual(3);
    expect(choices(pane)).toEqual({ 'to:0': correct, 'to:1': remove });
  });

  it('is never written if it is undone before its turn', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    await act(pane, choose('to:0', correct), undo('to:0'));
    expect(outlook.calls('to.setAsync')).toBe(0);
    expect(choices(pane)).toEqual({});
  });

  it('for several recipients is one write of the field', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'lee@army.ml'] } });
    const all = { 'to:0': correct, 'to:1': { type: 'correct', address: 'lee@army.mil' } } as const;
    await act(pane, { type: 'choose-all', choices: all });
    expect(outlook.addresses('to')).toEqual(['kim@army.mil', 'lee@army.mil']);
    expect(outlook.calls('to.setAsync')).toBe(1);
  });

  it('waits with “Ready” until it is in the message', async () => {
    const { pane } = await open({ fields: { to: ['kim@army.ml'] } });
    pane.act(choose('to:0', correct));
    expect(says(pane)).toBe(en.pane.loading);
    expect(isReady(reviewed(pane))).toBe(false);
    await settled();
    expect(isReady(reviewed(pane))).toBe(true);
  });

  it('that removes the last recipient does not make the message ready', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    await act(pane, choose('to:0', remove));
    expect(outlook.addresses('to')).toEqual([]);
    expect(isReady(reviewed(pane))).toBe(false);
    expect(says(pane)).toBe(en.review.nobodyLeft);
  });

  it('shows a doubt that was added meanwhile', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fields.cc = [{ emailAddress: 'lee@gmial.com', displayName: '' }];
    await act(pane, choose('to:0', correct));
    expect(ids(pane)).toEqual(['to:0', 'cc:0']);
    expect(reviewed(pane).review.phase).toBe('deciding');
  });

  it('answers only itself in a pair of similar domains: what Send would ask about stays open', async () => {
    const { pane } = await open({ fields: { to: ['ann@nhs.net', 'bob@nhs.net'], cc: ['kim@nsh.net'] } });
    await act(pane, choose('to:0', { type: 'correct', address: 'ann@nsh.net' }));
    expect(undecided(reviewed(pane).review).map(({ id }) => id)).toEqual(['to:1', 'cc:0']);
    await act(pane, choose('to:1', keep), choose('cc:0', keep));
    expect(isReady(reviewed(pane))).toBe(true);
    expect(reviewed(pane).fresh.doubts).toEqual([]);
  });

  it('is kept when the sender asks to check again before it is written', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'sam@gmial.com'] } });
    pane.act(choose('to:0', correct));
    pane.again();
    await act(pane, choose('to:1', remove));
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
  });
});

describe('undo in the pane', () => {
  it.each([
    ['a correction', correct],
    ['a removal', remove],
    ['an edit', { type: 'edit', address: 'kim.lee@army.mil' }],
  ] as const)('of %s brings back the recipient with its name, at its place', async (_what, choice) => {
    const { outlook, pane } = await open({ fields: { cc: named } });
    await act(pane, choose('cc:1', choice));
    expect(outlook.fields.cc).not.toEqual(named);
    await act(pane, undo('cc:1'));
    expect(outlook.fields.cc).toEqual(named);
    expect(choices(pane)).toEqual({});
    expect(ids(pane)).toEqual(['cc:1']);
    expect(troubles(pane)).toEqual([]);
  });

  it('of a kept address makes Send ask again', async () => {
    const { pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    await act(pane, choose('cc:0', keep));
    await act(pane, undo('cc:0'));
    expect(await readKept()).toEqual([]);
    expect(reviewed(pane).review.phase).toBe('deciding');
  });

  it('of a remembered address forgets it in the mailbox, too', async () => {
    const { pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    await act(pane, choose('cc:0', { type: 'keep', remember: true }));
    expect(readRemembered()).toMatchObject([{ address: 'lee@gmial.com' }]);
    await act(pane, undo('cc:0'));
    expect(readRemembered()).toEqual([]);
    expect(reviewed(pane).review.phase).toBe('deciding');
  });

  it('of an edit to a doubtful address forgets that it was kept', async () => {
    const { pane } = await open({ fields: { to: ['kim@army.ml'] } });
    await act(pane, choose('to:0', { type: 'edit', address: 'kim@navy.ml', keep: true }));
    expect(await readKept()).toEqual(['kim@navy.ml']);
    await act(pane, undo('to:0'));
    expect(await readKept()).toEqual([]);
  });

  it('of several choices is one write, and another choice can follow', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'lee@army.ml'] } });
    const all = { 'to:0': correct, 'to:1': { type: 'correct', address: 'lee@army.mil' } } as const;
    await act(pane, { type: 'choose-all', choices: all });
    await act(pane, { type: 'undo-all', ids: ['to:0', 'to:1'] }, choose('to:0', remove));
    expect(outlook.addresses('to')).toEqual(['lee@army.ml']);
    expect(choices(pane)).toEqual({ 'to:0': remove });
  });

  it.each(['fail', 'ignore', 'never'] as const)(
    'that Outlook does not carry out (%s) says so, and the choice stands',
    async (fault) => {
      const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
      await act(pane, choose('to:0', correct));
      outlook.fault('to.setAsync', fault);
      await act(pane, undo('to:0'));
      expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
      expect(choices(pane)).toEqual({ 'to:0': correct });
      expect(troubles(pane)).toEqual([en.errors.refused('To')]);
    },
  );

  it.each(['fail', 'ignore'] as const)(
    'that does not forget a kept address (%s) says so, and the choice stands',
    async (fault) => {
      const { outlook, pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
      await act(pane, choose('cc:0', keep));
      outlook.fault('sessionData.setAsync', fault);
      await act(pane, undo('cc:0'));
      expect(choices(pane)).toEqual({ 'cc:0': keep });
      expect(troubles(pane)).toEqual([en.remembered.notSaved]);
    },
  );

  it('of what Outlook cannot store again says so, and loses nobody', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@@army.mil', 'ann@army.mil'] } });
    await act(pane, choose('to:0', { type: 'edit', address: 'kim@army.mil' }));
    await act(pane, undo('to:0'));
    expect(outlook.addresses('to')).toEqual(['kim@army.mil', 'ann@army.mil']);
    expect(troubles(pane)).toEqual([en.errors.refused('To')]);
  });
});

describe('a choice that cannot be written', () => {
  it.each(['fail', 'ignore', 'never', 'throw'] as const)(
    'is open again and says why, if Outlook’s answer is: %s',
    async (fault) => {
      const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'], cc: ['lee@gmial.com'] } });
      outlook.fault('to.setAsync', fault);
      await act(pane, choose('to:0', remove), choose('cc:0', keep));
      expect(outlook.addresses('to')).toEqual(['kim@army.ml']);
      expect(choices(pane)).toEqual({ 'cc:0': keep });
      expect(troubles(pane)).toEqual([en.errors.refused('To')]);
      expect(isReady(reviewed(pane))).toBe(false);
    },
  );

  it('can be chosen once more, and its trouble goes', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('to.setAsync', 'fail');
    await act(pane, choose('to:0', correct));
    outlook.faults.clear();
    await act(pane, choose('to:0', correct));
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
    expect(troubles(pane)).toEqual([]);
  });

  it('is only said to be in the message if it is, whatever Outlook reports', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('to.setAsync', 'lie');
    await act(pane, choose('to:0', correct));
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
    expect(choices(pane)).toEqual({ 'to:0': correct });
    expect(troubles(pane)).toEqual([]);
  });

  it('says that the recipient is gone if somebody removed it meanwhile', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'sam@gmial.com'] } });
    outlook.fields.to = [{ emailAddress: 'sam@gmial.com', displayName: '' }];
    await act(pane, choose('to:0', correct));
    expect(outlook.addresses('to')).toEqual(['sam@gmial.com']);
    expect(ids(pane)).toEqual(['to:1']);
  });

  it('tells the sender to look at the recipients if Outlook left them neither as before nor as wanted', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'ann@army.mil'] } });
    outlook.fault('to.setAsync', 'fail');
    outlook.onCall = (name) => {
      if (name === 'to.setAsync') outlook.fields.to = [{ emailAddress: 'x@army.mil', displayName: '' }];
    };
    await act(pane, choose('to:0', correct));
    expect(says(pane)).toBe(en.notice.lookAtRecipients);
    expect(isReady(reviewed(pane))).toBe(false);
  });

  it.each([
    ['cannot store what was kept', 'sessionData.setAsync'],
    ['cannot read what is stored', 'sessionData.getAsync'],
  ])('says so if Outlook %s', async (_how, call) => {
    const { outlook, pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    outlook.fault(call, 'fail');
    await act(pane, choose('cc:0', keep));
    expect(choices(pane)).toEqual({});
    expect(troubles(pane)).toEqual([en.pane.notKept]);
  });

  it('counts as kept if the mailbox remembers it, even if Outlook cannot store it with the message', async () => {
    const { outlook, pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    outlook.fault('sessionData.setAsync', 'fail');
    await act(pane, choose('cc:0', { type: 'keep', remember: true }));
    expect(isReady(reviewed(pane))).toBe(true);
    expect(troubles(pane)).toEqual([]);
  });

  it('is kept for this message if the mailbox cannot remember it, and says so', async () => {
    const { outlook, pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    outlook.fault('roamingSettings.saveAsync', 'fail');
    await act(pane, choose('cc:0', { type: 'keep', remember: true }));
    expect(reviewed(pane).review.phase).toBe('decided');
    expect(troubles(pane)).toEqual([en.notice.notRemembered]);
  });

  it('leaves the review as it is if the message cannot be read afterwards', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('cc.getAsync', 'fail');
    await act(pane, choose('to:0', correct));
    expect(outlook.addresses('to')).toEqual(['kim@army.mil']);
    expect(choices(pane)).toEqual({ 'to:0': correct });
  });
});

describe('the notices on the message after a choice', () => {
  it('go when nothing is open, also the one of the last Send', async () => {
    const { outlook, pane } = await open({ fields: { cc: ['lee@gmial.com'] } });
    await Promise.all([
      notify(en.notice.usePane),
      showEarly({ text: 'Please check.', label: 'Check', kind: 'message', doubts: [] }),
      settled(),
    ]);
    expect(outlook.notices.size).toBe(2);
    await act(pane, choose('cc:0', keep));
    expect(outlook.notices.size).toBe(0);
  });

  it('stay as long as something is open', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'], cc: ['lee@gmial.com'] } });
    await Promise.all([notify(en.notice.usePane), settled()]);
    await act(pane, choose('cc:0', keep));
    expect(outlook.notices.get(noticeKey)).toBe(en.notice.usePane);
  });

  it.each([
    [11, 'keep', true],
    [10, 'remove', false],
  ] as const)(
    'name what is only information, if the client can remove it later: Mailbox 1.%i, %s',
    async (mailbox, type, isShown) => {
      const fields = { to: ['sam@gmial.com'], cc: ['kim@army.ml'] };
      const lenient = { severities: { kind: { 'tld-typo': 'notice' } } };
      const { outlook, pane } = await open({ fields, mailbox }, lenient);
      await act(pane, choose('to:0', { type }));
      expect(outlook.notices.has(earlyKey)).toBe(isShown);
    },
  );
});

describe('when the recipients change, the pane', () => {
  it('does not start anew while no doubt comes', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    await change(outlook, 'kim@army.ml', 'ann@army.mil');
    expect(reviewed(pane).arrivals).toBe(0);
    await change(outlook, 'kim@army.ml', 'jo@gmial.com');
    expect(reviewed(pane).arrivals).toBe(1);
  });

  it('counts the recipients of a good message again', async () => {
    const { outlook, pane } = await open({ fields: { to: ['ann@army.mil'] } });
    await change(outlook, 'ann@army.mil', 'lee@army.mil');
    expect(sentence(en, pane.content().shown, false)).toBe(en.pane.nothingDoubtful(2));
  });

  it('keeps its content while the message is unreadable', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('cc.getAsync', 'fail');
    await change(outlook, 'ann@army.mil');
    expect(ids(pane)).toEqual(['to:0']);
  });

  it('keeps a trouble', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('to.setAsync', 'fail');
    await act(pane, choose('to:0', correct));
    await change(outlook, 'kim@army.ml', 'ann@army.mil');
    expect(troubles(pane)).toEqual([en.errors.refused('To')]);
  });
});

describe('counting near misses', () => {
  const count = ({ settings }: FakeOutlook) => settings['nearmiss.count'];
  const counted = (pane: Pane) => reviewed(pane).counted;

  it('counts a corrected domain once, however many recipients have it', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'], cc: ['kim@army.ml'] } });
    await act(pane, choose('to:0', correct));
    await act(pane, choose('cc:0', correct));
    expect(count(outlook)).toBe('1,2026 1');
    expect(outlook.saved).toEqual({ 'nearmiss.count': '1,2026 1' });
    expect(counted(pane)).toEqual([{ typed: 'army.ml', meant: 'army.mil' }]);
  });

  it('takes back what is undone, once none of its recipients is corrected any more', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'], cc: ['kim@army.ml'] } });
    await act(pane, choose('to:0', correct), choose('cc:0', correct));
    await act(pane, undo('to:0'));
    expect(count(outlook)).toBe('1,2026 1');
    await act(pane, undo('cc:0'));
    expect(count(outlook)).toBe('1,2026 0');
    expect(counted(pane)).toEqual([]);
  });

  it.each([
    ['removed', remove],
    ['kept', keep],
    ['edited before the same domain', { type: 'edit', address: 'kimberly@army.ml', keep: true }],
  ] as const)('does not count an address that was %s', async (_what, choice) => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    await act(pane, choose('to:0', choice));
    expect(count(outlook)).toBeUndefined();
  });

  it('still counts a correction whose address the sender deleted later', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml', 'sam@gmial.com'] } });
    await act(pane, choose('to:0', correct));
    await change(outlook, 'sam@gmial.com');
    await act(pane, choose('to:1', remove));
    expect(count(outlook)).toBe('1,2026 1');
  });

  it('shows no receipt for what Outlook did not save', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.fault('roamingSettings.saveAsync', 'fail');
    await act(pane, choose('to:0', correct));
    expect(counted(pane)).toEqual([]);
    expect(count(outlook)).toBeUndefined();
  });

  it('counts nothing if the policy lets the mailbox learn nothing', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } }, { learn: { mailbox: false } });
    await act(pane, choose('to:0', correct));
    expect(outlook.calls('roamingSettings.saveAsync')).toBe(0);
    expect(counted(pane)).toEqual([]);
  });

  it('starts anew in another year', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.settings['nearmiss.count'] = '1,2025 7';
    await act(pane, choose('to:0', correct));
    expect(count(outlook)).toBe('1,2026 1');
  });

  it('does not overwrite what a newer version stored', async () => {
    const { outlook, pane } = await open({ fields: { to: ['kim@army.ml'] } });
    outlook.settings['nearmiss.count'] = '2,something else';
    await act(pane, choose('to:0', correct));
    expect(count(outlook)).toBe('2,something else');
  });
});
