import { registrableOf } from '../../../detector/address/domain.ts';
import type { Database } from '../../exports/sql/database.ts';
import { grouped } from '../sql/aggregate.ts';
import { formsOf } from './forms.ts';
import type { Forms } from './forms.ts';
import { resemble } from './resembles.ts';
import { Sketches } from './sketches.ts';
import type { Policies } from './verdict.ts';

/** Compares recipients by the numbers of their keys. */
export interface Likeness {
  /** Whether one of the two may be doubted because the other one may have been meant. */
  readonly resembles: (one: number, other: number) => boolean;
  readonly forms: readonly (Forms | undefined)[];
}

/** @param slips how many slips away a recipient may be that only the message or the mailbox knows */
export async function likenessOf(
  { first, second }: Policies,
  slips: 1 | 2,
  database: Database,
): Promise<Likeness> {
  const found = await database.rows(`SELECT DISTINCT sender_domain FROM seen WHERE ${grouped.recipients}`);
  const senders = new Set(found.map((row) => registrableOf(String(row.sender_domain))));
  const policies = [first.knownDomains, (second ?? first).knownDomains] as const;
  const forms: (Forms | undefined)[] = [];
  for await (const rows of database.pieces('SELECT id, key FROM keys'))
    for (const [id, key] of rows as readonly (readonly [number, string])[])
      forms[id] = formsOf(key, policies, senders);
  const sketches = new Sketches(forms);
  const resembles = (one: number, other: number) => {
    if (!sketches.mayResemble(one, other, slips)) return false;
    const [typed, meant] = [forms[one], forms[other]];
    return typed !== undefined && meant !== undefined && resemble(typed, meant, slips);
  };
  return { resembles, forms };
}
