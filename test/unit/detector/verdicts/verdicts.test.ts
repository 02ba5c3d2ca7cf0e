import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groups } from './groups.ts';
import { sayer } from './said.ts';

const fileOf = (name: string): string => `${name.replaceAll(' ', '-')}.txt`;

/**
 * Everything that the detector says of some hundred addresses, factor for factor, in files to be read: what changes there was changed in the
 * detector. That it is right, the other tests say. After a wanted change: `npx vitest run --project unit test/unit/detector/verdicts -u`.
 */
describe('the detector says what it said before', () => {
  it('of each group in a file, and there is no other file', () => {
    const files = readdirSync(path.join(import.meta.dirname, 'cases')).filter((name) =>
      name.endsWith('.txt'),
    );
    expect(files.sort()).toEqual(groups.map(({ name }) => fileOf(name)).sort());
  });

  it.each(groups)('of $name', async ({ name, input, context, recipients, isCounted }) => {
    const say = sayer(input, context, isCounted);
    await expect(recipients.map(say).join('')).toMatchFileSnapshot(`cases/${fileOf(name)}`);
  });
});
