import { expect, it } from 'vitest';
import { pseudonyms } from '../../../../../src/cli/screen/report/pseudonyms.ts';

const { inText } = pseudonyms();
const code = '[0-9a-f]{12}';

it.each([
  ['Kim wrote to kim@army.ml, twice.', `Kim wrote to ${code}@army\\.ml, twice\\.`],
  ['"Kim Lee"@army.ml', `${code}@army\\.ml`],
  ['"kim, lee@x"@army.ml (<jo@navy.mil>)', `${code}@army\\.ml \\(<${code}@navy\\.mil>\\)`],
  ['it"s "kim lee"@army.ml', `it"s ${code}@army\\.ml`],
  ['a@b_kim@c', `${code}@c`],
  [`Ask mary.o'connor@army.ml.`, `Ask ${code}@army\\.ml\\.`],
  ['mary/o(connor;x:y\\z,w<v@army.ml', `${code}@army\\.ml`],
  ['kim@army.ml;pat@navy.mil', `${code}@navy\\.mil`],
  ['kim@army.ml/mary', `${code}@army\\.ml`],
  ['кім@пример.рф', `${code}@пример\\.рф`],
  ['kim＠army.ml and jo﹫navy.mil', `${code}@army\\.ml and ${code}@navy\\.mil`],
  ['nobody @ home, @army.ml', 'nobody @ home, @army\\.ml'],
])('pseudonyms keep only the domains of the addresses in %j', (text, left) => {
  expect(inText(text)).toMatch(new RegExp(`^${left}$`, 'u'));
});
