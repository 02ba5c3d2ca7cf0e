import { writePage } from '../../../tools/markdown/write-page.ts';
import { parts, readReliability, reliabilityPage, withPart } from './reliability-page.ts';

/** `npm run reliability`: writes into docs/measured/reliability.md what the matrix is made of, and what its last whole run came to. */
const written = Object.entries(parts()).reduce(
  (page, [name, part]) => withPart(page, name, part),
  readReliability(),
);
await writePage(reliabilityPage, written);
