import { canOpenDialogs } from '../rows/call-plan.ts';
import { clientOf, type Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { isUsual, nameOfWords } from './words-told.ts';

/** Whether the sender reads a sentence in this client even without a fault. */
const isUsualHere = (row: Row, name: string): boolean =>
  isUsual(name) || (name === 'notice.usePane' && row.edition === 'on-send' && !canOpenDialogs(clientOf(row)));

/** Returns the names of the sentences that the sender read about the fault, sorted. */
const readOf = (row: Row, { told }: Seen): string[] =>
  [...new Set(told.map(nameOfWords))].filter((name) => !isUsualHere(row, name)).sort();

const asText = (names: readonly string[]): string => [...names].sort().join(' + ') || 'nothing';

/** Fails unless the sender read the sentences that belong to the fault, and no others. */
export const sentences = (row: Row, seen: Seen): string[] => {
  const read = asText(readOf(row, seen));
  const may = row.expected.map(asText);
  return may.includes(read) ? [] : [`reads ${read}, not ${may.join(' or ')}`];
};
