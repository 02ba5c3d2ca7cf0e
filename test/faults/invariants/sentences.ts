import { canOpenDialogs } from '../rows/call-plan.ts';
import { clientOf, type Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { isUsual, nameOfWords } from './words-told.ts';

/** Sentences that say how the story goes on in this client, whatever went wrong. */
const isUsualHere = (row: Row, name: string): boolean =>
  isUsual(name) || (name === 'notice.usePane' && row.edition === 'on-send' && !canOpenDialogs(clientOf(row)));

/** What the sender read of what went wrong. */
const readOf = (row: Row, { told }: Seen): string[] =>
  [...new Set(told.map(nameOfWords))].filter((name) => !isUsualHere(row, name)).sort();

const asText = (names: readonly string[]): string => [...names].sort().join(' + ') || 'nothing';

/** The sender reads the sentence that belongs to the fault, and no other. */
export const sentences = (row: Row, seen: Seen): string[] => {
  const read = asText(readOf(row, seen));
  const may = row.expected.map(asText);
  return may.includes(read) ? [] : [`reads ${read}, not ${may.join(' or ')}`];
};
