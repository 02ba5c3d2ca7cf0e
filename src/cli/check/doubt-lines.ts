import type { Suggestion } from '../../detector/finding.ts';
import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import { painted } from '../../output/terminal/colour.ts';
import type { Assessment } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import type { PlainText } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import type { CheckedAddress } from './checked-address.ts';
import type { CheckedLine } from './check-line.ts';
import { marksUnder } from './marks.ts';

const colours = {
  none: 'green',
  notice: 'cyan',
  confirm: 'yellow',
  block: 'red',
  unchecked: 'magenta',
} as const;
const width = 'unchecked'.length + 1;
const margin = ' '.repeat(width);

/**
 * Formats one doubtful line for a person: severity and address, the reasons, and what may be meant, with
 * marks under the characters that differ. Removes control characters from the address.
 */
export function doubtLines({ checked, doubt }: CheckedLine, words: Words, colour: boolean): string[] {
  const paint: Paint = colour ? painted : (_, text) => text;
  const shade = colours[checked.severity];
  const address = plainAddress(checked.address === '' ? checked.input : checked.address);
  const suggestions = suggestionsOf(doubt);
  const marks = typedMarks(address, doubt, suggestions[0]);
  return [
    `${paint(shade, checked.severity.padEnd(width))}${paint('bold', address)}`,
    ...withMargin(marks && paint(shade, marks)),
    ...reasons(checked, doubt, words).map((reason) => `${margin}${reason}`),
    ...suggestions.flatMap((suggestion) => suggestionLines(suggestion, words, paint)),
  ];
}

type Paint = (style: (typeof colours)[keyof typeof colours] | 'bold', text: string) => string;

/** The sentences that the sender would read. The administrator's reason is introduced as such. */
function reasons(
  { findings, unchecked }: CheckedAddress,
  doubt: Assessment | undefined,
  words: Words,
): string[] {
  if (unchecked) return [unchecked.explanation];
  return findings.map(({ kind, explanation }) =>
    kind === 'denied'
      ? `${words.reasons.denied(plainAddress(doubt?.denied?.domain ?? ''))} ${explanation}`
      : explanation,
  );
}

/**
 * Returns the suggestions of all findings, best first, each address once. As in the alert, hearsay is left
 * out.
 */
function suggestionsOf(doubt: Assessment | undefined): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { suggestions } of doubt?.findings ?? [])
    for (const suggestion of suggestions)
      if (!isUnvouched(suggestion) && !found.has(suggestion.address))
        found.set(suggestion.address, suggestion);
  return [...found.values()];
}

function typedMarks(
  address: string,
  doubt: Assessment | undefined,
  best: Suggestion | undefined,
): string | undefined {
  const finding = doubt?.findings.find(({ suggestions }) => best !== undefined && suggestions.includes(best));
  return finding && best && marksUnder(address, finding.typed, best.differs.typed);
}

function suggestionLines({ address, domain, differs }: Suggestion, words: Words, paint: Paint): string[] {
  const shown: PlainText = plainAddress(address);
  const line = words.alert.meant([shown]);
  const marks = marksUnder(shown, domain, differs.intended);
  const at = line.indexOf(shown);
  return [
    `${margin}${line}`,
    ...withMargin(marks && at >= 0 ? ' '.repeat(at) + paint('green', marks) : undefined),
  ];
}

function withMargin(line: string | undefined): string[] {
  return line === undefined || line === '' ? [] : [`${margin}${line}`];
}
