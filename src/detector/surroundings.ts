import { domainTextOf, type Company } from './company.ts';
import type { Remembered } from './context.ts';
import type { DomainName } from './domain.ts';
import type { Provenance } from './finding.ts';
import { personOf } from './person.ts';
import type { Entry, TargetIndex } from './target-index.ts';

/** The company of one recipient. */
export interface Surroundings {
  readonly own: DomainName | undefined;
  /** The domain in From, where it is not the sender's own. */
  readonly from: DomainName | undefined;
  /** The company's targets; undefined where there are none. */
  readonly index: TargetIndex | undefined;
  /** How many of the other recipients are at this registrable domain. */
  readonly othersAt: (registrable: string) => number;
  /** Is this registrable domain the sender's own, or in memory? */
  readonly vouchesFor: (registrable: string) => boolean;
  /** Is this target only there because the recipient itself is counted among the company? */
  readonly isSelf: (entry: Entry) => boolean;
  /**
   * What speaks for a target: a direct reason with its provenance, or only a common national or closed ending. From speaks for its
   * domain like a recipient, and is not counted as one: the count may be 0.
   */
  readonly support: (entry: Entry) => Support;
  /** People with this local part, in any case. */
  readonly withLocal: (local: string) => readonly Remembered[];
  /** Remembered people of this name. */
  readonly named: (displayName: string) => readonly Remembered[];
}

export interface Support {
  readonly strength: 'direct' | 'ending' | 'none';
  readonly provenance?: Provenance;
}

const none: Support = { strength: 'none' };
const nobody: readonly Remembered[] = [];

/**
 * The company as one of its recipients sees it.
 *
 * @param self the address of that recipient, which is counted among the company; undefined for one that is not
 */
export function surroundingsOf(company: Company, self?: string): Surroundings {
  const me = self === undefined ? undefined : company.around.get(domainTextOf(self))?.name;
  const without = (counts: ReadonlyMap<string, number>, key: string, mine?: string): number =>
    (counts.get(key) ?? 0) - (key === mine ? 1 : 0);
  const othersAt = (registrable: string): number =>
    without(company.registrables, registrable, me?.registrable);
  const of = company.total - (self === undefined ? 0 : 1);
  return {
    own: company.own,
    from: company.from,
    index: company.index,
    othersAt,
    vouchesFor: (registrable) => company.own?.registrable === registrable || company.known.has(registrable),
    isSelf: ({ target: { name, provenance }, host }) => {
      if (provenance.source !== 'other-recipients') return false;
      return othersAt(name.registrable) === 0 || (host === me?.ascii && provenance.count === 1);
    },
    support: ({ target, suffix }) => {
      const { registrable } = target.name;
      const count = othersAt(registrable);
      if (count > 0) {
        const written = count - Number(company.from?.registrable === registrable);
        return { strength: 'direct', provenance: { source: 'other-recipients', count: written, of } };
      }
      if (company.own?.registrable === registrable)
        return { strength: 'direct', provenance: { source: 'own' } };
      if (company.known.has(registrable)) return { strength: 'direct', provenance: { source: 'remembered' } };
      return isTelling(suffix) && without(company.suffixes, suffix, me?.suffix) > 0
        ? { strength: 'ending' }
        : none;
    },
    withLocal: (local) => company.byLocal.get(local.toLowerCase()) ?? nobody,
    named: (displayName) => company.byPerson.get(personOf(displayName)) ?? nobody,
  };
}

/** Half the world shares `.com`; a national or closed ending says something about where the message goes. */
function isTelling(suffix: string): boolean {
  return suffix.length === 2 || suffix === 'mil' || suffix === 'gov';
}
