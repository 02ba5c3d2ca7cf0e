/**
 * `npm run bench -- traffic-pairs [--data FOLDER]`: counts the pairs of similar hosts that occur in one message,
 * by how they differ, and how many of them are slips (slips.csv). The weights of what only the message knows
 * rest on these counts (docs/contributors/detector.md).
 */
import { parseArgs } from 'node:util';
import { parseDomain, type DomainName } from '../../../src/detector/address/domain.ts';
import { hostsOf, type Hosts } from '../traffic/set/hosts.ts';
import { loadSet } from '../traffic/set/load-set.ts';
import { loadSlips } from '../traffic/set/slips.ts';
import { at, type TrafficSet } from '../traffic/set/traffic-set.ts';
import { differenceOf, differences, type Difference } from './difference.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/traffic' } } });

/** Returns the hosts of each message, each once. */
function* messages({ count, starts, recipients }: TrafficSet, { ofAddress }: Hosts): Generator<number[]> {
  for (let message = 0; message < count; message++) {
    const hosts = new Set<number>();
    for (let entry = at(starts, message); entry < at(starts, message + 1); entry++)
      hosts.add(at(ofAddress, at(recipients, entry)));
    yield [...hosts];
  }
}

function nameOf(host: string): DomainName | undefined {
  const domain = parseDomain(host);
  return domain.kind === 'name' && domain.label !== '' ? domain : undefined;
}

/** Returns the difference of each similar pair, by the less frequent host and then the other. */
function similarPairs(set: TrafficSet, hosts: Hosts): Map<number, Map<number, Difference>> {
  const uses = new Int32Array(hosts.texts.length);
  for (const message of messages(set, hosts)) for (const host of message) uses[host] = at(uses, host) + 1;
  const names = hosts.texts.map(nameOf);
  const pairs = new Map<number, Map<number, Difference>>();
  names.forEach((typed, rare) => {
    names.forEach((frequent, common) => {
      const isRarer = at(uses, rare) < at(uses, common) || (uses[rare] === uses[common] && rare > common);
      const difference = typed && frequent && isRarer ? differenceOf(typed, frequent) : undefined;
      if (difference)
        pairs.set(rare, (pairs.get(rare) ?? new Map<number, Difference>()).set(common, difference));
    });
  });
  return pairs;
}

const set = await loadSet(values.data);
const hosts = hostsOf(set);
const slips = loadSlips(values.data).all;
const pairs = similarPairs(set, hosts);
const together = new Map<Difference, Set<string>>();
for (const message of messages(set, hosts))
  for (const rare of message)
    pairs.get(rare)?.forEach((difference, common) => {
      if (!message.includes(common)) return;
      const found = together.get(difference) ?? new Set<string>();
      together.set(difference, found.add(`${hosts.texts[rare]} ${hosts.texts[common]}`));
    });
for (const difference of differences) {
  const found = [...(together.get(difference) ?? [])];
  const slipped = found.filter((pair) => slips.has(pair.split(' ')[0] ?? '')).length;
  console.log(`${difference}: ${found.length - slipped} real, ${slipped} slips`);
}
