import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/detector/data/packs/index.ts';
import { nextStepsOf, packaged, packages } from '../package/packaged.ts';
import budgets from './budgets.json' with { type: 'json' };

/** Differences between the package of a .gov agency and the ordinary one. */
const read = (of: keyof typeof packages, file: string) =>
  readFileSync(path.join(packaged(packages[of]), file), 'utf8');
const pane = (of: keyof typeof packages) => {
  const folder = 'site/immutable';
  const files = readdirSync(path.join(packaged(packages[of]), folder));
  return read(of, path.join(folder, files.find((file) => file.startsWith('taskpane.')) ?? ''));
};
const kinds = ['agency', 'ordinary'] as const;
const toldTooLarge = (of: keyof typeof packages) =>
  /send path .*, more than .*/.exec(readFileSync(nextStepsOf(packages[of]), 'utf8'))?.[0];

describe('the package of a .gov agency', () => {
  it('has the .gov registry in the send path, unlike the ordinary package', () => {
    const named = (of: keyof typeof packages) =>
      packs
        .filter(({ name }) => read(of, 'site/events.js').includes(`name:"${name}"`))
        .map(({ name }) => name);
    expect(named('agency')).toContain('us-gov');
    expect(named('ordinary')).not.toContain('us-gov');
  });

  it('still has a send path of one ES2016 script, as classic Outlook needs', () => {
    const events = read('agency', 'site/events.js');
    expect(() => parse(events, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  });

  it('tells the administrator that the send path exceeds its target size, and by how much', () => {
    const bytes = gzipSync(read('agency', 'site/events.js'), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(budgets['events.js'].gzip);
    expect(toldTooLarge('agency')).toContain(
      `${(bytes / 1000).toFixed(1)} kB compressed, more than the 65.5 kB`,
    );
    expect(toldTooLarge('ordinary')).toBeUndefined();
  });

  it('asks for the mailbox permission and offers to send, which the ordinary package does not', () => {
    const asks = (of: keyof typeof packages) => ({
      manifests: ['on-send', 'smart-alerts'].map(
        (edition) => /<Permissions>(\w+)</.exec(read(of, `manifest.${edition}.xml`))?.[1],
      ),
      sends: pane(of).includes('nearmissSendNow=true'),
      told: readFileSync(nextStepsOf(packages[of]), 'utf8').includes('ReadWriteMailbox'),
    });
    expect(kinds.map(asks)).toEqual([
      { manifests: ['ReadWriteMailbox', 'ReadWriteMailbox'], sends: true, told: true },
      { manifests: ['ReadWriteItem', 'ReadWriteItem'], sends: false, told: false },
    ]);
  });
});
