import { grouped } from './figures.ts';

/** The number of checked lines by severity. */
export interface Tally {
  readonly none: number;
  readonly notice: number;
  readonly confirm: number;
  readonly block: number;
  readonly unchecked: number;
}

/**
 * The sentences of `nearmiss check` for the administrator. Those that a sender would read come from the
 * language files.
 */
export const checkWords = {
  description: 'Says which addresses are doubtful, and why: what the sender would be told at Send.',
  addresses:
    'addresses to check, such as kim@army.ml or "Kim Lee <kim@army.ml>"; without any, one a line from standard input',
  policy: 'the policy to judge by (default: the one of an add-in without configuration)',
  sender: 'who sends the message',
  others: 'another recipient of the message; may be given several times',
  locale: (known: readonly string[]) => `the language of the explanations; known: ${known.join(', ')}`,
  json: 'print one JSON object a line, for every line read; public/check.schema.json describes it',
  help: `
Input: UTF-8, or UTF-16 as Windows PowerShell writes it; one address a line, alone or with a name. A line that
holds several addresses, several fields or no text is not judged; it is reported as unchecked.

Examples:
  $ nearmiss check kim@army.ml
  $ nearmiss check --policy policy.json --sender lee@example.com --with pat@us.af.mil kim@usaf.mil
  $ nearmiss check < addresses.txt
  $ nearmiss check --json < addresses.txt > findings.jsonl

Exit codes:
  0  nothing is doubtful
  1  at least one address is doubtful, or a line could not be checked
  2  wrong use: an unknown option, a file that cannot be read, a policy with problems

Colours: on a terminal only; NO_COLOR turns them off, FORCE_COLOR=1 on.`,
  noSuchLocale: (locale: string, known: readonly string[]) =>
    `there are no words in ${JSON.stringify(locale)}. Known: ${known.join(', ')}.`,
  reading: 'Reading addresses from standard input, one a line. End with Ctrl+D.',
  unchecked: {
    overlong: 'This line is longer than 1,000 characters, so it is no single address.',
    'not-text': 'This line is no UTF-8 or UTF-16 text, so its address cannot be told.',
    several: 'This line holds more than one address or field. Give one address a line.',
  },
  /** Progress while running. `part` is between 0 and 1, and undefined if the size of the input is unknown. */
  progress: (lines: number, doubtful: number, part?: number) => {
    const share = part === undefined ? '' : ` (${Math.min(100, Math.floor(part * 100))} %)`;
    return `${grouped(lines)} lines checked${share}, ${grouped(doubtful)} doubtful`;
  },
  /** The last line: the number of doubts by severity, worst first. */
  summary: (tally: Tally) => {
    const { none, notice, confirm, block, unchecked } = tally;
    const doubts = [
      `${grouped(block)} to block`,
      `${grouped(confirm)} to confirm`,
      `${grouped(notice)} to notice`,
      `${grouped(unchecked)} not checked`,
    ].filter((text) => !text.startsWith('0 '));
    const all = none + notice + confirm + block + unchecked;
    const lines = all === 1 ? '1 address' : `${grouped(all)} addresses`;
    return `${lines} read: ${doubts.join(', ') || 'nothing doubtful'}.`;
  },
  /** Descriptions of the keys in `public/check.schema.json`. */
  schema: {
    title: 'One line of `nearmiss check --json`',
    line: 'The report on one line of input, in the order of input.',
    version: 'Of this form. A new key does not change it; a key that goes or changes its meaning does.',
    input: 'The line as it was read, cut after 1,000 characters.',
    address: 'The address that was judged; empty where there is none.',
    displayName: 'The name that stood before the address, without quotes; empty where there is none.',
    severity:
      'Of the worst finding. `none`: the sender would see nothing. `unchecked`: the line was not judged.',
    findings: 'Worst first. Findings that the policy ignores are left out.',
    unchecked: 'Why the line was not judged; null where it was.',
    reason: 'In one word.',
    kind: "The rule that found it; `denied` is the policy's word: nothing may be sent there.",
    strength: 'How sure the detector is.',
    findingSeverity: 'What the policy says of it.',
    typed: 'The domain as typed, in lower case.',
    intended: 'The domain of the first suggestion.',
    suggestions: 'Whole addresses, best first.',
    explanation: 'The sentence that a person reads.',
  },
};
