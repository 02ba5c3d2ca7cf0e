import type { Fault } from '../text/admin/self-test.ts';
import type { Expected, ExpectedFile } from './expected.ts';
import type { SeenFile } from './seen-file.ts';

/** An expected file with the host's response. */
export interface CheckedFile {
  readonly file: ExpectedFile;
  readonly seen: SeenFile | undefined;
}

type Answered = CheckedFile & { readonly seen: SeenFile };

const isAnswered = (one: CheckedFile): one is Answered => one.seen?.status === 200;

/** Returns files that are missing, redirected or different. */
export function fileFaults(checked: readonly CheckedFile[]): Fault[] {
  return checked.flatMap(({ file: { path: file, sha256 }, seen }): Fault[] => {
    if (seen === undefined) return [{ kind: 'unreachable', file }];
    if (seen.status !== 200) return [{ kind: 'missing', file, status: seen.status }];
    if (seen.redirected) return [{ kind: 'redirected', file }];
    return seen.sha256 === sha256 ? [] : [{ kind: 'changed', file }];
  });
}

/** Returns files with a wrong `Content-Type`. */
export function typeFaults(checked: readonly CheckedFile[]): Fault[] {
  return checked.filter(isAnswered).flatMap(({ file: { path: file, type: wanted }, seen }): Fault[] => {
    const found = seen.headers.get('Content-Type') ?? '';
    return wanted === undefined || isSame(wanted, found) ? [] : [{ kind: 'type', file, wanted, found }];
  });
}

const caching = 'Cache-Control';

/**
 * Returns headers that are missing or different, each with all its files: either only those about caching, or
 * only the others.
 */
export function headerFaults(checked: readonly CheckedFile[], aboutCaching: boolean): Fault[] {
  const faults = new Map<string, { name: string; wanted: string; found: string; files: string[] }>();
  for (const { file, seen } of checked.filter(isAnswered))
    for (const [name, wanted] of Object.entries(file.headers)) {
      const found = seen.headers.get(name) ?? '';
      if ((name === caching) !== aboutCaching || isEnough(name, wanted, found)) continue;
      const key = [name, wanted, found].join('\n');
      const fault = faults.get(key) ?? { name, wanted, found, files: [] };
      faults.set(key, { ...fault, files: [...fault.files, file.path] });
    }
  return [...faults.values()].map((fault) => ({ kind: 'header', ...fault }));
}

/** Returns headers that must not be present, each with its files. */
export function unwantedFaults(checked: readonly CheckedFile[], unwanted: readonly string[]): Fault[] {
  return unwanted.flatMap((name): Fault[] => {
    const having = checked.filter((one) => isAnswered(one) && one.seen.headers.has(name));
    return having.length === 0
      ? []
      : [{ kind: 'unwanted', name, files: having.map(({ file }) => file.path) }];
  });
}

/**
 * Checks that the packaged policy is installed.
 *
 * @param firstLine of `events.js`
 * @param hash SHA-256 of that line, in hex
 */
export function policyFaults(expected: Expected, firstLine: string, hash: string): Fault[] {
  if (!firstLine.startsWith('var nearmissPolicy=')) return [{ kind: 'no-policy' }];
  return hash === expected.policy ? [] : [{ kind: 'other-policy' }];
}

/** A host may use any HSTS duration, and include subdomains. */
function isEnough(name: string, wanted: string, found: string): boolean {
  return name === 'Strict-Transport-Security' ? /max-age=[1-9]/i.test(found) : isSame(wanted, found);
}

/** The order of parts and white space do not matter. */
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
