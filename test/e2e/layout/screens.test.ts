import { checkInvariants } from './invariants-on-screens.ts';
import { everyLook, isEveryday } from './looks.ts';

/** The screens that differ most; the others, other themes and wider windows are in `screens.rest.test.ts`. */
checkInvariants(everyLook.filter(isEveryday));
