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

/** How far a Send got before the machine slept differs from client to client. */
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

/** What may be read of something that happens: the first that fits counts, and where none does, nothing is to be said. */
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
