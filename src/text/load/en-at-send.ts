import { atSend } from '../languages/en.ts';
import { namesInEnglish } from '../names/names-en.ts';
import type { SendWords } from '../words.ts';

/** English, as far as the send path speaks: the rest is of no use before a page is open, and weighs. */
export const enAtSend: SendWords = { ...atSend, names: namesInEnglish };
