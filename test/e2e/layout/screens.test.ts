import { holdOn } from './laws-on-screens.ts';
import { everyLook, isEveryday } from './looks.ts';

/** Each screen in one theme; the other themes and the wider windows are in `screens.rest.test.ts`. */
holdOn(everyLook.filter(isEveryday));
