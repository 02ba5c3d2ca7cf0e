import { checkInvariants } from './invariants-on-screens.ts';
import { everyLook, isEveryday } from './looks.ts';

/** Each screen in one theme; the other themes and the wider windows are in `screens.rest.test.ts`. */
checkInvariants(everyLook.filter(isEveryday));
