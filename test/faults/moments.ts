import { askBeforeSend } from '../../src/playground/host/before-send.ts';
import type { Edition } from '../../src/playground/host/edition.ts';
import { damaged } from '../policy/baked.ts';
import type { Desk, DeskSetting } from './desk.ts';
import type { PageScript } from './page-realm.ts';
import { fields, type StoryName } from './stories.ts';

/** Something that happens while the sender is at it, or that the page is like from its start. */
export interface Moment {
  readonly stories: readonly StoryName[];
  readonly editions?: readonly Edition[];
  readonly setting?: Partial<DeskSetting>;
  /** Runs before Send is pressed. */
  readonly prepare?: (desk: Desk) => void;
}

const tenMinutes = 600_000;
const sleeps = (words: string, milliseconds = tenMinutes) => ({
  prepare: (desk: Desk) => desk.when(words, () => desk.clock.jump(milliseconds)),
});

const whole = (change: (text: string) => PageScript): Partial<DeskSetting> => ({
  script: (text) => [change(text)],
});

/** Outlook calls again although it is being answered (office-js 5026, 2379). */
const asksTwice = (words: string) => ({
  prepare: (desk: Desk) => desk.when(words, () => void askBeforeSend(desk.outlook, desk.outlook.patience)),
});

const preluded = (text: string): Partial<DeskSetting> => ({
  prelude: `var nearmissPolicy = ${JSON.stringify(text)};`,
});

const some = ['good mail', 'corrected'] as const;
const onSend = { editions: ['on-send'], stories: ['good mail', 'corrected', 'given up'] } as const;

/** By what is said of it in the matrix. */
export const moments: Readonly<Record<string, Moment>> = {
  'Send, called twice at once': { ...onSend, ...asksTwice('calls onItemSend') },
  'Send, called again while the message is read': { ...onSend, ...asksTwice('asks who is in Cc') },
  'Send, called again over the dialog': { ...onSend, ...asksTwice('opens a dialog') },
  'Send, pressed twice': { stories: some, prepare: (desk) => desk.when('asks who', () => desk.press()) },
  'a message typed anew while it is asked about': {
    stories: ['corrected'],
    prepare: (desk) => desk.when('opens a dialog', () => desk.write(fields(['pat@af.ml'], ['ray@army.mil']))),
    editions: ['on-send'],
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
  'clock: of the year 2100': { stories: some, setting: { prelude: 'Date.now = () => 4102444800000;' } },
  'clock: that says no time': {
    stories: some,
    setting: { prelude: 'Date = class extends Date { constructor() { super(NaN); } };' },
  },
};
