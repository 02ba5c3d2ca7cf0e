import { execFileSync } from 'node:child_process';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { enInPane as words } from '../../src/text/load/en-in-pane.ts';
import { plainAddress, plainInOrder } from '../../src/text/plain.ts';
import { type Machine, startMachine } from '../drivers/machine.ts';
import { Outlook, type Surroundings } from '../drivers/outlook.ts';
import { expectHeard, untilSilent } from './orca.ts';

const { alert, announce, keep, names, pane, reasons, review, slips, spelling, stamps } = words;
const [typed, meant] = [plainAddress('kim@army.ml'), plainAddress('kim@army.mil')];
const sam = plainAddress('sam@gmial.com');

const question = alert.meant([meant]);
const letters = spelling.entered(plainInOrder(['army', spelling.dot, 'm', 'l']), [
  plainInOrder(['army', spelling.dot, 'm', 'i', 'l']),
]);
const places = [stamps.ofTyped(names.place('ml') ?? ''), stamps.ofMeant(stamps.users['us-military'])];

let machine: Machine;

beforeAll(async () => {
  machine = await startMachine({}, new Map(), { headless: false, args: ['--force-renderer-accessibility'] });
});

afterAll(() => machine.stop());

/**
 * Opens Outlook with a message to these addresses, and gives its window the keyboard, as a person's click does.
 * Returns when Orca has read the page.
 */
async function writing(to: readonly string[], surroundings: Surroundings = {}): Promise<Outlook> {
  const outlook = await Outlook.prepare(machine, { early: false, viewport: null, ...surroundings });
  await expectHeard(() => outlook.startAnew(), 'Finished loading');
  await outlook.compose({ to });
  execFileSync('xdotool', ['mousemove', '700', '900', 'click', '1']);
  await untilSilent();
  return outlook;
}

const press = (at: FrameLocator, name: string) => at.getByRole('button', { name, exact: true }).click();

describe('Orca says of the dialog', () => {
  it('the question, the difference letter by letter, where each address goes, and what Send will do', async () => {
    const outlook = await writing([typed]);
    const open = () => outlook.pressSend();
    await expectHeard(open, review.critical, question, letters, ...places, slips.missing);
    const dialog = await outlook.dialog();
    const tab = () => outlook.page.keyboard.press('Tab');
    await expectHeard(tab, review.useAndSend(plainAddress('army.mil')));
    await expectHeard(() => press(dialog, review.useOnly), announce.corrected(typed, meant), review.ready);
    await expectHeard(() => outlook.page.keyboard.press('Enter'), review.enterAgain);
    await outlook.page.close();
  });

  it('the state after each choice', async () => {
    const outlook = await writing([typed, sam]);
    await expectHeard(() => outlook.pressSend(), review.title(2));
    const dialog = await outlook.dialog();
    await expectHeard(() => press(dialog, review.keepOf(sam)), keep.heading(sam));
    await expectHeard(() => press(dialog, keep.confirm(sam)), announce.kept(sam), review.left(1));
    await expectHeard(() => press(dialog, review.undoOf(sam)), announce.undone(sam), review.left(2));
    await expectHeard(() => press(dialog, review.removeOf(sam)), announce.removed(sam), review.left(1));
    await outlook.page.close();
  });
});

describe('Orca says of the alert and the pane', () => {
  it('the reason and the question, the state after each choice, and how to send', async () => {
    const outlook = await writing([typed], { edition: 'smart-alerts' });
    const reason = reasons.goesTo(plainAddress('.ml'), names.place('ml') ?? '');
    await expectHeard(() => outlook.pressSend(), typed, reason, question, alert.button);
    const shown = await outlook.alert();
    await expectHeard(() => shown.getByRole('button', { name: alert.button }).click(), pane.stopped);
    const frame = await outlook.pane();
    const choose = () => frame.getByRole('button', { name: review.use(plainAddress('army.mil')) }).click();
    await expectHeard(choose, announce.corrected(typed, meant), pane.ready);
    await expectHeard(() => press(frame, review.undoOf(typed)), announce.undone(typed), question, letters);
    await outlook.page.close();
  });
});
