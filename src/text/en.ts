import { enAtSend } from './en-at-send.ts';
import { onPage } from './languages/en.ts';
import type { Words } from './words.ts';

/** English: what every page has with it, and what a reader gets of whose language there are no words. */
export const en: Words = { ...enAtSend, ...onPage };
