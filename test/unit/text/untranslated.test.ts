import { expect, it } from 'vitest';
import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';
import { everyLanguage } from './all-languages.ts';
import { sentencesOf } from './sentences.ts';

/** Names, keys and signs that are the same in many languages. */
const everywhere = [
  'outside.title',
  'review.recipient',
  'review.sendKeys',
  'review.dontSendKeys',
  'fields.cc',
  'fields.bcc',
];
/** Words that two languages have in common. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['fields.optional', 'copy.format', 'pane.details'],
  fr: ['copy.format'],
  nl: ['pane.details'],
  pl: ['copy.format'],
};

const english = new Map(sentencesOf(en).map(({ name, text }) => [name, text]));
const others = everyLanguage.filter((words) => words !== en);

it.each(others.map((words) => [words.locale, words] as const))(
  'every sentence in %s is translated',
  (_, words) => {
    const allowed = everywhere.concat(shared[words.locale] ?? []);
    const left = sentencesOf(words).filter(
      ({ name, text }) => text === english.get(name) && !allowed.includes(name),
    );
    expect(left.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  },
);
