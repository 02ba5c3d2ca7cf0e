import type { Choice, Doubt, Review } from '../../../src/review/review.ts';
import { needsChoice } from '../../../src/review/doubts/needs-choice.ts';
import { undecided } from '../../../src/review/doubts/undecided.ts';
import { en } from '../../../src/text/load/en.ts';
import type { Driver } from '../pages/driver.ts';

/** What the sender does with every doubt. An `absent` sender never answers the dialog. */
export type Wish =
  | 'correct'
  | 'remove'
  | 'keep'
  | 'remember'
  | 'edit'
  | 'edit-badly'
  /** Chooses in the pane, undoes everything, and then corrects. */
  | 'undo'
  | 'give-up'
  | 'close'
  | 'absent';
type Wishes = Wish | ((address: string) => Wish);

/** Returns what the sender types in place of an address: a good address, or `badly` another doubtful one. */
export const edited = (address: string, badly: boolean): string =>
  `x-${address.split('@')[0] ?? ''}@navy.${badly ? 'ml' : 'mil'}`;

/** Longer than Outlook waits for any answer, in milliseconds. */
const patience = 1_500_000;
const paneLimit = 120_000;

/** How long the pane takes to read recipients that changed, in milliseconds; the sender acts later. */
const reading = 1000;

const choiceFor = (wishes: Wishes, { findings, severity, recipient, mayRemember }: Doubt): Choice => {
  const wish = typeof wishes === 'string' ? wishes : wishes(recipient.address);
  const suggested = findings.flatMap(({ suggestions }) => suggestions)[0];
  if (wish === 'edit' || wish === 'edit-badly')
    return { type: 'edit', address: edited(recipient.address, wish === 'edit-badly') };
  if (wish === 'remember' && mayRemember) return { type: 'keep', remember: true };
  if ((wish === 'keep' || wish === 'remember') && severity !== 'block') return { type: 'keep' };
  return (wish === 'correct' || wish === 'undo') && suggested !== undefined
    ? { type: 'correct', address: suggested.address }
    : { type: 'remove' };
};

/** Returns the sender's choices, and notes the addresses that were kept. */
const choices = (driver: Driver, wish: Wishes, { doubts }: Review) =>
  doubts.filter(needsChoice).map((doubt) => {
    const choice = choiceFor(wish, doubt);
    if (choice.type === 'keep') driver.kept.add(doubt.recipient.address);
    return { type: 'choose', id: doubt.id, choice } as const;
  });

const decide = (driver: Driver, wish: Wishes): void => {
  const dialog = driver.dialog();
  if (dialog?.review === undefined) return;
  const frame = driver.frame('dialog');
  if (wish === 'close' && frame !== undefined) {
    driver.outlook.dismiss(frame);
    return;
  }
  for (const action of choices(driver, wish, dialog.review)) dialog.act(action);
  dialog.act({ type: wish === 'give-up' ? 'cancel' : 'send' });
  if (dialog.review.phase === 'deciding') throw new Error('The dialog does not take what the sender chose.');
};

/** Presses the alert's button that continues, or the one that gives up. */
const pressAlert = ({ outlook }: Driver, wish: Wishes): void => {
  const { buttons = [] } = outlook.alert() ?? {};
  const leads = buttons.find(
    ({ act }) => act === 'wait' || (wish !== 'give-up' && wish !== 'close' && act === 'pane'),
  );
  const button = leads ?? buttons.find(({ act }) => act !== 'send-anyway');
  if (button !== undefined) outlook.pressAlert(button);
};

/** Presses Send once and answers every question until Outlook has sent or stopped the message. */
export const pressSend = async (driver: Driver, wish: Wishes): Promise<void> => {
  const before = driver.decided.length;
  const isDecided = () => driver.decided.length > before;
  const isAnswering = wish !== 'absent';
  const isAsked = () =>
    driver.outlook.alert() !== undefined || (isAnswering && driver.dialog()?.review?.phase === 'deciding');
  driver.press();
  while (!isDecided()) {
    await driver.clock.until(() => isDecided() || isAsked(), patience);
    if (driver.outlook.alert() !== undefined) pressAlert(driver, wish);
    else if (!isDecided()) decide(driver, wish);
  }
};

/** Waits for a fact and returns whether it came true: a pane with a broken script never shows anything. */
const happens = async ({ clock }: Driver, fact: () => boolean): Promise<boolean> => {
  await clock.until(fact, paneLimit).catch(() => undefined);
  return fact();
};

/** Answers the pane's questions as the sender wishes, if there are any. */
export const useThePane = async (driver: Driver, wish: Wishes): Promise<void> => {
  const isQuiet = isQuietIn(driver);
  await driver.clock.pass(reading);
  if (!(await happens(driver, isQuiet))) return;
  if (driver.pane()?.shown().type !== 'reviewed') {
    driver.pane()?.again();
    if (!(await happens(driver, isQuiet))) return;
  }
  if (wish === 'undo') await chooseAndUndo(driver, chosenBeforeUndo);
  await chooseInThePane(driver, wish);
  noteReady(driver);
  for (const words of driver.pane()?.says() ?? []) driver.tell(words);
  await sendFromThePane(driver);
};

const isQuietIn = (driver: Driver) => () =>
  driver.frame('taskpane') === undefined || driver.pane()?.isQuiet() === true;

const openReview = (driver: Driver): Review | undefined => {
  const shown = driver.pane()?.shown();
  return shown?.type === 'reviewed' ? { ...shown.review, doubts: undecided(shown.review) } : undefined;
};

/** Chooses for every open doubt in quick succession, and waits until everything is written. */
const chooseInThePane = async (driver: Driver, wish: Wishes): Promise<void> => {
  const open = openReview(driver);
  if (open === undefined) return;
  for (const action of choices(driver, wish, open)) driver.pane()?.act(action);
  await happens(driver, isQuietIn(driver));
};

/** Different choices for the addresses of the stories, to be undone. */
const chosenBeforeUndo = (address: string): Wish =>
  address.endsWith('army.ml') ? 'correct' : address.endsWith('gmial.com') ? 'keep' : 'remove';

const asked = (driver: Driver): string[] =>
  openReview(driver)?.doubts.map(({ recipient }) => recipient.address) ?? [];

/** Waits until the pane has read the message, and then chooses and undoes. */
export const undoInThePane = async (driver: Driver, wish: Wishes): Promise<void> => {
  await driver.clock.pass(reading);
  if (!(await happens(driver, isQuietIn(driver)))) return;
  await chooseAndUndo(driver, wish);
};

/** Chooses for every open doubt, waits, and takes every choice back in quick succession. Notes what came of it. */
const chooseAndUndo = async (driver: Driver, wish: Wishes): Promise<void> => {
  const before = { people: driver.entries(), asked: asked(driver) };
  const open = openReview(driver)?.doubts.map(({ id }) => id) ?? [];
  await chooseInThePane(driver, wish);
  const shown = driver.pane()?.shown();
  if (shown?.type !== 'reviewed' || before.asked.length === 0) return;
  for (const id of open) driver.pane()?.act({ type: 'undo', id });
  await happens(driver, isQuietIn(driver));
  const said = driver.pane()?.troubles() ?? [];
  for (const words of said) driver.tell(words);
  const after = { people: driver.entries(), asked: asked(driver) };
  driver.undone.push({ before, after, said });
  for (const address of after.asked) driver.kept.delete(address);
};

/** Notes what the sender reads when everything is decided: the notices on the message and the receipt. */
const noteReady = (driver: Driver): void => {
  const pane = driver.pane();
  if (pane?.isReady() !== true) return;
  driver.ready.push({
    notices: driver.outlook.mail().notices.map(({ message }) => message),
    receipt: pane.receipt(),
    counted: driver.counted(),
  });
};

/** Presses *Send now*, where the add-in has the permission for it and the client supports it. */
const sendFromThePane = async (driver: Driver): Promise<void> => {
  const pane = driver.pane();
  if (driver.outlook.addIn.permission !== 'ReadWriteMailbox' || pane?.canSendNow() !== true) return;
  if (!pane.isReady()) return;
  const before = driver.decided.length;
  driver.pressed();
  pane.sendNow();
  await happens(driver, () => driver.decided.length > before || pane.isQuiet());
  for (const words of pane.says()) driver.tell(words);
};

const wasSent = ({ decided }: Driver): boolean => decided.at(-1)?.result.type === 'sent';

/** Whether the sender is led to the pane, by Outlook's alert or by a line on the message. */
const isSentToThePane = ({ outlook }: Driver): boolean =>
  outlook.addIn.onSend === undefined ||
  outlook.mail().notices.some(({ message }) => message === en.notice.usePane);

/**
 * Sends a message as a sender who wants it to leave: presses Send, answers the questions, goes to the pane where
 * there is no dialog, and presses Send again, at most `presses` times.
 */
export const send = async (driver: Driver, wish: Wishes, presses = 2): Promise<void> => {
  for (let press = 1; press <= presses; press += 1) {
    await pressSend(driver, wish);
    if (wasSent(driver) || wish === 'give-up' || wish === 'absent' || press === presses) return;
    if (!isSentToThePane(driver)) continue;
    driver.openPane();
    await useThePane(driver, wish);
    if (wasSent(driver)) return;
  }
};
