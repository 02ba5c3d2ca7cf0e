import { askBeforeSend } from '../../../src/playground/host/sending/before-send.ts';
import type { Driver } from '../pages/driver.ts';
import type { DriverSetting } from '../pages/driver-setting.ts';
import type { Delivery, PolicyState, Sleep } from './cause.ts';
import type { Moment } from './moment.ts';
import type { StoryName } from './stories.ts';

/** The stories of a message that is sent unasked and of one that is corrected. */
export const goodAndCorrected = ['good mail', 'corrected'] as const;

const tenMinutes = 600_000;

/** Puts the machine to sleep as soon as the log contains these words. */
export const sleeps = (during: Sleep, words: string, milliseconds = tenMinutes) => ({
  cause: { kind: 'sleep', during } as const,
  prepare: (driver: Driver) => driver.when(words, () => driver.clock.jump(milliseconds)),
});

/** Outlook calls the handler again before the first answer (office-js 5026, 2379). */
export const asksTwice = (words: string): Moment => ({
  what: 'Send',
  cause: { kind: 'send repeated' },
  editions: ['on-send'],
  stories: ['good mail', 'corrected', 'given up'],
  prepare: (driver: Driver) =>
    driver.when(words, () => void askBeforeSend(driver.outlook, driver.outlook.timeouts)),
});

export const preluded = (text: string): string => `var nearmissPolicy = ${JSON.stringify(text)};`;

/** Gives every page a clock that always returns this time. */
const clockOf = (time: string): Partial<DriverSetting> => ({
  prelude: `Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(${time}); }
    static now() { return ${time}; }
  };`,
});

/** Fills the settings with remembered addresses, oldest first. */
export const full = (): string => {
  const entries = Array.from({ length: 1400 }, (_one, index) => `${19_000 + index} p${index}@example.org`);
  return `1,${entries.join(',')}`;
};

export const settings = (text: string) => (driver: Driver) =>
  driver.outlook.saveRoamingSettings({ 'nearmiss.remembered': text });

/** Loads the send path's script in another way. */
export const bundle = (
  how: string,
  delivery: Delivery,
  script: NonNullable<DriverSetting['script']>,
): Moment => ({
  what: 'bundle',
  how,
  cause: { kind: 'bundle', delivery },
  stories: goodAndCorrected,
  setting: { script },
});

/** Puts another policy before the script than packaging does. */
export const policy = (how: string, state: PolicyState, prelude: string): Moment => ({
  what: 'policy',
  how,
  cause: { kind: 'policy', state },
  stories: goodAndCorrected,
  setting: { prelude },
});

export const clock = (how: string, time: string, stories: readonly StoryName[]): Moment => ({
  what: 'clock',
  how,
  cause: { kind: 'clock' },
  stories,
  setting: clockOf(time),
});

/** Changes the mailbox's settings before or while the message is checked. */
export const stored = (how: string, prepare: (driver: Driver) => void): Moment => ({
  what: 'settings',
  how,
  cause: { kind: 'settings' },
  stories: ['good mail', 'remembered'],
  prepare,
});

/** Puts this text into the message's session data, in the place where the add-in stores the thread. */
export const thread = (how: string, text: string): Moment => ({
  what: 'thread',
  how,
  cause: { kind: 'settings' },
  stories: ['good mail', 'corrected', 'kept'],
  clients: ({ sessionData }) => sessionData > 0,
  prepare: ({ outlook }) => outlook.change({ ...outlook.mail(), sessionData: { 'nearmiss.thread': text } }),
});
