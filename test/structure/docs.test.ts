import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOrder, layers } from '../../.dependency-cruiser.mjs';
import { filesBelow, root } from './source-tree.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesBelow('docs').filter((file) => file.endsWith('.md')),
];
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const withoutCode = (text: string) => text.replace(/^```[\s\S]+?^```$/gm, '');

/** Returns a page's links to other pages, to files and to headings, but not those to the web. */
const linksOf = (text: string) =>
  [...withoutCode(text).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]*))?\)/g)].map(
    ([link, file = '', heading]) => ({ link, file, heading }),
  );

/** Returns the anchor that GitHub generates for a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/`/g, '')
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string) =>
  [...withoutCode(read(file)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

const targetOf = (page: string, file: string) =>
  file === '' ? page : path.posix.join(path.posix.dirname(page), file);

const brokenLinks = (page: string, text: string): string[] =>
  linksOf(text)
    .filter(({ file, heading }) => {
      const target = targetOf(page, file);
      if (!existsSync(path.join(root, target))) return true;
      return heading !== undefined && !anchorsOf(target).includes(heading);
    })
    .map(({ link }) => link);

const folders = ['src', 'test', 'docs', 'tools', 'build', 'public'];
const files = folders.flatMap(filesBelow);

/** Returns whether there is a file or a folder of that name, in which `*` matches any characters. */
const exists = (name: string): boolean => {
  const parts = name.replace(/\/$/, '').split('*');
  const form = new RegExp(`^${parts.map((part) => part.replace(/[.+]/g, '\\$&')).join('[^/]*')}(?:/|$)`);
  return files.some((file) => form.test(file));
};

const missingFiles = (text: string): string[] =>
  [...text.matchAll(/(?<![\w/.-])(?:src|test|docs|tools|build|public)\/[\w./*-]*[\w*/]/g)]
    .map(([file]) => file)
    .filter((file) => !exists(file));

describe('the documentation', () => {
  it.each(pages)('links in %s only to pages and headings that exist', (page) => {
    expect(brokenLinks(page, read(page))).toEqual([]);
  });

  it.each(pages)('names in %s only files and folders of the repository that exist', (page) => {
    expect(missingFiles(read(page))).toEqual([]);
  });

  it('is linked page by page from its index, directly or through the index of decisions', () => {
    const indexes = ['docs/README.md', 'docs/decisions/README.md'];
    const linked = indexes.flatMap((page) => linksOf(read(page)).map(({ file }) => targetOf(page, file)));
    const others = pages.filter((page) => !indexes.includes(page) && page !== 'docs/decisions/template.md');
    expect(others.filter((page) => !linked.includes(page))).toEqual([]);
  });

  it('would be reported for a broken link, a missing heading and a missing file', () => {
    expect(brokenLinks('docs/README.md', 'see [x](nowhere.md)')).toHaveLength(1);
    expect(brokenLinks('docs/README.md', 'see [x](../README.md#nothing)')).toHaveLength(1);
    expect(brokenLinks('docs/README.md', 'see [x](../README.md#what-it-catches)')).toEqual([]);
    expect(missingFiles('see `src/nothing.ts` and src/detector')).toEqual(['src/nothing.ts']);
  });
});

describe('the tables of the page on architecture', () => {
  const page = read('docs/contributors/architecture.md');
  const tableAfter = (heading: string): string[][] => {
    const [, rest = ''] = page.split(new RegExp(`^\\| layer +\\| ${heading}.*\\n.*\\n`, 'm'));
    const [table = ''] = rest.split('\n\n');
    return table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  };
  const names = (cell = ''): string[] =>
    cell.replace(/;.*|–/, '').replaceAll('`', '').split(', ').filter(Boolean);

  it('say for each layer which others it may import, as the rules of imports do', () => {
    const rows = tableAfter('may import').flatMap(([, layer, may]) =>
      names(layer).map((one) => [one, names(may).sort()] as const),
    );
    const rules = Object.entries(layers).map(([layer, { imports }]) => [layer, [...imports].sort()] as const);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(rules));
  });

  it('give the order of the folders of a layer, as the rules of imports do', () => {
    const rows = tableAfter('from the lowest').map(([, layer = '', order]) => [layer, names(order)]);
    expect(Object.fromEntries(rows)).toEqual(folderOrder);
  });
});
