import fc from 'fast-check';
import type { Fault } from '../../../src/playground/host/faults/fault.ts';
import type { FieldNumber } from '../../../src/playground/host/mail.ts';
import type { Driver } from '../pages/driver.ts';
import { addresses, froms, type Model, type Trouble } from './model.ts';
import { numberOf } from '../rows/number-of.ts';
import { pressSend, undoInThePane, useThePane, type Wish } from '../rows/sender-script.ts';
import {
  check,
  judge,
  noteKept,
  outcomes,
  settle,
  shown,
  undecidedOutcomes,
  type Choosing,
} from './expected-outcomes.ts';

export type Command = fc.AsyncCommand<Model, Driver>;

/** A command that can always be given. */
const command = (name: string, run: (model: Model, driver: Driver) => void | Promise<void>): Command => ({
  check: () => true,
  run: async (model, driver) => run(model, driver),
  toString: () => name,
});

const troubles: Readonly<Record<Trouble, readonly [string, Fault]>> = {
  unread: ['recipients.get', { type: 'error', code: 9030 }],
  unwritten: ['recipients.set', { type: 'error', code: 5001 }],
  unremembered: ['sessionData.set', { type: 'error', code: 9051 }],
  'no dialog': ['dialog.open', { type: 'error', code: 12011 }],
  'no lines': ['notifications.replace', { type: 'never' }],
};

const write = (model: Model, driver: Driver): void => {
  const { recipients, from } = model.mail;
  driver.outlook.change({ ...driver.outlook.mail(), recipients, from });
};

export const typed = (field: FieldNumber, people: readonly string[]): Command =>
  command(`type ${people.join(', ')} into ${field}`, (model, driver) => {
    model.put(field, [...model.inField(field), ...people]);
    write(model, driver);
  });

const removed = (field: FieldNumber, at: number): Command =>
  command(`remove the ${at}. of ${field}`, (model, driver) => {
    model.put(
      field,
      model.inField(field).filter((_one, index) => index !== at),
    );
    write(model, driver);
  });

const from = (at: number): Command =>
  command(`change From to ${froms[at]?.address ?? ''}`, (model, driver) => {
    model.mail = { ...model.mail, from: froms[at] ?? model.mail.from };
    write(model, driver);
  });

const fail = (trouble: Trouble): Command =>
  command(`fail: ${trouble}`, (model, driver) => {
    model.trouble = trouble;
    driver.outlook.faults.clear();
    driver.outlook.faults.set(...troubles[trouble]);
  });

const recover = command('recover', (model, driver) => {
  model.trouble = undefined;
  driver.outlook.faults.clear();
});

/** Closes the draft and opens it again, which loses the item's session data. */
const reopen = command('close and reopen', (model, driver) => {
  driver.outlook.dropAlert();
  const pane = driver.frame('taskpane');
  if (pane !== undefined) driver.outlook.close(pane);
  model.startAnew(model.mail);
  driver.startAnew(model.mail);
});

/** Chooses the same for an address every time, whatever else is in the message. */
const choosingOf =
  (wishes: readonly Wish[]): Choosing =>
  (address) =>
    wishes[numberOf(address) % wishes.length] ?? 'remove';

/** Presses Send and answers every question; the Smart Alerts edition asks in the pane. */
const sent = (wishes: readonly Wish[]): Command =>
  command(`send: ${wishes.join(', ')}`, async (model, driver) => {
    const choosing = choosingOf(wishes);
    const leaves = wishes.includes('give-up') || wishes.includes('close');
    const isGood = model.open().length === 0 && model.everybody().length > 0;
    const mustLeave = isGood && model.trouble !== 'unread';
    const may = leaves ? [shown(model.mail)] : outcomes(model, choosing);
    const before = driver.outlook.sent().length;
    await pressSend(driver, leaves ? (wishes[0] ?? 'give-up') : choosing);
    const left = driver.outlook.sent()[driver.outlook.sent().length - before - 1];
    if (left === undefined && !leaves && driver.outlook.addIn.onSend === undefined)
      await useThePane(driver, choosing);
    if (!leaves) noteKept(model, choosing);
    check(driver.outlook.sent().length <= before + 1, 'the message left twice');
    judge(model, left, mustLeave);
    settle(model, driver, may, left);
  });

/** Opens the pane at any time and answers its questions. */
export const inPane = (wishes: readonly Wish[]): Command =>
  command(`pane: ${wishes.join(', ')}`, async (model, driver) => {
    const choosing = choosingOf(wishes);
    const may = outcomes(model, choosing);
    driver.openPane();
    await useThePane(driver, choosing);
    noteKept(model, choosing);
    settle(model, driver, may, undefined);
  });

/** Chooses in the pane and undoes everything. Without trouble the item is as before, with its names and its order. */
export const undoneInPane = (wishes: readonly Wish[]): Command =>
  command(`pane, undone: ${wishes.join(', ')}`, async (model, driver) => {
    const choosing = choosingOf(wishes);
    const may = model.trouble === undefined ? [shown(model.mail)] : undecidedOutcomes(model, choosing);
    const before = driver.entries();
    driver.openPane();
    await undoInThePane(driver, choosing);
    if (model.trouble === undefined)
      check(driver.entries().join() === before.join(), `undone became ${driver.entries().join()}`);
    else noteKept(model, choosing);
    settle(model, driver, may, undefined);
  });

const closePane = command('close the pane', (_model, driver) => {
  const pane = driver.frame('taskpane');
  if (pane !== undefined) driver.outlook.close(pane);
});

const field = fc.constantFrom<FieldNumber>(0, 1, 2);
const address = fc.constantFrom(...addresses);
const wishes = fc.array(fc.constantFrom<Wish>('correct', 'remove', 'keep', 'edit', 'edit-badly'), {
  minLength: 1,
  maxLength: 3,
});

/** Everything that the sender and Outlook may do. */
export const allCommands = (): fc.Arbitrary<Command>[] => [
  fc.tuple(field, address).map(([at, one]) => typed(at, [one])),
  fc.tuple(field, fc.array(address, { minLength: 2, maxLength: 4 })).map(([at, all]) => typed(at, all)),
  fc.tuple(field, fc.nat(3)).map(([at, position]) => removed(at, position)),
  fc.nat(1).map(from),
  wishes.map(sent),
  wishes.map(sent),
  fc.constantFrom<Wish>('give-up', 'close').map((wish) => sent([wish])),
  wishes.map(inPane),
  wishes.map(undoneInPane),
  fc.constant(closePane),
  fc.constant(reopen),
  fc.constantFrom(...(Object.keys(troubles) as Trouble[])).map(fail),
  fc.constant(recover),
];
