import { clients } from '../../../src/playground/host/clients/clients.ts';
import { emptyMail, type Mail } from '../../../src/playground/host/mail.ts';
import type { SendResult } from '../../../src/playground/host/sending/on-send.ts';
import { Driver, sender } from '../pages/driver.ts';
import { pressSend, send } from './sender-script.ts';
import { preludeOf } from '../pages/prelude-of.ts';
import { isCall, startCalls } from './cause.ts';
import type { Row } from './rows.ts';
import { fields, isWithout, stories, type Story } from './stories.ts';
import { withClock } from '../pages/with-clock.ts';

/** What was observed while one row was played. */
export interface Seen {
  /** The recipients at the first Send, and after each change by somebody else. */
  readonly originals: readonly Mail['recipients'][];
  readonly sent: readonly (readonly string[])[];
  /** The recipients in the item after the story, before the fault is repaired. */
  readonly people: readonly string[];
  /** How each Send ended, and how many milliseconds it took. */
  readonly decided: readonly { readonly result: SendResult; readonly took: number }[];
  /** The answers of the add-in to Send events: whether the message may leave. */
  readonly answers: readonly boolean[];
  readonly told: readonly string[];
  readonly wrongs: readonly string[];
  readonly errors: readonly string[];
  /** Addresses that the sender kept. */
  readonly kept: readonly string[];
  /** What came of undoing in the pane, what the sender read when all was decided, and what was counted. */
  readonly undone: Driver['undone'];
  readonly ready: Driver['ready'];
  readonly counted: number;
  /** How many dialogs were opened, and whether one is still open after the story. */
  readonly dialogs: number;
  readonly dialogStands: boolean;
  /** Whether the mailbox remembers the doubtful address of the stories `kept` and `remembered`. */
  readonly remembered: boolean;
  /** Whether a later message to the same people is stopped; undefined if the sender keeps no address. */
  readonly askedLater: boolean | undefined;
  /** The calls at which a fault took effect, by the simulator's names. */
  readonly struck: readonly string[];
  /** The error if the story could not go on. */
  readonly stuck: string | undefined;
  /** What left after Outlook had recovered and Send was pressed again; undefined if the message had left before. */
  readonly recovered: readonly (readonly string[])[] | undefined;
}

/** Returns a small policy as packaging puts it before the bundle. The default policy makes every page twice as slow. */
const policyText = ({ policy }: Row): string =>
  preludeOf({ packs: [], protect: ['army.mil', 'navy.mil', 'af.mil'], whenUnreadable: policy });

const driverFor = (row: Row): Driver => {
  const { client, edition, setting } = row;
  return new Driver({ tells: false, prelude: policyText(row), ...setting, client, edition });
};

/** Longer than the handler of a new message or of changed recipients takes, in milliseconds. */
const handlerLimit = 20_000;

/** How long to wait after the story for late effects such as a second answer, in milliseconds. */
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

/** Repairs everything and sends the message again, as the same sender. Returns what left, or an error. */
const recover = async (driver: Driver, row: Row): Promise<string[][]> => {
  const { wish } = stories[row.story];
  driver.heal(policyText(row), isCall(row.cause, ...startCalls));
  const again = await attempt(() => send(driver, isWithout(wish) ? 'correct' : wish, 3));
  return again === undefined ? sentOf(driver) : [[again]];
};

/**
 * Repairs everything and sends another message to the same people. Returns whether the mailbox remembers the address,
 * and whether the sender is asked again. After `keep` the pages stay open, so that the test fails if they still know
 * the address.
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

/** Plays the story of a row with its fault. If the message has not left, repairs the fault and sends it again. */
export const play = async (row: Row): Promise<Seen> => {
  const driver = driverFor(row);
  const { kind, recipients, wish, composeType }: Story = stories[row.story];
  return withClock(driver.clock, async () => {
    const whileWriting = row.setting.tells === true;
    driver.compose(whileWriting ? fields([]) : recipients, kind);
    row.prepare(driver);
    if (whileWriting) {
      if (composeType === undefined) driver.write(recipients);
      else driver.begin(composeType, recipients);
      await driver.clock.pass(2 * handlerLimit);
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
      undone: driver.undone.slice(),
      ready: driver.ready.slice(),
      counted: driver.counted(),
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
