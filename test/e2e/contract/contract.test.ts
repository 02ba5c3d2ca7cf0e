import { everyPair, isEveryday } from './pairs.ts';
import { playStories } from './stories.ts';

/** One client of each kind; the others are in `contract.rest.test.ts`. */
playStories(everyPair.filter(isEveryday));
