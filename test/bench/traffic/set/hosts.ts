import { domainTextOf } from '../../../../src/detector/context/host-name.ts';
import { parseDomain } from '../../../../src/detector/address/domain.ts';
import type { TrafficSet } from './traffic-set.ts';

/** The hosts of all addresses and their registrable domains, each text a number again. */
export interface Hosts {
  /** Hosts as A-labels, where they can be domains; else as typed. */
  readonly texts: readonly string[];
  /** By text of the set: the host of that address. */
  readonly ofAddress: Int32Array;
  readonly registrables: readonly string[];
  /** By host: its registrable domain. */
  readonly registrableOf: Int32Array;
}

/** Parses the host of every address once. */
export function hostsOf({ texts }: TrafficSet): Hosts {
  const hosts = numbering();
  const registrables = numbering();
  const registrableOf: number[] = [];
  const ofAddress = Int32Array.from(texts, (address) => {
    const domain = parseDomain(domainTextOf(address));
    const isName = domain.kind === 'name';
    const host = hosts.numberOf(isName ? domain.ascii : domain.text);
    registrableOf[host] ??= registrables.numberOf(isName ? domain.registrable : domain.text);
    return host;
  });
  return {
    texts: hosts.texts,
    ofAddress,
    registrables: registrables.texts,
    registrableOf: Int32Array.from(registrableOf),
  };
}

function numbering() {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  return {
    texts,
    numberOf: (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}
