import { styleText } from 'node:util';
import type { Suggestion } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import { administrator } from '../../text/administrator.ts';
import { plainAddress } from '../../text/plain.ts';
import type { CheckedAddress } from './checked-address.ts';
import { marksUnder } from './marks.ts';

const colours = { none: 'green', notice: 'cyan', confirm: 'yellow', block: 'red' } as const;
const margin = ' '.repeat(9);

/**
 * One doubtful address for a reader: severity and address, why, and what may be meant, with marks under the characters that differ. Control
 * characters of the address never reach the terminal.
 */
export function doubtLines(checked: CheckedAddress, doubt: Doubt | undefined, colour: boolean): string[] {
  const address = plainAddress(checked.address);
  const severity = checked.severity.padEnd(margin.length);
  const suggestions = suggestionsOf(doubt);
  return [
    `${colour ? styleText(colours[checked.severity], severity) : severity}${colour ? styleText('bold', address) : address}`,
    ...typedMarks(address, doubt, suggestions[0]),
    ...checked.findings.map(({ explanation }) => `${margin}${explanation}`),
    ...suggestions.reduce<string[]>((lines, suggestion) => lines.concat(suggestionLines(suggestion)), []),
  ];
}

/** All suggestions of all findings, best first, each address once. */
function suggestionsOf(doubt: Doubt | undefined): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { suggestions } of doubt?.findings ?? [])
    for (const suggestion of suggestions)
      if (!found.has(suggestion.address)) found.set(suggestion.address, suggestion);
  return [...found.values()];
}

function typedMarks(address: string, doubt: Doubt | undefined, best: Suggestion | undefined): string[] {
  const finding = doubt?.findings.find(({ suggestions }) => best !== undefined && suggestions.includes(best));
  if (finding === undefined || best === undefined) return [];
  return withMargin(marksUnder(address, finding.typed, best.differs.typed));
}

function suggestionLines({ address, domain, differs }: Suggestion): string[] {
  const shown = plainAddress(address);
  const line = administrator.meant(shown);
  const marks = marksUnder(shown, domain, differs.intended);
  return [`${margin}${line}`, ...withMargin(marks && ' '.repeat(line.indexOf(shown)) + marks)];
}

function withMargin(line: string | undefined): string[] {
  return line === undefined || line === '' ? [] : [`${margin}${line}`];
}
