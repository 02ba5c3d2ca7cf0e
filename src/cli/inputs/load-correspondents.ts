import path from 'node:path';
import { getDotPath, safeParse } from 'valibot';
import { administrator } from '../../text/admin/policy-problems.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { correspondentsSchema } from './correspondents-schema.ts';
import type { Correspondents } from './correspondents-schema.ts';
import { readText } from './read-text.ts';

/**
 * Returns the correspondents in a file that `nearmiss learn` wrote.
 *
 * @throws {WrongUse} if the file cannot be read or has another form
 */
export async function loadCorrespondents(file: string): Promise<Correspondents> {
  const result = safeParse(correspondentsSchema, jsonIn(await readText(file)));
  if (result.success) return result.output;
  const [{ message }] = result.issues;
  const place = getDotPath(result.issues[0]);
  throw new WrongUse(
    administrator.notCorrespondents(file, place === null ? message : `${place}: ${message}`),
  );
}

/** Returns the path of the correspondents file that a policy file names. */
export function besidePolicy(policyFile: string, name: string): string {
  return path.join(path.dirname(policyFile), name);
}

/** Returns the accepted hosts, ordered by their last labels, so that they can be stored in little space. */
export function hostsOf({ correspondents }: Correspondents): string[] {
  const ordered = correspondents.map(({ host }) => ({ host, key: host.split('.').reverse().join('.') }));
  return ordered.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ host }) => host);
}

/** The value of a text that is not JSON has no form at all. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
