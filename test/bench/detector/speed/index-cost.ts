/**
 * `tsx index-cost.ts COUNT`: builds the known domains in a process of its own and writes the cost as JSON.
 */
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { loadCorpus } from '../corpus.ts';
import { benchmarkInput } from '../detectors/nearmiss.ts';
import { moreTargets } from './more-targets.ts';

/** The cost of building the index. */
export interface IndexCost {
  /** Milliseconds, with code that never ran before. */
  readonly cold: number;
  /** Milliseconds, the fastest of several more. */
  readonly warm: number;
  /** Memory of the known domains, including memory outside the JavaScript heap. */
  readonly megabytes: number;
}

const count = Number(process.argv[2]);
const targets = benchmarkInput(moreTargets(loadCorpus(false), count));
/** Only the administrator's own targets, so that the figure belongs to exactly that number of targets. */
const input = { ...targets, packs: [], availablePacks: [], registries: [] };

function used(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(): number {
  const start = performance.now();
  buildKnownDomains(input);
  return performance.now() - start;
}

const cold = timed();
const warm = Math.min(...Array.from({ length: 10 }, timed));
const before = used();
const kept = buildKnownDomains(input);
const megabytes = (used() - before) / 1e6;
process.stdout.write(JSON.stringify({ cold, warm, megabytes, hosts: kept.index.byHost.size }));
