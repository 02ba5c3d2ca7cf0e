import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from '../../../../tools/tables/tables.ts';

const folder = new URL('../../../../src/detector/data/', import.meta.url);

test.each(tables())('the generated table $path matches its sources', ({ path, text }) => {
  expect(readFileSync(new URL(path, folder), 'utf8')).toBe(text);
});
