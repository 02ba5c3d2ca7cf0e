import type { Client } from '../../../src/playground/host/clients/clients.ts';
import { askBeforeSend } from '../../../src/playground/host/sending/before-send.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { damaged } from '../../unit/policy/baked.ts';
import { canOpenDialogs } from './call-plan.ts';
import type { Delivery, MomentCause, PolicyState, Sleep } from './cause.ts';
import type { Driver, DriverSetting } from '../pages/driver.ts';
import { fields, type StoryName } from './stories.ts';

/** Something that happens while the sender writes or sends, or that the page is like from its start. */
export interface Moment {
  /** What the matrix lists it under, and how it says what is special. */
  readonly what: string;
  readonly how?: string;
  readonly cause: MomentCause;
  readonly stories: readonly StoryName[];
  readonly editions?: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
  readonly setting?: Partial<DriverSetting>;
  /** Runs before Send is pressed. */
  readonly prepare?: (driver: Driver) => void;
}

const tenMinutes = 600_000;

/** The machine sleeps as soon as the log says these words. */
const sleeps = (during: Sleep, words: string, milliseconds = tenMinutes) => ({
  cause: { kind: 'sleep', during } as const,
  prepare: (driver: Driver) => driver.when(words, () => driver.clock.jump(milliseconds)),
});

const some = ['good mail', 'corrected'] as const;

/** Outlook calls again before it has the answer (office-js 5026, 2379). */
const asksTwice = (words: string): Moment => ({
  what: 'Send',
  cause: { kind: 'send repeated' },
  editions: ['on-send'],
  stories: ['good mail', 'corrected', 'given up'],
  prepare: (driver: Driver) =>
    driver.when(words, () => void askBeforeSend(driver.outlook, driver.outlook.timeouts)),
});

const preluded = (text: string): string => `var nearmissPolicy = ${JSON.stringify(text)};`;

/** What a page's clock says, whenever it is asked. */
const clockOf = (time: string): Partial<DriverSetting> => ({
  prelude: `Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(${time}); }
    static now() { return ${time}; }
  };`,
});

/** Addresses that were remembered earlier, as many as fit, oldest first. */
const full = (): string => {
  const entries = Array.from({ length: 1400 }, (_one, index) => `${19_000 + index} p${index}@example.org`);
  return `1,${entries.join(',')}`;
};

const settings = (text: string) => (driver: Driver) =>
  driver.outlook.saveRoamingSettings({ 'nearmiss.remembered': text });

const unharmed: readonly StoryName[] = [
  'good mail',
  'corrected',
  'removed',
  'kept',
  'remembered',
  'given up',
  'meeting',
];
/** The send path's script as it comes to its page. */
const bundle = (how: string, delivery: Delivery, script: NonNullable<DriverSetting['script']>): Moment => ({
  what: 'bundle',
  how,
  cause: { kind: 'bundle', delivery },
  stories: some,
  setting: { script },
});

/** What packaging put before the script. */
const policy = (how: string, state: PolicyState, prelude: string): Moment => ({
  what: 'policy',
  how,
  cause: { kind: 'policy', state },
  stories: some,
  setting: { prelude },
});

const clock = (how: string, time: string, stories: readonly StoryName[]): Moment => ({
  what: 'clock',
  how,
  cause: { kind: 'clock' },
  stories,
  setting: clockOf(time),
});

/** What the mailbox's settings hold when Send is pressed, or a moment later. */
const stored = (how: string, prepare: (driver: Driver) => void): Moment => ({
  what: 'settings',
  how,
  cause: { kind: 'settings' },
  stories: ['good mail', 'remembered'],
  prepare,
});

const inDialog = { editions: ['on-send'], clients: canOpenDialogs } as const;

export const moments: readonly Moment[] = [
  ...unharmed.map((story): Moment => ({
    what: 'no fault',
    how: story,
    cause: { kind: 'none' },
    stories: [story],
  })),
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
    stories: some,
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
  { ...sleeps('start', 'calls on'), what: 'sleep', how: 'while Outlook calls', stories: some },
  {
    ...sleeps('reading', 'asks who is in Cc'),
    what: 'sleep',
    how: 'while the message is read',
    stories: some,
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
  clock('of the year 1970', '0', [...some, 'remembered']),
  clock('of the year 2100', '4102444800000', [...some, 'remembered']),
  clock('that says no time', 'NaN', some),
  stored('full', settings(full())),
  stored('of a newer form', settings('2,kim@army.ml')),
  stored('not ours', settings('{"a":1}')),
  stored('another window saves meanwhile', (driver) =>
    driver.when('asks who is in Cc', () => settings('1,20000 pat@af.ml')(driver)),
  ),
];
