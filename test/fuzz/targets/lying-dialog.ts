import fc from 'fast-check';
import { expect } from 'vitest';
import type { Field } from '../../../src/detector/address/field.ts';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { itemSendHandler } from '../../../src/events/on-item-send.ts';
import { type AddInConfig, configureAddIn } from '../../../src/review/add-in-config.ts';
import { openReview } from '../../../src/review/open-review.ts';
import type { Change, Outcome, Review } from '../../../src/review/review.ts';
import { FakeOutlook } from '../../unit/outlook/fake-outlook.ts';
import { baked } from '../../unit/policy/baked.ts';
import { target } from '../target.ts';

const origin = 'https://addin.example';
const denial = { deny: [{ domain: 'bad.example', reason: 'Closed.' }] };

function config(): AddInConfig {
  const made = configureAddIn(baked(denial), '2026-11-24');
  if (!made) throw new Error('the policy of this test is wrong');
  return made;
}
const ours = config();

/** Almost certain mistakes, a likely one, and a denied address. */
const doubted = ['kim@army.ml', 'lee@navy.ml', 'sam@gmial.com', 'kim@bad.example'] as const;
const good = ['ann@example.com', 'boss@army.mil', 'pat@navy.mil'] as const;
const anyAddress = fc.constantFrom(...doubted, ...good);
const field = fc.constantFrom<Field>('to', 'cc', 'bcc');
const change = fc.record({ field, from: anyAddress, to: fc.option(anyAddress, { nil: undefined }) });
const lie = fc.record({
  changes: fc.array(change, { maxLength: 4 }),
  keep: fc.uniqueArray(anyAddress, { maxLength: 4 }),
  remember: fc.uniqueArray(anyAddress, { maxLength: 2 }),
});
const given = fc.record({
  to: fc.uniqueArray(anyAddress, { minLength: 1, maxLength: 4 }),
  cc: fc.uniqueArray(anyAddress, { maxLength: 2 }),
  /** Recipients added while the dialog is open. */
  late: fc.uniqueArray(fc.record({ field, address: anyAddress }), {
    maxLength: 2,
    selector: ({ field: name, address }) => `${name} ${address}`,
  }),
  lie,
});
type Given = typeof given extends fc.Arbitrary<infer One> ? One : never;

const asRecipient = (name: Field, address: string): Recipient => ({
  field: name,
  address,
  displayName: address,
});

function recipientsOf(outlook: FakeOutlook): Recipient[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((name) =>
    outlook.addresses(name).map((address) => asRecipient(name, address)),
  );
}

const reviewOf = (recipients: readonly Recipient[]): Review =>
  openReview(
    { kind: 'message', sender: 'me@unit.mil', recipients, kept: [] },
    ours.policy,
    ours.knownDomains,
  );

/** Plays a dialog that reports that it is ready and then answers with this outcome, whatever it should show. */
async function answer(outlook: FakeOutlook, outcome: Outcome, whenOpen: () => void): Promise<void> {
  for (let turn = 0; turn < 20 && outlook.dialogs.length === 0; turn++) await nextTurn();
  const dialog = outlook.dialogs.pop();
  if (!dialog) return;
  dialog.says({ type: 'ready' }, origin);
  whenOpen();
  dialog.says({ type: 'outcome', outcome }, origin);
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Presses Send once. Returns whether the message may leave. */
async function press(
  outlook: FakeOutlook,
  outcome: Outcome,
  whenOpen: () => void = () => undefined,
): Promise<boolean> {
  let isAllowed = false;
  const handler = itemSendHandler(ours, '1');
  const done = handler({
    completed: (said?: { allowEvent?: boolean }) => void (isAllowed = said?.allowEvent === true),
  });
  await answer(outlook, outcome, whenOpen);
  await done;
  return isAllowed;
}

const key = ({ field: name, address }: Recipient) => `${name} ${address}`;

/**
 * Returns what the dialog was asked about and what it may keep: a doubted address, or one typed in its place.
 */
function permitted({ lie: said }: Given, asked: Review) {
  const isAsked = (one: Pick<Change, 'from'>) =>
    asked.doubts.some(({ recipient }) => key(recipient) === key(one.from));
  const mayBeKept = (address: string) =>
    asked.doubts.some(({ recipient, severity }) => recipient.address === address && severity !== 'block') ||
    said.changes.some(
      ({ field: name, from, to }) => to === address && isAsked({ from: asRecipient(name, from) }),
    );
  return { isAsked, kept: said.keep.filter(mayBeKept) };
}

/**
 * Whatever the dialog answers, and whoever is added meanwhile, the add-in changes no recipient that it did not send to
 * the dialog. At this Send and the next, no doubtful recipient leaves that the dialog was not asked about or that may
 * not be kept.
 */
export const lyingDialog = target('lying-dialog', 150, given, async (one) => {
  const outlook = new FakeOutlook({ fields: { to: one.to, cc: one.cc } });
  const place = globalThis as { Office?: unknown; location?: unknown };
  place.Office = outlook.office;
  place.location = { href: `${origin}/commands.html`, origin };
  try {
    await holds(one, outlook);
  } finally {
    delete place.Office;
    delete place.location;
  }
});

async function holds(one: Given, outlook: FakeOutlook): Promise<void> {
  const before = recipientsOf(outlook);
  const asked = reviewOf(before);
  const { isAsked, kept } = permitted(one, asked);
  const came: Recipient[] = [];
  const comeIn = () => {
    for (const { field: name, address } of one.late)
      if (!outlook.addresses(name).includes(address)) {
        came.push(asRecipient(name, address));
        outlook.fields[name].push({ emailAddress: address, displayName: address });
      }
  };
  const { keep, remember } = one.lie;
  const changes = one.lie.changes.map(({ field: name, from, to }) => ({
    field: name,
    from: asRecipient(name, from),
    ...(to !== undefined && { to }),
  }));
  const outcome: Outcome = {
    type: 'send',
    changes,
    keep,
    remember: remember.map((address) => ({ address })),
  };
  const sent = [await press(outlook, outcome, comeIn), await press(outlook, { type: 'cancel' })];
  const after = recipientsOf(outlook);
  const stayed = before.concat(came);
  const touched = changes.filter(isAsked).map(({ from }) => key(from));
  for (const recipient of stayed)
    if (!touched.includes(key(recipient))) expect(after.map(key)).toContain(key(recipient));
  if (sent.includes(true))
    for (const { recipient, severity } of reviewOf(after).doubts)
      if (severity !== 'notice') expect(kept).toContain(recipient.address);
}
