import { sourceLines } from './read-source.ts';

/** Returns every registered .gov name, without `.gov`, sorted. */
export function govNames(): string[] {
  return sourceLines('gov.txt.gz')
    .map((line) => line.split(' ')[0] ?? '')
    .sort();
}

/** Returns the names of the federal government (executive, legislative, judicial), without `.gov`, sorted. */
export function federalGovNames(): string[] {
  return sourceLines('gov.txt.gz')
    .filter((line) => line.endsWith(' F'))
    .map((line) => line.split(' ')[0] ?? '')
    .sort();
}
