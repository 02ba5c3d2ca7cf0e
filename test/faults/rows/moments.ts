import type { Client } from '../../../src/playground/host/clients/clients.ts';
import { askBeforeSend } from '../../../src/playground/host/sending/before-send.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { damaged } from '../../unit/policy/baked.ts';
import { canOpenDialogs } from './calls.ts';
import type { Driver, DriverSetting } from '../pages/desk.ts';
import type { PageScript } from '../pages/page-load.ts';
import { fields, type StoryName } from './stories.ts';

/** Something that happens while the sender is at it, or that the page is like from its start. */
export interface Moment {
  readonly stories: readonly StoryName[];
  readonly editions?: readonly Edition[];
  readonly clients?: (client: Client) => boolean;
  readonly setting?: Partial<DriverSetting>;
  /** Runs before Send is pressed. */
  readonly prepare?: (driver: Driver) => void;
}

const tenMinutes = 600_000;
const sleeps = (words: string, milliseconds = tenMinutes) => ({
  prepare: (driver: Driver) => driver.when(words, () => driver.clock.jump(milliseconds)),
});

const whole = (change: (text: string) => PageScript): Partial<DriverSetting> => ({
  script: (text) => [change(text)],
});

/** Outlook calls again although it is being answered (office-js 5026, 2379). */
const asksTwice = (words: string) => ({
  prepare: (driver: Driver) =>
    driver.when(words, () => void askBeforeSend(driver.outlook, driver.outlook.timeouts)),
});

const preluded = (text: string): Partial<DriverSetting> => ({
  prelude: `var nearmissPolicy = ${JSON.stringify(text)};`,
});

const some = ['good mail', 'corrected'] as const;
const onSend = { editions: ['on-send'], stories: ['good mail', 'corrected', 'given up'] } as const;

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
const remembering = ['good mail', 'remembered'] as const;

/** By what is said of it in the matrix. */
export const moments: Readonly<Record<string, Moment>> = {
  ...Object.fromEntries(unharmed.map((story) => [`no fault, ${story}`, { stories: [story] }])),
  'the sender leaves the dialog open': {
    stories: ['left open'],
    editions: ['on-send'],
    clients: canOpenDialogs,
  },
  'Send, called twice at once': { ...onSend, ...asksTwice('calls onItemSend') },
  'Send, called again while the message is read': { ...onSend, ...asksTwice('asks who is in Cc') },
  'Send, called again over the dialog': { ...onSend, ...asksTwice('opens a dialog') },
  'Send, pressed twice': {
    stories: some,
    prepare: (driver) => driver.when('asks who', () => driver.press()),
  },
  'a message typed anew while it is asked about': {
    stories: ['corrected'],
    prepare: (driver) =>
      driver.when('opens a dialog', () => driver.write(fields(['pat@af.ml'], ['ray@army.mil']))),
    editions: ['on-send'],
    clients: canOpenDialogs,
  },
  'sleep, while Outlook calls': { stories: some, ...sleeps('calls on') },
  'sleep, while the message is read': { stories: some, ...sleeps('asks who is in Cc') },
  'sleep, over the dialog': { stories: ['corrected', 'kept'], ...sleeps('opens a dialog') },
  'sleep, before the writing': { stories: ['corrected'], ...sleeps('replaces To') },
  'sleep of two minutes over the dialog': { stories: ['corrected'], ...sleeps('tells the dialog', 120_000) },
  'bundle: late by 50 ms': { stories: some, setting: whole((text) => ({ text, late: 50 })) },
  'bundle: late by 5 s': { stories: some, setting: whole((text) => ({ text, late: 5000 })) },
  'bundle: late by minutes': { stories: some, setting: whole((text) => ({ text, late: 120_000 })) },
  'bundle: missing': { stories: some, setting: { script: () => [] } },
  'bundle: a page of errors instead': {
    stories: some,
    setting: { script: () => [{ text: '<!doctype html>' }] },
  },
  'bundle: cut off': {
    stories: some,
    setting: whole((text) => ({ text: text.slice(0, text.length / 2) })),
  },
  'bundle: run twice': { stories: some, setting: { script: (text) => [{ text }, { text }] } },
  'policy: cut off': { stories: some, setting: { prelude: 'var nearmissPolicy = "{' } },
  'policy: damaged': { stories: some, setting: preluded(damaged) },
  'policy: null': { stories: some, setting: { prelude: 'var nearmissPolicy = null;' } },
  'policy: an object, as older packages had': {
    stories: some,
    setting: { prelude: 'var nearmissPolicy = { "protect": ["army.mil"] };' },
  },
  'policy: of a newer form': { stories: some, setting: preluded('{"form":2,"policy":{}}') },
  'policy: with a value that is unknown here': {
    stories: some,
    setting: preluded('{"form":1,"policy":{"whenUnreadable":"ask-a-colleague"}}'),
  },
  'policy: with a pack that is unknown here': {
    stories: some,
    setting: preluded('{"form":1,"policy":{"packs":["us-mil","of-2031"]}}'),
  },
  'policy: missing': { stories: some, setting: { prelude: '' } },
  'clock: of the year 1970': { stories: [...some, 'remembered'], setting: clockOf('0') },
  'clock: of the year 2100': { stories: [...some, 'remembered'], setting: clockOf('4102444800000') },
  'clock: that says no time': { stories: some, setting: clockOf('NaN') },
  'settings: full': { stories: remembering, prepare: settings(full()) },
  'settings: of a newer form': { stories: remembering, prepare: settings('2,kim@army.ml') },
  'settings: not ours': { stories: remembering, prepare: settings('{"a":1}') },
  'settings: another window saves meanwhile': {
    stories: remembering,
    prepare: (driver) => driver.when('asks who is in Cc', () => settings('1,20000 pat@af.ml')(driver)),
  },
};
