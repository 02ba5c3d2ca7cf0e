import { Bench } from 'tinybench';
import type { Detector } from '../detectors/detector.ts';

/** Time to judge one address, in microseconds. */
export interface Judging {
  readonly mean: number;
  readonly p99: number;
  readonly addresses: number;
}

/** Milliseconds for each detector. */
const time = 2000;

/** Runs a detector on one address after another; every call is a sample. */
export function judging(detector: Detector, addresses: readonly string[]): Judging {
  const bench = new Bench({ time, warmupTime: time / 2, iterations: 20, throws: true });
  let next = 0;
  bench.add(detector.name, () => void detector.judge(addresses[next++ % addresses.length] ?? ''));
  const [task] = bench.runSync();
  if (!task || !('latency' in task.result)) throw new Error(`${detector.name} was not measured`);
  const { latency } = task.result;
  return { mean: latency.mean * 1000, p99: latency.p99 * 1000, addresses: latency.samplesCount };
}
