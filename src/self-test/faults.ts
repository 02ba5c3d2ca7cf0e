import type { Fault } from '../text/admin/self-test.ts';
import type { Expected, ExpectedFile } from './expected.ts';
import type { SeenFile } from './seen-file.ts';

/** A file beside its answer. */
export interface Looked {
  readonly file: ExpectedFile;
  readonly seen: SeenFile | undefined;
}

type Answered = Looked & { readonly seen: SeenFile };

const isAnswered = (one: Looked): one is Answered => one.seen?.status === 200;

/** Files that are not there, or are others. */
export function fileFaults(looked: readonly Looked[]): Fault[] {
  return looked.flatMap(({ file: { path: file, sha256 }, seen }): Fault[] => {
    if (seen === undefined) return [{ kind: 'unreachable', file }];
    if (seen.status !== 200) return [{ kind: 'missing', file, status: seen.status }];
    if (seen.redirected) return [{ kind: 'redirected', file }];
    return seen.sha256 === sha256 ? [] : [{ kind: 'changed', file }];
  });
}

export function typeFaults(looked: readonly Looked[]): Fault[] {
  return looked.filter(isAnswered).flatMap(({ file: { path: file, type: wanted }, seen }): Fault[] => {
    const found = seen.headers.get('Content-Type') ?? '';
    return wanted === undefined || isSame(wanted, found) ? [] : [{ kind: 'type', file, wanted, found }];
  });
}

const caching = 'Cache-Control';

/** Headers that are missing or others, each with all its files; those about caching are a topic of their own. */
export function headerFaults(looked: readonly Looked[], aboutCaching: boolean): Fault[] {
  const faults = new Map<string, { name: string; wanted: string; found: string; files: string[] }>();
  for (const { file, seen } of looked.filter(isAnswered))
    for (const [name, wanted] of Object.entries(file.headers)) {
      const found = seen.headers.get(name) ?? '';
      if ((name === caching) !== aboutCaching || isEnough(name, wanted, found)) continue;
      const key = [name, wanted, found].join('\n');
      const fault = faults.get(key) ?? { name, wanted, found, files: [] };
      faults.set(key, { ...fault, files: [...fault.files, file.path] });
    }
  return [...faults.values()].map((fault) => ({ kind: 'header', ...fault }));
}

export function unwantedFaults(looked: readonly Looked[], unwanted: readonly string[]): Fault[] {
  return unwanted.flatMap((name): Fault[] => {
    const having = looked.filter((one) => isAnswered(one) && one.seen.headers.has(name));
    return having.length === 0
      ? []
      : [{ kind: 'unwanted', name, files: having.map(({ file }) => file.path) }];
  });
}

/** @param firstLine of `events.js`, and its SHA-256 */
export function policyFaults(expected: Expected, firstLine: string, hash: string): Fault[] {
  if (!firstLine.startsWith('var nearmissPolicy=')) return [{ kind: 'no-policy' }];
  return hash === expected.policy ? [] : [{ kind: 'other-policy' }];
}

/** A host may ask for https longer, or for more names. */
function isEnough(name: string, wanted: string, found: string): boolean {
  return name === 'Strict-Transport-Security' ? /max-age=[1-9]/i.test(found) : isSame(wanted, found);
}

/** Parts in another order and other spaces mean the same. */
function isSame(wanted: string, found: string): boolean {
  return parts(wanted) === parts(found);
}

function parts(value: string): string {
  return value
    .split(/[;,]/)
    .map((part) => part.trim().split(/\s+/).sort().join(' ').toLowerCase())
    .filter(Boolean)
    .sort()
    .join('; ');
}
