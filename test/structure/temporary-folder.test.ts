import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from './source-tree.ts';

/** A folder created inside `folder` is removed with it. */
const makes = /\bmkdtemp(?:Sync)?\((?!(?:path\.)?join\(folder\b)/;
const removes = /\b(?:rm|rmSync|rmdirSync)\(/;

it('every test file that creates a temporary folder also removes it', () => {
  const files = filesBelow('test').filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => ({
    name,
    text: readFileSync(path.join(root, name), 'utf8'),
  }));
  const makers = texts.filter(({ text }) => makes.test(text));
  expect(makers.length).toBeGreaterThan(0);
  expect(makers.filter(({ text }) => !removes.test(text)).map(({ name }) => name)).toEqual([]);
});
