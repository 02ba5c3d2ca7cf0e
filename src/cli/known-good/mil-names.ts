import { sourceLines, sourceRows } from './read-source.ts';

/** Returns the known registrable .mil names, without `.mil`, sorted. */
export function milNames(): string[] {
  const observed = sourceLines('mil-hosts.txt.gz').map((host) => host.split('.').slice(-2)[0] ?? '');
  const extra = sourceRows('mil-extra.csv').map((row) => row.name ?? '');
  return [...new Set([...observed, ...extra])].filter((name) => name !== '' && name !== 'mil').sort();
}
