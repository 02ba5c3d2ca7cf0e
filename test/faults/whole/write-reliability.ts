import { writePage } from '../../../tools/markdown/write-page.ts';
import { parts, readReliability, reliabilityPage, withPart } from './reliability-page.ts';

/** `npm run reliability` writes the size of the matrix and the result of its last whole run into docs/measured/reliability.md. */
const written = Object.entries(parts()).reduce(
  (page, [name, part]) => withPart(page, name, part),
  readReliability(),
);
await writePage(reliabilityPage, written);
