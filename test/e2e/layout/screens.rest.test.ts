import { checkInvariants } from './invariants-on-screens.ts';
import { everyLook, isEveryday } from './looks.ts';

checkInvariants(everyLook.filter((state) => !isEveryday(state)));
