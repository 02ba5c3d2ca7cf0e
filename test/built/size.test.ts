import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };

const addin = path.join(import.meta.dirname, '../../dist/addin');
const gzipped = (file: string) => gzipSync(readFileSync(path.join(addin, file)), { level: 9 }).length;

describe('size budgets (bytes, gzip)', () => {
  it.each(Object.entries(budgets))('%s stays within its budget', (file, { gzip }) => {
    const size = gzipped(file);
    expect(size, `${file} is ${size} bytes`).toBeLessThanOrEqual(gzip);
  });
});
