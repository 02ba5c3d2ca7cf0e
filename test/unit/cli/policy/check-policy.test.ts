import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../../src/cli/policy/check-policy.ts';

const brief = (text: string) => {
  const { problems, warnings } = checkPolicy(text);
  const place = ({ path, line, column }: { path: string; line: number; column: number }) =>
    `${line}:${column} ${path}`;
  return [
    ...problems.map((one) => `problem ${place(one)}`),
    ...warnings.map((one) => `${one.kind} ${place(one)}`),
  ];
};

describe('the problems of a policy file', () => {
  it.each([
    ['{}', []],
    ['// mine\n{}', []],
    ['', ['problem 1:1 ']],
    ['null', ['problem 1:1 ']],
    ['{"trust": [\n  "a.com"\n', ['problem 3:1 ']],
    [
      '{\n  "protekt": [],\n  "trust": ["x.com",\n    "*.mil"]\n}',
      ['problem 2:3 protekt', 'problem 4:5 trust[1]'],
    ],
    ['{"deny": [\n {"domain": ".ml"}]}', ['problem 2:2 deny[0].reason']],
    ['{"trust": ["b.com"],\n"trust": ["a.com"]}', ['problem 2:1 trust']],
    ['{"a.b": 1}', ['problem 1:2 ["a.b"]']],
    ['{"trust": ["a.com", "A.com."]}', ['problem 1:21 trust[1]']],
    ['{"packs": ["us-mill"]}', ['problem 1:12 packs[0]']],
  ])('in %j are located', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('are all reported, in the order of the file', () => {
    const text = '{\n"deny": [{}],\n"trust": ["*"],\n"x": 1\n}';
    expect(brief(text)).toEqual([
      'problem 2:10 deny[0].domain',
      'problem 2:10 deny[0].reason',
      'problem 3:11 trust[0]',
      'problem 4:1 x',
    ]);
  });
});

describe('the warnings of a valid policy file', { timeout: 30_000 }, () => {
  it('are located', () => {
    expect(
      brief('{ // c\n  "trust": [\n    "army.ml", ".ml"],\n  "packs": ["us-gov", "us-gov-federal"]\n}'),
    ).toEqual(['trusted-slip 3:5 trust[0]', 'trusted-suffix 3:16 trust[1]', 'implied-pack 4:23 packs[1]']);
  });

  it('of a default entry are located at the top of the file', () => {
    expect(brief('{"deny": [{"domain": ".mil", "reason": "No."}]}')).toEqual([
      'denied-anyway 1:1 protect[0]',
    ]);
  });
});
