import type { Compared, Counts } from './compare.ts';

/** How far a prediction may be off, as a share of what was replayed. */
const tolerance = 0.1;

/** Whether the prediction of stopped messages is as near as it should be. */
export function isNear({ predicted, replayed }: Compared): boolean {
  return Math.abs(predicted.stopped - replayed.stopped) <= tolerance * replayed.stopped;
}

const head = [
  '| organisation | knows | messages | stopped, predicted | replayed | noticed, predicted | replayed |',
  '|---|---|---:|---:|---:|---:|---:|',
];

/** Returns a line for each organisation and what is known, and one for all of them. */
export function tableOf(found: readonly Compared[]): string {
  const lines = found.map((one) => lineOf(one.own.join(', '), one));
  const sums = [false, true].flatMap((learns) => {
    const some = found.filter((one) => one.learns === learns);
    return some.length < 2 ? [] : [lineOf('all', summed(some, learns))];
  });
  return [...head, ...lines, ...sums].join('\n');
}

function lineOf(name: string, { messages, learns, predicted, replayed }: Omit<Compared, 'own'>): string {
  const share = (count: number) => `${count} (${((100 * count) / messages).toFixed(3)} %)`;
  const cells = [predicted.stopped, replayed.stopped, predicted.noticed, replayed.noticed].map(share);
  return `| ${[name, learns ? 'the mailbox' : 'nothing', messages, ...cells].join(' | ')} |`;
}

function summed(all: readonly Compared[], learns: boolean): Omit<Compared, 'own'> {
  const sum = (of: (one: Compared) => number) => all.reduce((so, one) => so + of(one), 0);
  const counts = (of: (one: Compared) => Counts) => ({
    stopped: sum((one) => of(one).stopped),
    noticed: sum((one) => of(one).noticed),
  });
  return {
    learns,
    messages: sum((one) => one.messages),
    predicted: counts((one) => one.predicted),
    replayed: counts((one) => one.replayed),
  };
}

/**
 * Returns docs/measured/benchmark-screen-traffic.md.
 *
 * @param command that made it
 */
export function page(found: readonly Compared[], command: string): string {
  return `# The prediction of \`nearmiss screen\`, measured

Made by \`${command}\`. Is the number of stopped messages that
[\`nearmiss screen\`](../administrators/screen.md) predicts the number that would have been stopped at Send?

${tableOf(found)}

In brackets: the share of the messages. The aim is that no prediction of stopped messages is more than 10 % off.

The mail is that of the organisations that sent most in [the set of really sent mail](../contributors/traffic.md):
their earliest messages with a recipient outside, without any domain that is or may be a slip.

- **Predicted**: the mail, written as an export with the columns of Defender's EmailEvents, is read by the function
  that the command runs, with \`--own\` for the domains of the organisation; where the mailbox is known, with
  \`--learn\`.
- **Replayed**: every message is judged by the review that runs at Send, with a policy that names the same own
  domains; where the mailbox is known, with its memory as the add-in keeps it. The replay also knows the display
  names of recipients, which no export has.
`;
}
