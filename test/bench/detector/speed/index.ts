import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import path from 'node:path';
import type { Corpus } from '../corpus.ts';
import type { Detector } from '../detectors/detector.ts';
import { editDistance } from '../detectors/edit-distance.ts';
import { emailSpellChecker } from '../detectors/email-spell-checker.ts';
import { mailcheckDetector } from '../detectors/mailcheck.ts';
import { benchmarkKnownDomains, nearmiss } from '../detectors/nearmiss.ts';
import { tabulate } from '../tabulate.ts';
import { addressesToJudge } from './addresses.ts';
import type { IndexCost } from './index-cost.ts';
import { judging, type Judging } from './judging.ts';
import { moreTargets } from './more-targets.ts';

/**
 * Limits by number of targets: microseconds per address, and how many times faster than mailcheck in the same
 * run.
 */
const promises = [
  { count: 1000, most: 10, faster: 40 },
  { count: 100_000, most: 25, faster: 1000 },
] as const;

/** What an index of 1,000 targets may cost. */
const indexPromise = { count: 1000, warm: 15, megabytes: 5 } as const;

/** Measures how fast the detector and the others are, and returns two tables in Markdown. */
export function speed(corpus: Corpus): string {
  return [
    `Load average at the start: ${loadavg()[0]?.toFixed(1) ?? '?'} on this machine's cores.`,
    tabulate(
      ['targets', 'detector', 'addresses', 'mean µs', 'p99 µs', 'promised', '', 'times slower'],
      promises.flatMap((promise) => contest(corpus, promise)),
    ),
    tabulate(
      ['targets', 'index, cold ms', 'index, warm ms', 'MB', 'promised', ''],
      promises.map(({ count }) => indexRow(count)),
    ),
  ].join('\n\n');
}

function contest(corpus: Corpus, { count, most, faster }: (typeof promises)[number]): string[][] {
  const targets = moreTargets(corpus, count);
  const domains = targets.map(({ domain }) => domain);
  const addresses = addressesToJudge(corpus, domains);
  const ours = judging(nearmiss(benchmarkKnownDomains(targets)), addresses);
  const others: Detector[] = [mailcheckDetector(domains), emailSpellChecker(domains), editDistance(domains)];
  const measured = others.map((detector) => ({ detector, its: judging(detector, addresses) }));
  const ratio = (measured[0]?.its.mean ?? 0) / ours.mean;
  const verdict = `${kept(ours.mean <= most)}, ${kept(ratio >= faster)}`;
  return [
    [String(count), 'Nearmiss', ...figures(ours), `≤ ${most} µs, mailcheck ≥ ${faster} times`, verdict, '1'],
    ...measured.map(({ detector, its }) => [
      String(count),
      detector.name,
      ...figures(its),
      '',
      '',
      round(its.mean / ours.mean),
    ]),
  ];
}

function figures({ addresses, mean, p99 }: Judging): string[] {
  return [String(addresses), round(mean), round(p99)];
}

function indexRow(count: number): string[] {
  const { cold, warm, megabytes } = indexCost(count);
  const isPromised = count === indexPromise.count;
  const isKept = warm <= indexPromise.warm && megabytes <= indexPromise.megabytes;
  const promise = isPromised ? `≤ ${indexPromise.warm} ms, ${indexPromise.megabytes} MB` : '';
  return [String(count), ...[cold, warm, megabytes].map(round), promise, isPromised ? kept(isKept) : ''];
}

function indexCost(count: number): IndexCost {
  const file = path.join(import.meta.dirname, 'index-cost.ts');
  const options = ['--expose-gc', '--import', 'tsx', file, String(count)];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as IndexCost;
}

function kept(is: boolean): string {
  return is ? 'kept' : 'MISSED';
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
