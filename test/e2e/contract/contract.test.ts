import { everyPair, isEveryday } from './pairs.ts';
import { playStories } from './stories.ts';

/** The most different clients; the others are in `contract.rest.test.ts`. */
playStories(everyPair.filter(isEveryday));
