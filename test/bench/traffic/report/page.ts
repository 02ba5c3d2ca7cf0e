import type { Results } from './results.ts';
import { calibrationTable, rivalTable, stateTable } from './tables.ts';

/**
 * Returns docs/measured/benchmark-traffic.md: what was measured, how, and the figures of a run.
 *
 * @param command that made it
 */
export function page(results: Results, command: string): string {
  const { messagesPerWeek, firstUses, states, learned } = results;
  const both = states.find(({ state }) => state === 'both');
  const slips = states[0]?.slips ?? 0;
  return `# Really sent mail, measured

Made by \`${command}\`. How often would Nearmiss stop good mail, and how many mistyped
domains would it stop, in years of real correspondence with co-recipients, threads, a sender's history and an
organisation's partners?

${stateTable(results)}

Percentages of messages, of slips, and of all recipients. With everything that may be learned, learned slips:
${learned.memory.length} in mailboxes, ${learned.list.length} on organisations' lists.

## The messages

The recipients (To and Cc) of really sent messages to public mailing lists. Bots and copies are left out.
Mailboxes and names are pseudonyms; there is no text. Of two mailboxes whose local part is the same, the one
at a rare domain that nobody ever wrote from, near the frequent domain of the other, was looked at by a person
and kept as a slip only where the domain was no plausible one of that person.

All messages are replayed in the order of time. Before each message that is judged, the add-in knows only what
the messages before it taught.

- **Free of slips**: ${states[0]?.messages ?? 0} messages, drawn at random (with a fixed seed) from those of senders who had sent at
  least 20 before, without any domain that is or may be a slip.
- **Slips**: every first use: the first message of a sender to a mistyped address. ${slips} of ${firstUses} first uses
  of an address are slips, ${((100 * slips) / firstUses).toFixed(3)} %. Later uses are not judged: a sender who keeps an address is not asked
  again.

Every message is judged by the review that runs at Send (\`openReview\`), with the policy of an add-in without
configuration. **Stopped** means that a recipient needs the sender's choice, **noticed** that something is only
shown. A slip counts as stopped if its own recipient needs a choice, and as right first if what was meant
is suggested first and nothing else is as good. **Prompts** are the share of messages that is stopped times
${messagesPerWeek.toFixed(2)}, the messages of a sender in a week in which there are any.

## What the add-in knows

| state     | what is known                                                                                                                                            |
| --------- | -------------------------------------------------------------------------------------------------------------------------------------------------------- |
| \`nothing\` | the message itself and the sender's own domain                                                                                                           |
| \`memory\`  | and the hosts that the mailbox wrote to before, as the add-in counts them                                                                                  |
| \`list\`    | and the organisation's own domains and its correspondents, as \`nearmiss learn\` finds them in its mail before, once a month; for organisations with 2,000 messages by 10 people, others without |
| \`both\`    | all of it                                                                                                                                                |

Organisations are the registrable domains of senders, without mail providers. Domains with one name under
several endings belong to one organisation if at least three of the same people write from them.

## The others

On the same messages: each with its own lists; with the hosts that the mailbox often writes to, the
organisation's list and the sender's domain, as in the state \`both\`; and with the other recipients of the message
too. "Distance 1" suggests a known host, or a large mail provider, that is one edit away.

${rivalTable(results)}

## What a score means

The score of a finding is an estimate of how likely it is a slip. First uses by their score, in the state \`both\`;
each first use without a slip counts for as many as there are in the set, so that slips are as rare as in real
mail. At 0 nothing needs a choice.

${both ? calibrationTable(both) : ''}

## Limits

- Developers' mail to public lists: long Cc, addresses pasted from lists of maintainers, few people who type
  addresses by hand. Bcc is not seen. An organisation is only what wrote to these lists, a small part of its mail.
- Only slips that went out and reached a list are there, of mailboxes that also occur rightly. What a
  server refused at once, or a sender corrected, is not there. The true rate of slips is higher.
- Slips were found with the help of similarity, so slips that resemble nothing are missing.
- Senders who were asked would have learned, and their answers would have taught the add-in. Nobody answers
  here.
- The set was used in the development. Measure on your own mail: [how to make such a
  set](../contributors/traffic.md).

The whole set cannot be published with the code. \`npm test\` replays [a sample](../../test/bench/data/traffic/README.md)
of it and fails if a figure becomes worse.
`;
}
