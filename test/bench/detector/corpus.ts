import { parse } from 'tldts';
import { govNames } from '../../../src/cli/known-good/gov-names.ts';
import { milNames } from '../../../src/cli/known-good/mil-names.ts';
import { sourceLines } from '../../../src/cli/known-good/read-source.ts';
import { generateTypos } from './typos/generate-typos.ts';
import {
  loadLegit,
  loadRawLegit,
  loadRawTypos,
  loadTargets,
  loadTypos,
  rawFolder,
  type Target,
} from './load.ts';
import type { Legit, Typo } from './row.ts';

/** All data of one run of the evaluation. */
export interface Corpus {
  readonly targets: readonly Target[];
  readonly typos: readonly Typo[];
  readonly legit: readonly Legit[];
  /** The folder of the raw data, if it was there. */
  readonly folder: string | undefined;
}

/**
 * Loads the committed corpus, and with `full` also the rows that may not be redistributed, if this machine
 * has them.
 */
export function loadCorpus(full: boolean): Corpus {
  const folder = full ? rawFolder() : undefined;
  const targets = loadTargets();
  const raw = folder === undefined ? [] : loadRawTypos(folder);
  const given = [...new Set(raw.map((row) => row.intended))].filter((domain) => !isTarget(targets, domain));
  return {
    targets: [...targets, ...given.map((domain) => ({ domain, kind: kindOf(domain) }))],
    typos: [...loadTypos(), ...raw, ...syntheticTypos(targets), ...malianTypos(targets)],
    legit: [...loadLegit(), ...(folder === undefined ? [] : loadRawLegit(folder))],
    folder,
  };
}

function isTarget(targets: readonly Target[], domain: string): boolean {
  return targets.some((target) => target.domain === domain);
}

function kindOf(domain: string): Target['kind'] {
  if (domain.endsWith('.mil')) return 'mil';
  return domain.endsWith('.gov') ? 'gov' : 'organisation';
}

/** Generated from the .mil, .gov and company targets; 2 rows of each kind of slip for each. */
function syntheticTypos(targets: readonly Target[]): Typo[] {
  const real = new Set([
    ...targets.map((target) => target.domain),
    ...govNames().map((name) => `${name}.gov`),
    ...milNames().map((name) => `${name}.mil`),
  ]);
  const domains = targets.filter(({ kind }) => kind === 'mil' || kind === 'gov' || kind === 'company');
  return generateTypos(
    domains.map((target) => target.domain),
    'synthetic, own',
    { each: 2, seed: 20_261_124, isReal: (domain) => real.has(domain) || real.has(registrable(domain)) },
  ).map((row) => (registrable(row.typed) === registrable(row.intended) ? { ...row, kind: insideKind } : row));
}

export const insideKind = 'inside the same domain';

function registrable(domain: string): string {
  return parse(domain).domain ?? domain;
}

/**
 * `.ml` and `.il` for every known .mil name, for the protected subdomains and for every host that was seen.
 */
function malianTypos(targets: readonly Target[]): Typo[] {
  const known = new Set(milNames());
  const names = [
    ...milNames().map((name) => `${name}.mil`),
    ...targets.filter((target) => target.kind === 'mil').map((target) => target.domain),
    ...sourceLines('mil-hosts.txt.gz').filter((host) => known.has(host.split('.').slice(-2)[0] ?? '')),
  ];
  return [...new Set(names)].flatMap((intended) =>
    ['ml', 'il'].map((tld) => ({
      typed: `${intended.slice(0, -3)}${tld}`,
      intended,
      source: 'the founding case',
      kind: `.${tld}`,
    })),
  );
}
