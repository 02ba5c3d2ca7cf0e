import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { inputShare } from '../../../../src/cli/check/input-share.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const folder = temporaryFolder();

async function opened(content: string) {
  const file = join(folder, `${content.length}.txt`);
  writeFileSync(file, content);
  const stream = createReadStream(file, { highWaterMark: 25 });
  await once(stream, 'open');
  return stream as typeof stream & { readonly fd: number };
}

it('the share of input read grows as a file is read', async () => {
  const stream = await opened('x'.repeat(100));
  const shares: (number | undefined)[] = [inputShare(stream)];
  stream.on('data', () => shares.push(inputShare(stream)));
  await once(stream, 'end');
  expect(shares[0]).toBe(0);
  expect(shares).toContain(1);
  expect([...shares].sort()).toEqual(shares);
});

it.each([
  ['a pipe', () => Promise.resolve(new PassThrough())],
  ['an empty file', () => opened('')],
])('the share of input read is unknown for %s', async (_, open) => {
  expect(inputShare(await open())).toBeUndefined();
});
