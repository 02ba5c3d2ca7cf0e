/** `tsx index-cost.ts COUNT`: builds the directory in a process of its own and writes what it cost, as JSON. */
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { loadCorpus } from '../corpus.ts';
import { benchmarkInput } from '../detectors/nearmiss.ts';
import { moreTargets } from './more-targets.ts';

/** Building the index once. */
export interface IndexCost {
  /** Milliseconds, with code that never ran before. */
  readonly cold: number;
  /** Milliseconds, the fastest of several more. */
  readonly warm: number;
  /** Of the directory that is kept, outside the JavaScript heap included. */
  readonly megabytes: number;
}

const count = Number(process.argv[2]);
const targets = benchmarkInput(moreTargets(loadCorpus(false), count));
/** The administrator's own targets and nothing else, so that the figure is that of so many targets. */
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
