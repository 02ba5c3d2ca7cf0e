import fc from 'fast-check';
import { expect } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { policyText, type Place } from '../../../src/policy/policy-text.ts';
import { nearlyPolicy } from '../grammar/policy.ts';
import { disturbed } from '../grammar/text.ts';
import { target } from '../target.ts';

const comment = fc.constantFrom('', ' ', '\n', '// no\n', '/* " } */', '/**/\t', '\r\n');

/** JSON with comments before the tokens. */
const commented = fc
  .tuple(nearlyPolicy, fc.array(comment, { minLength: 1, maxLength: 5 }))
  .map(([value, comments]) => {
    let next = 0;
    const text = JSON.stringify(value, undefined, 1);
    return text.replace(
      /"(?:[^"\\]|\\.)*"|[{}[\],:]/g,
      (part) => `${comments[next++ % comments.length] ?? ''}${part}`,
    );
  });
const sign = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '//',
  '/*',
  '*/',
  '\n',
  'null',
  '\ud800',
  '\0',
  '\ufeff',
  "'",
  '1e999',
);
const deep = fc.tuple(
  fc.constantFrom('[', '{"a":', '[{"deny":'),
  fc.constantFrom(10, 99, 100, 101, 1000, 100_000),
);
/** A text, or a pair of a text and how often it is repeated. */
const given = fc.oneof(
  { weight: 5, arbitrary: commented },
  { weight: 5, arbitrary: disturbed(commented, sign) },
  { weight: 1, arbitrary: commented.map((text) => text.replace(/[}\]]$/, ',$&')) },
  { weight: 1, arbitrary: deep },
);

/**
 * A text is read completely, or reported as invalid JSON at a position that exists. Comments change nothing.
 * `parsePolicy` accepts any value that was read, and each of its problems has the position of a token.
 */
export const policyFile = target('policy-text', 250, given, (written) => {
  const text = typeof written === 'string' ? written : written[0].repeat(written[1]);
  const { value, mistakes, repeated, placeOf } = policyText(text);
  const lines = text.split('\n');
  const isThere = ({ line, column }: Place) =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
  expect(mistakes.filter((one) => !isThere(one))).toEqual([]);
  const plain = withoutComments(text);
  if (mistakes.length === 0 || (plain !== undefined && typeof written === 'string'))
    expect([mistakes, JSON.stringify(value)]).toEqual([[], plain]);
  if (mistakes.length > 0) return;
  const parsed = parsePolicy(value);
  const problems = parsed.ok ? repeated : [...parsed.problems, ...repeated];
  for (const { path } of problems) {
    const place = placeOf(path);
    if (path === '') expect(isThere(place)).toBe(true);
    else expect(lines[place.line - 1]?.slice(place.column - 1)).toMatch(/^["\d{[tfn-]/);
  }
});

/** Returns the JSON in a text with comments, normalised by `JSON.parse`; undefined if it is invalid. */
function withoutComments(text: string): string | undefined {
  const bare = text.replace(
    /("(?:[^"\\]|\\.)*")|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g,
    (_all, inQuotes?: string) => inQuotes ?? ' ',
  );
  try {
    return JSON.stringify(JSON.parse(bare));
  } catch {
    return undefined;
  }
}
