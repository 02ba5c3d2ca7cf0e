import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../bench/traffic/set/load-set.ts';
import { loadSlips } from '../../../bench/traffic/set/slips.ts';
import { newFolder, setOnDisk, type Row } from './set-on-disk.ts';

const rows: readonly Row[] = [
  { message: 8, parent: 7, day: 2, sender: 'p1@a.org', recipient: 'p2@b.org' },
  { message: 7, day: 1, sender: 'p2@b.org', recipient: 'p3@kernelorg' },
  { message: 7, day: 1, sender: 'p2@b.org', recipient: 'p1@A.org' },
];
const noSlips = 'typed,intended\n';

describe('a set of really sent mail', () => {
  it('is read in the order of time, whatever the order of its columns and rows', async () => {
    const set = await loadSet(await setOnDisk(rows, noSlips));
    const texts = (numbers: Int32Array) => [...numbers].map((number) => set.texts[number]);
    expect([...set.numbers]).toEqual([7, 8]);
    expect(texts(set.senders)).toEqual(['p2@b.org', 'p1@a.org']);
    expect(texts(set.recipients)).toEqual(['p3@kernelorg', 'p1@a.org', 'p2@b.org']);
    expect([...set.starts]).toEqual([0, 2, 3]);
    expect([...set.parents]).toEqual([-1, 0]);
    expect([...set.times]).toEqual([Date.UTC(2020, 0, 2) / 1000, Date.UTC(2020, 0, 3) / 1000]);
  });

  it('says which column is missing', async () => {
    const folder = await setOnDisk(rows, noSlips, 'message, parent, time, sender, field, name');
    await expect(loadSet(folder)).rejects.toThrow('recipients.parquet has no column recipient.');
  });

  it('says which file is missing', async () => {
    const folder = newFolder();
    await expect(loadSet(folder)).rejects.toThrow(
      `There is no file ${path.join(folder, 'recipients.parquet')}.`,
    );
    expect(() => loadSlips(folder)).toThrow(`There is no file ${path.join(folder, 'slips.csv')}.`);
  });
});

describe('the slips of a set', () => {
  it('are all certain without a column that says so', async () => {
    const slips = loadSlips(await setOnDisk(rows, 'intended,typed\nkernel.org,KernelOrg\n'));
    expect([...slips.certain]).toEqual([['kernelorg', 'kernel.org']]);
  });

  it('are judged only if certain, but none of them counts as free of slips', async () => {
    const slips = loadSlips(await setOnDisk(rows, 'typed,intended,certain\na.og,a.org,yes\nb.og,b.org,no\n'));
    expect([...slips.certain.keys()]).toEqual(['a.og']);
    expect([...slips.all]).toEqual(['a.og', 'b.og']);
  });

  it('must say what was typed and what was meant', async () => {
    const folder = await setOnDisk(rows, 'typed,kind\na.og,edit\n');
    expect(() => loadSlips(folder)).toThrow('must have the columns typed and intended');
  });
});
