import { damaged } from '../../unit/policy/baked.ts';
import { canOpenDialogs } from './call-plan.ts';
import type { Moment } from './moment.ts';
import {
  asksTwice,
  bundle,
  clock,
  full,
  goodAndCorrected,
  policy,
  preluded,
  settings,
  sleeps,
  stored,
  thread,
} from './moment-builders.ts';
import { fields, type StoryName } from './stories.ts';

const unharmed: readonly StoryName[] = [
  'good mail',
  'corrected',
  'removed',
  'kept',
  'remembered',
  'given up',
  'undone',
  'forgotten',
  'meeting',
];

/** Every doubtful address of the stories of these rows, as recipients of the answered message. */
const inherited = ['kim@army.ml', 'lee@navy.ml', 'sam@gmial.com'];

const inDialog = { editions: ['on-send'], clients: canOpenDialogs } as const;

export const moments: readonly Moment[] = [
  ...unharmed.map((story): Moment => ({
    what: 'no fault',
    how: story,
    cause: { kind: 'none' },
    stories: [story],
  })),
  {
    what: 'no fault',
    how: 'reply',
    cause: { kind: 'none' },
    stories: ['reply'],
    setting: { tells: true },
  },
  {
    ...inDialog,
    what: 'the sender leaves the dialog open',
    cause: { kind: 'dialog left open' },
    stories: ['left open'],
  },
  { ...asksTwice('calls onItemSend'), how: 'called twice at once' },
  { ...asksTwice('asks who is in Cc'), how: 'called again while the message is read' },
  { ...asksTwice('opens a dialog'), how: 'called again over the dialog' },
  {
    what: 'Send',
    how: 'pressed twice',
    cause: { kind: 'send repeated' },
    stories: goodAndCorrected,
    prepare: (driver) => driver.when('asks who', () => driver.press()),
  },
  {
    ...inDialog,
    what: 'a message typed anew while it is asked about',
    cause: { kind: 'message retyped' },
    stories: ['corrected'],
    prepare: (driver) =>
      driver.when('opens a dialog', () => driver.write(fields(['pat@af.ml'], ['ray@army.mil']))),
  },
  { ...sleeps('start', 'calls on'), what: 'sleep', how: 'while Outlook calls', stories: goodAndCorrected },
  {
    ...sleeps('reading', 'asks who is in Cc'),
    what: 'sleep',
    how: 'while the message is read',
    stories: goodAndCorrected,
  },
  {
    ...sleeps('dialog', 'opens a dialog'),
    what: 'sleep',
    how: 'over the dialog',
    stories: ['corrected', 'kept'],
  },
  { ...sleeps('writing', 'replaces To'), what: 'sleep', how: 'before the writing', stories: ['corrected'] },
  {
    ...sleeps('dialog, two minutes', 'tells the dialog', 120_000),
    what: 'sleep of two minutes over the dialog',
    stories: ['corrected'],
  },
  bundle('late by 50 ms', 'late by 50 ms', (text) => [{ text, late: 50 }]),
  bundle('late by 5 s', 'late by 5 s', (text) => [{ text, late: 5000 }]),
  bundle('late by minutes', 'late by minutes', (text) => [{ text, late: 120_000 }]),
  bundle('missing', 'missing', () => []),
  bundle('a page of errors instead', 'unreadable', () => [{ text: '<!doctype html>' }]),
  bundle('cut off', 'unreadable', (text) => [{ text: text.slice(0, text.length / 2) }]),
  bundle('run twice', 'twice', (text) => [{ text }, { text }]),
  policy('cut off', 'cut off', 'var nearmissPolicy = "{'),
  policy('damaged', 'invalid', preluded(damaged)),
  policy('null', 'invalid', 'var nearmissPolicy = null;'),
  // As older packages had it.
  policy('an object', 'invalid', 'var nearmissPolicy = { "protect": ["army.mil"] };'),
  policy('of a newer form', 'invalid', preluded('{"form":2,"policy":{}}')),
  policy(
    'with a value that is unknown here',
    'invalid',
    preluded('{"form":1,"policy":{"whenUnreadable":"ask-a-colleague"}}'),
  ),
  policy(
    'with a pack that is unknown here',
    'invalid',
    preluded('{"form":1,"policy":{"packs":["us-mil","of-2031"]}}'),
  ),
  policy('missing', 'missing', ''),
  clock('of the year 1970', '0', [...goodAndCorrected, 'remembered']),
  clock('of the year 2100', '4102444800000', [...goodAndCorrected, 'remembered']),
  clock('that says no time', 'NaN', goodAndCorrected),
  thread('no JSON', '{"version":1,"answered":'),
  thread('of other types', JSON.stringify({ version: 1, answered: inherited, inherited: 'kim@army.ml' })),
  thread('of a newer form', JSON.stringify({ version: 2, answered: 'sam@gmial.com', inherited })),
  thread('as long as fits', JSON.stringify({ version: 1, answered: 'x'.repeat(49_000), inherited: [] })),
  thread(
    'names who is doubted as answered',
    JSON.stringify({ version: 1, answered: 'kim@army.ml', inherited }),
  ),
  stored('full', settings(full())),
  stored('of a newer form', settings('2,kim@army.ml')),
  stored('not ours', settings('{"a":1}')),
  stored('another window saves meanwhile', (driver) =>
    driver.when('asks who is in Cc', () => settings('1,20000 pat@af.ml')(driver)),
  ),
];
