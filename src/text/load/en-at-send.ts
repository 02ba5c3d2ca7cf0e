import { atSend } from '../languages/en.ts';
import { namesInEnglish } from '../names/names-en.ts';
import type { SendWords } from '../words.ts';

/** The English texts of the send path, without those for pages, which would add to its size. */
export const enAtSend: SendWords = { ...atSend, names: namesInEnglish };
