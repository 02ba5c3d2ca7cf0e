import type { MomentCause, Sleep } from '../../rows/cause.ts';
import { onSend, smartAlerts, type Expectation } from './expectation.ts';
import {
  blocked,
  changed,
  dialogFailed,
  nothing,
  notStarted,
  outOfTime,
  policyBroken,
  tooLong,
} from './word-sets.ts';

/** What the sender reads if the machine sleeps. How far Send has got before that differs from client to client. */
const ofSleep: Readonly<Record<Sleep, readonly Expectation[]>> = {
  start: [{ ...smartAlerts, words: [['Outlook: takes long'], tooLong, nothing] }],
  reading: [
    { ...smartAlerts, words: [tooLong, nothing] },
    { ...onSend, words: [[...outOfTime, ...blocked], blocked, outOfTime, nothing] },
  ],
  dialog: [{ ...onSend, words: [[...outOfTime, ...dialogFailed], outOfTime, dialogFailed, nothing] }],
  'dialog, two minutes': [],
  writing: [{ ...onSend, words: [outOfTime, nothing] }],
};

const startsNothing: readonly Expectation[] = [{ ...smartAlerts, words: [notStarted] }];

/** Returns what the sender reads about a moment. The first that fits applies; if none fits, the sender reads nothing. */
export const ofMoment = (cause: MomentCause): readonly Expectation[] => {
  switch (cause.kind) {
    case 'sleep':
      return ofSleep[cause.during];
    case 'bundle':
      return cause.delivery === 'late by 50 ms' || cause.delivery === 'twice' ? [] : startsNothing;
    case 'policy':
      if (cause.state === 'invalid') return [{ words: [policyBroken] }];
      return cause.state === 'cut off' ? startsNothing : [];
    case 'message retyped':
      return [{ words: [changed] }];
    case 'dialog left open':
      return [{ words: [outOfTime] }];
    case 'none':
    case 'send repeated':
    case 'clock':
    case 'settings':
      return [];
  }
};
