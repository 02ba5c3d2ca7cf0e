import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headersIn, headersInMbox } from '../../../../tools/traffic/source/mbox.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const folder = temporaryFolder();
const newFolder = () => mkdtempSync(path.join(folder, 'x-'));

const two = [
  'From nobody Thu Jan  1 00:00:00 1970',
  'Subject: one',
  '',
  'Hello',
  '',
  'From what I know this is text',
  'From bob@example.com Thu Mar  5 10:11:12 2020, inside a paragraph',
  '>From a quoted line',
  '',
  'From bob@example.com Thu Mar  5 10:11:12 2020',
  'Subject: two',
  '',
].join('\n');

const all = async (headers: AsyncIterable<string>): Promise<string[]> => {
  const found: string[] = [];
  for await (const header of headers) found.push(header);
  return found;
};

describe('the headers in an mbox', () => {
  it('are those after each separator, and no line of a text', async () => {
    expect(await all(headersIn([two]))).toEqual(['Subject: one', 'Subject: two']);
  });

  it('are the same however the file is cut into pieces, and with Windows line ends', async () => {
    expect(await all(headersIn(two))).toEqual(['Subject: one', 'Subject: two']);
    expect(await all(headersIn(two.replaceAll('\n', '\r\n')))).toEqual(['Subject: one', 'Subject: two']);
  });

  it('end at the end of the file if a message has no text', async () => {
    expect(await all(headersIn([two.trimEnd()]))).toEqual(['Subject: one', 'Subject: two']);
  });

  it('are none if the file has no separator', async () => {
    expect(await all(headersIn(['Subject: one\n\nHello\n']))).toEqual([]);
  });

  it('are unpacked from a compressed file', async () => {
    const file = path.join(newFolder(), 'two.mbox.gz');
    writeFileSync(file, gzipSync(two));
    expect(await all(headersInMbox(file))).toEqual(['Subject: one', 'Subject: two']);
  });

  it('cannot be read from a compressed file that is not one', async () => {
    const file = path.join(newFolder(), 'two.mbox.gz');
    writeFileSync(file, two);
    await expect(all(headersInMbox(file))).rejects.toThrow('incorrect header check');
  });
});
