import { holdOn } from './laws-on-screens.ts';
import { everyLook, isEveryday } from './looks.ts';

holdOn(everyLook.filter((state) => !isEveryday(state)));
