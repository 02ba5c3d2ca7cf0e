import type { Database } from '../../exports/sql/database.ts';
import type { Likeness } from './likeness.ts';
import { keyOf } from '../../../past-mail/judge.ts';

/** So many recipients are never left out of what the detector counts in a message. */
const fewRecipients = 64;

/** What was found about a recipient beside others that make no difference: the number of a verdict, or nothing. */
export interface Told {
  readonly verdict: number | undefined;
}

/**
 * Remembers what was found about recipients, because thousands of messages go to the same doubtful one. Only what
 * can make a difference is compared: recipients that resemble it are none of these, and of the others only the
 * known domains and the national suffixes support what may have been meant.
 */
export class ToldBefore {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #suspects: ReadonlySet<number>;
  readonly #likeness: Likeness;
  readonly #told = new Map<string, Told>();

  constructor(ids: ReadonlyMap<string, number>, suspects: ReadonlySet<number>, likeness: Likeness) {
    this.#ids = ids;
    this.#suspects = suspects;
    this.#likeness = likeness;
  }

  /**
   * Returns for each recipient of a message where to look it up and to remember it; `fine` where nobody can doubt
   * it, undefined where the whole message has to be judged.
   */
  places(senderDomain: string, recipients: readonly string[]): readonly (string | undefined)[] {
    const ids = recipients.map((one) => this.#ids.get(one) ?? this.#ids.get(keyOf(one)));
    if (recipients.length > fewRecipients) return ids.map(() => undefined);
    return ids.map((id, at) => this.#placeOf(id, at, ids, senderDomain));
  }

  get(place: string): Told | undefined {
    return place === fine ? { verdict: undefined } : this.#told.get(place);
  }

  set(place: string, verdict: number | undefined): void {
    if (place !== fine) this.#told.set(place, { verdict });
  }

  #placeOf(
    id: number | undefined,
    at: number,
    ids: readonly (number | undefined)[],
    senderDomain: string,
  ): string | undefined {
    if (id === undefined) return undefined;
    const support = new Set<string>();
    for (const [place, other] of ids.entries()) {
      if (place === at) continue;
      if (other === undefined || (other !== id && this.#likeness.resembles(id, other))) return undefined;
      this.#supportOf(other).forEach((one) => support.add(one));
      if (other === id) support.add('itself');
    }
    if (!this.#suspects.has(id)) return fine;
    return [id, senderDomain, ...[...support].sort()].join(' ');
  }

  #supportOf(id: number): readonly string[] {
    const forms = this.#likeness.forms[id];
    if (!forms) return [];
    const { registrable, suffix } = forms.name;
    return forms.isProven ? [registrable, `.${suffix}`] : [`.${suffix}`];
  }
}

const fine = 'fine';

/** Makes an empty one for the keys of a database. */
export async function toldBefore(likeness: Likeness, database: Database): Promise<ToldBefore> {
  const ids = new Map<string, number>();
  for await (const rows of database.pieces('SELECT key, id FROM keys'))
    for (const [key, id] of rows as readonly (readonly [string, number])[]) ids.set(key, id);
  const suspects = await database.rows('SELECT id FROM suspects');
  return new ToldBefore(ids, new Set(suspects.map(({ id }) => Number(id))), likeness);
}
