import { clients } from '../../../src/playground/host/clients/clients.ts';
import { emptyMail, type Mail } from '../../../src/playground/host/mail.ts';
import type { SendResult } from '../../../src/playground/host/sending/on-send.ts';
import { Driver, sender } from '../pages/driver.ts';
import { pressSend, send } from './sender-script.ts';
import { preludeOf } from '../pages/prelude-of.ts';
import { isCall, startCalls } from './cause.ts';
import type { Row } from './rows.ts';
import { fields, isWithout, stories } from './stories.ts';
import { withClock } from '../pages/with-clock.ts';

/** What came of one row. */
export interface Seen {
  /** Who stood in the item when Send was pressed first, and whenever somebody else had written. */
  readonly originals: readonly Mail['recipients'][];
  readonly sent: readonly (readonly string[])[];
  /** Who stands in the item when all is over, but for what happened after the fault was mended. */
  readonly people: readonly string[];
  /** How each Send ended, and the milliseconds that it took. */
  readonly decided: readonly { readonly result: SendResult; readonly took: number }[];
  /** Answers of the add-in to Send events. */
  readonly answers: readonly boolean[];
  readonly told: readonly string[];
  readonly wrongs: readonly string[];
  readonly errors: readonly string[];
  /** Addresses on which the sender insisted. */
  readonly kept: readonly string[];
  /** How many dialogs were opened, and whether one still stands there when all is over. */
  readonly dialogs: number;
  readonly dialogStands: boolean;
  /** Whether the mailbox holds an address that the sender wants to be remembered, once all is over. */
  readonly remembered: boolean;
  /** Whether a later message to the same people is stopped: undefined where the sender insisted on nothing. */
  readonly askedLater: boolean | undefined;
  /** The calls that misbehaved, by the simulator's names. */
  readonly struck: readonly string[];
  /** Whoever did not finish: nothing more could happen. */
  readonly stuck: string | undefined;
  /** What left once Outlook was well again and Send pressed anew; undefined where it had left already. */
  readonly recovered: readonly (readonly string[])[] | undefined;
}

/** A small policy, as packaging puts it before the bundle: with the large default one every page takes twice as long. */
const policyText = ({ policy }: Row): string =>
  preludeOf({ packs: [], protect: ['army.mil', 'navy.mil', 'af.mil'], whenUnreadable: policy });

const driverFor = (row: Row): Driver => {
  const { client, edition, setting } = row;
  return new Driver({ tells: false, prelude: policyText(row), ...setting, client, edition });
};

/** Longer than the handler of changed recipients takes, in milliseconds. */
const handlerLimit = 20_000;

/** Time for what comes after the story, such as a second answer; milliseconds. */
const aftermath = 2000;

const attempt = async (run: () => Promise<void>): Promise<string | undefined> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
};

const sentOf = ({ outlook, people }: Driver): string[][] => outlook.sent().map((mail) => people(mail));

/** Everything is well again, and the same sender presses Send anew. */
const recover = async (driver: Driver, row: Row): Promise<string[][]> => {
  const { wish } = stories[row.story];
  driver.heal(policyText(row), isCall(row.cause, ...startCalls));
  const again = await attempt(() => send(driver, isWithout(wish) ? 'correct' : wish, 3));
  return again === undefined ? sentOf(driver) : [[again]];
};

/**
 * Another message to the same people, in an Outlook that is well: is what was to be remembered remembered, and only that? Where
 * nothing was to be, the pages stay, so that nothing is forgotten with them.
 */
const later = async (driver: Driver, row: Row): Promise<Pick<Seen, 'remembered' | 'askedLater'>> => {
  const { kind, recipients, wish } = stories[row.story];
  const settings = Object.values(driver.outlook.roamingSettings()).join();
  const remembered = settings.includes('sam@gmial.com');
  if (wish !== 'remember' && wish !== 'keep') return { remembered, askedLater: undefined };
  driver.heal(policyText(row), wish === 'remember');
  if (wish === 'remember') driver.compose(recipients);
  else driver.startAnew({ ...emptyMail(kind, sender), recipients });
  const before = driver.outlook.sent().length;
  const stuck = await attempt(() => pressSend(driver, 'give-up'));
  return { remembered, askedLater: stuck === undefined && driver.outlook.sent().length === before };
};

/** Tells the story of a row: with the fault, and then, if the message is still there, without it. */
export const play = async (row: Row): Promise<Seen> => {
  const driver = driverFor(row);
  const { kind, recipients, wish } = stories[row.story];
  return withClock(driver.clock, async () => {
    const whileWriting = row.setting.tells === true;
    driver.compose(whileWriting ? fields([]) : recipients, kind);
    row.prepare(driver);
    if (whileWriting) {
      driver.write(recipients);
      await driver.clock.pass(handlerLimit);
    }
    const stuck = await attempt(() => send(driver, wish));
    await driver.clock.pass(aftermath);
    const seen = {
      originals: driver.originals(),
      sent: sentOf(driver),
      people: driver.people(),
      decided: driver.decided.slice(),
      answers: driver.outlook.answers.map(({ allowEvent }) => allowEvent),
      told: driver.told.slice(),
      kept: [...driver.kept],
      dialogs: driver.dialogs,
      dialogStands: driver.frame('dialog') !== undefined,
      wrongs: driver.outlook.trace.wrongs(),
      errors: driver.errors.slice(),
      stuck,
      struck: [...driver.struck],
    };
    const recovered = seen.sent.length > 0 ? undefined : await recover(driver, row);
    return { ...seen, recovered, ...(await later(driver, row)) };
  });
};

export const clientOf = ({ client }: Row) => clients[client];
