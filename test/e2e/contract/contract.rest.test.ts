import { everyPair, isEveryday } from './pairs.ts';
import { playStories } from './stories.ts';

playStories(everyPair.filter((one) => !isEveryday(one)));
