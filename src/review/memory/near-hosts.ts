import { parseDomain } from '../../detector/address/domain.ts';
import { deletionIndex } from '../../detector/similarity/deletion-index.ts';
import { oneEdit, type Edit } from '../../detector/similarity/edit.ts';

/**
 * How a host resembles another one that may have been meant. A `typo`: one edit, dots elsewhere, labels
 * swapped. A `sibling`, which one owner often has as well: other hyphens, another suffix, a suffix more,
 * labels left out in the middle.
 */
export type Likeness = 'typo' | 'sibling';

/** Calls `visit` with each host that `host` resembles, possibly several times. */
export type VisitNearHosts = (host: string, visit: (meant: string, likeness: Likeness) => void) => void;

/**
 * Returns the query for the hosts that may have been meant where another one was written. It compares texts
 * only, more liberally than the detector: a domain that resembles one in use must not become familiar by being
 * used, even where the detector would not ask about it.
 *
 * @param hosts that may have been meant; lower case, A-labels
 */
export function nearHosts(hosts: readonly string[]): VisitNearHosts {
  const forms = hosts.map(formsOf);
  const oneEditAway = editedHosts(forms);
  const byKey = grouped(forms, ({ meantBy }) => meantBy);
  return (host, visit) => {
    const typed = formsOf(host);
    oneEditAway(typed, visit);
    const visitKeys = (keys: readonly string[], likeness: Likeness) => {
      for (const key of keys)
        for (const { host: meant, registrable } of membersOf(byKey, key))
          if (meant !== host && (likeness === 'typo' || registrable !== typed.registrable))
            visit(meant, likeness);
    };
    visitKeys(typed.typos, 'typo');
    visitKeys(typed.siblings, 'sibling');
  };
}

/** A host with the keys by which others are found. The first letter of a key tells its kind. */
interface Forms {
  readonly host: string;
  readonly registrable: string;
  /** Keys of texts that may mean this host. */
  readonly meantBy: readonly string[];
  /** Keys of hosts that this text may be a typo of, or a sibling of. */
  readonly typos: readonly string[];
  readonly siblings: readonly string[];
}

function formsOf(host: string): Forms {
  const domain = parseDomain(host);
  const { registrable, label, suffix } =
    domain.kind === 'name' ? domain : { registrable: host, label: host, suffix: host };
  const labels = host.split('.');
  const typos = [`d${host.replace(/\./g, '')}`, `s${labels.slice().sort().join('.')}`];
  const alike = [`h${host.replace(/[.-]/g, '')}`, `l${label}`];
  return {
    host,
    registrable,
    meantBy: typos.concat(alike, `x${host}`, `c${host.slice(0, host.indexOf('.') + 1)}${suffix}`),
    typos,
    siblings: alike.concat(`x${labels.slice(0, -1).join('.')}`, `c${host}`),
  };
}

/** Returns the query for hosts that are one edit away, or whose registrable domains are. */
function editedHosts(forms: readonly Forms[]): (typed: Forms, visit: Parameters<VisitNearHosts>[1]) => void {
  const owners = grouped(forms, ({ host, registrable }) => [host, registrable]);
  const texts = [...owners.keys()];
  const index = deletionIndex(texts, []);
  return ({ host, registrable }, visit) => {
    for (const text of [host, registrable])
      index.visit(text, '', (place) => {
        const meant = texts[place] ?? text;
        const edit = oneEdit(text, meant);
        if (edit) for (const owner of membersOf(owners, meant)) visit(owner.host, likenessOf(edit));
      });
  };
}

/** Real names often differ only in hyphens (`linuxfoundation.org`, `linux-foundation.org`). */
function likenessOf({ typed, intended }: Edit): Likeness {
  return typed === '-' || intended === '-' ? 'sibling' : 'typo';
}

function grouped(forms: readonly Forms[], keysOf: (forms: Forms) => readonly string[]): Map<string, Forms[]> {
  const groups = new Map<string, Forms[]>();
  for (const form of forms)
    for (const key of new Set(keysOf(form))) {
      const group = groups.get(key);
      if (group) group.push(form);
      else groups.set(key, [form]);
    }
  return groups;
}

function membersOf(groups: ReadonlyMap<string, readonly Forms[]>, key: string): readonly Forms[] {
  return groups.get(key) ?? [];
}
