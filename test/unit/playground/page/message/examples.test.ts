import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../src/detector/address/field.ts';
import { fieldNumbers, type FieldNumber, type Mail } from '../../../../../src/playground/host/mail.ts';
import { blanks, examples } from '../../../../../src/playground/page/message/examples.ts';
import { configureAddIn } from '../../../../../src/review/add-in-config.ts';
import { openReview } from '../../../../../src/review/open-review.ts';
import type { Review } from '../../../../../src/review/review.ts';
import { threadOf } from '../../../../../src/review/thread.ts';

const fields: Readonly<Record<Mail['kind'], Readonly<Record<FieldNumber, Field>>>> = {
  message: { 0: 'to', 1: 'cc', 2: 'bcc' },
  appointment: { 0: 'required', 1: 'optional', 2: 'optional' },
};

const config = configureAddIn(undefined);

/** Returns the review that the add-in opens for an example with the default policy. */
const review = ({ kind, composeType, from, recipients }: Mail): Review => {
  if (config === undefined) throw new Error('The default policy is not valid.');
  const entries = fieldNumbers[kind].flatMap((field) =>
    recipients[field].map(({ address, name }) => ({
      field: fields[kind][field],
      address,
      displayName: name,
    })),
  );
  const message = { kind, sender: from.address, recipients: entries, kept: [] };
  const inField = (wanted: Field) => entries.filter(({ field }) => field === wanted);
  const thread = composeType === 'reply' ? threadOf(inField('to'), inField('cc')) : undefined;
  return openReview({ ...message, ...(thread && { thread }) }, config.policy, config.knownDomains);
};

/** Returns the doubtful addresses with their suggestions. */
const doubts = (title: string): string[] => {
  const example = examples.find((one) => one.title === title);
  if (example === undefined) throw new Error(`no example is called ${title}`);
  return review(example.mail).doubts.map(
    ({ recipient, findings }) =>
      `${recipient.address} → ${findings[0]?.suggestions.map(({ address }) => address).join(' or ') ?? ''}`,
  );
};

describe('the examples of the playground', () => {
  it.each(examples.map(({ title, outcome, mail }) => [title, outcome, mail] as const))(
    'have the result that their line states: “%s” %s',
    (_title, outcome, mail) => {
      expect(review(mail).phase).toBe(outcome === 'asks' ? 'deciding' : 'decided');
    },
  );

  it('have the doubts that their line describes', () => {
    expect(doubts('A travel agent’s itinerary')).toEqual(['kim@army.ml → kim@army.mil']);
    expect(doubts('A letter to a daughter')).toEqual(['jo.reyes@navy.ml → jo.reyes@navy.mil']);
    expect(doubts('A contractor’s drawings')).toEqual(['lee.ortiz@usaf.mil → lee.ortiz@us.af.mil']);
    expect(doubts('Three with the same mistake')).toHaveLength(3);
    expect(doubts('A reply to all')).toEqual(['kim@army.ml → kim@army.mil']);
    expect(doubts('A reply to an impostor')).toEqual(['j.carter@army-mil.com → j.carter@army.mil']);
    expect(doubts('A look-alike letter')).toEqual(['kim@аrmy.mil → kim@army.mil']);
    expect(doubts('Different mistakes at once')).toHaveLength(3);
  });

  it('and the empty forms have unique titles', () => {
    const titles = [...examples, ...blanks].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
