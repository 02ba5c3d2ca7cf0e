import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFromDialog, parseToDialog } from '../../../../src/outlook/dialog/dialog-messages.ts';
import type { Finding } from '../../../../src/detector/finding.ts';
import type { Change, Doubt, Review } from '../../../../src/review/review.ts';

const recipient = { field: 'to', address: 'kim@army.ml', displayName: '' } as const;
const finding: Finding = {
  kind: 'tld-typo',
  strength: 'strong',
  score: 0.9,
  factors: [{ name: 'near', value: 0.9 }],
  typed: 'army.ml',
  suggestions: [
    {
      address: 'kim@army.mil',
      domain: 'army.mil',
      provenance: { source: 'protected' },
      differs: { typed: [{ start: 6, end: 6 }], intended: [{ start: 6, end: 7 }] },
    },
  ],
  tie: false,
  facts: { typedSuffix: 'ml' },
};
const doubt: Doubt = { id: 'to:0', recipient, findings: [finding], severity: 'confirm' };
const denied: Doubt = { ...doubt, findings: [], denied: { domain: '.ml', reason: 'no' }, severity: 'block' };
const review: Review = {
  phase: 'deciding',
  kind: 'message',
  policyVersion: '',
  doubts: [doubt, denied],
  choices: { 'to:0': { type: 'edit', address: 'k@x.mil' }, 'to:1': { type: 'keep', reason: 'He moved.' } },
};
const change: Change = { field: 'to', from: recipient, to: 'kim@army.mil' };
const removal: Change = { field: 'to', from: recipient };

describe('messages from the dialog', () => {
  it.each([
    [{ type: 'ready' }],
    [{ type: 'check', id: '1', doubtId: 'to:0', address: '' }],
    [{ type: 'outcome', outcome: { type: 'cancel' } }],
    [{ type: 'outcome', outcome: { type: 'send', changes: [change, removal], keep: ['a@x.mil'] } }],
    [
      {
        type: 'outcome',
        outcome: { type: 'send', changes: [], keep: [], reasons: [{ address: 'a', reason: 'b' }] },
      },
    ],
  ])('are accepted: %j', (message) => {
    expect(parseFromDialog(JSON.stringify(message))).toEqual(message);
  });

  it('lose members that do not belong to them', () => {
    expect(parseFromDialog('{"type":"ready","allow":true,"__proto__":{"x":1}}')).toEqual({ type: 'ready' });
  });

  it.each([
    ['{"type":"ready"'],
    ['null'],
    ['[]'],
    ['"ready"'],
    ['{}'],
    ['{"type":["ready"]}'],
    ['{"type":"review"}'],
    ['{"type":"constructor"}'],
    ['{"type":"check","id":1,"doubtId":"to:0","address":"x"}'],
    ['{"type":"check","id":"1","address":"x"}'],
    [`{"type":"check","id":"1","doubtId":"to:0","address":"${'x'.repeat(10_001)}"}`],
    ['{"type":"outcome"}'],
    ['{"type":"outcome","outcome":{"type":"allow"}}'],
    ['{"type":"outcome","outcome":{"type":"send"}}'],
    ['{"type":"outcome","outcome":{"type":"send","changes":[],"keep":[5]}}'],
    ['{"type":"outcome","outcome":{"type":"send","changes":[],"keep":[],"reasons":[{"address":"a"}]}}'],
    [`{"type":"ready","more":"${'x'.repeat(20_000_000)}"}`],
    ['{"type":"outcome","outcome":{"type":"send","changes":{"length":0},"keep":[]}}'],
    [
      JSON.stringify({
        type: 'outcome',
        outcome: { type: 'send', changes: [{ ...change, to: 1 }], keep: [] },
      }),
    ],
    [
      JSON.stringify({
        type: 'outcome',
        outcome: { type: 'send', changes: [{ ...change, to: null }], keep: [] },
      }),
    ],
    [
      JSON.stringify({
        type: 'outcome',
        outcome: { type: 'send', changes: [{ ...change, field: 'cc' }], keep: [] },
      }),
    ],
    [
      JSON.stringify({
        type: 'outcome',
        outcome: { type: 'send', changes: [{ ...change, from: {} }], keep: [] },
      }),
    ],
  ])('are refused: %s', (text) => {
    expect(parseFromDialog(text)).toBeUndefined();
  });

  it.each([[undefined], [null], [5], [{ type: 'ready' }]])(
    'are refused unless they are strings: %j',
    (value) => {
      expect(parseFromDialog(value)).toBeUndefined();
      expect(parseToDialog(value)).toBeUndefined();
    },
  );
});

describe('messages to the dialog', () => {
  it.each([
    [{ type: 'review', review }],
    [{ type: 'checked', id: '1', doubt: null }],
    [{ type: 'checked', id: '1', doubt }],
    [{ type: 'check-failed', id: '1' }],
  ])('are accepted: %j', (message) => {
    expect(parseToDialog(JSON.stringify(message))).toEqual(message);
  });

  const variants: [string, unknown][] = [
    ['an unknown phase', { type: 'review', review: { ...review, phase: 'open' } }],
    ['an unknown kind', { type: 'review', review: { ...review, kind: 'task' } }],
    ['no version', { type: 'review', review: { ...review, policyVersion: 1 } }],
    ['no choices', { type: 'review', review: { ...review, choices: null } }],
    ['an unknown choice', { type: 'review', review: { ...review, choices: { a: { type: 'send' } } } }],
    ['an edit without address', { type: 'review', review: { ...review, choices: { a: { type: 'edit' } } } }],
    ['an unknown setting for reasons', { type: 'review', review: { ...review, keepReason: 'please' } }],
    [
      'a reason that is no text',
      { type: 'review', review: { ...review, choices: { a: { type: 'keep', reason: 1 } } } },
    ],
    ...(
      [
        ['no id', { ...doubt, id: undefined }],
        ['an unknown field', { ...doubt, recipient: { ...recipient, field: 'from' } }],
        ['an unknown severity', { ...doubt, severity: 'ignore' }],
        ['half a denial', { ...doubt, denied: { domain: '.ml' } }],
        ['a finding without kind', { ...doubt, findings: [{ ...finding, kind: 1 }] }],
        ['an unknown strength', { ...doubt, findings: [{ ...finding, strength: 'sure' }] }],
        ['a finding without facts', { ...doubt, findings: [{ ...finding, facts: null }] }],
        ...(
          [
            ['a suffix', { typedSuffix: -1 }],
            ['another address', { otherAddress: {} }],
            ['a letter', { lookalikeLetter: { letter: 'а' } }],
            ['a script', { lookalikeLetter: { script: 'Cyrl' } }],
            ['a registry', { registry: { suffix: '.gov', date: 2026 } }],
            ['the suffix of a registry', { registry: { date: '2026-01-01' } }],
          ] as const
        ).map(([name, facts]): [string, unknown] => [
          `${name} that is no text`,
          { ...doubt, findings: [{ ...finding, facts }] },
        ]),
        [
          'a finding that does not say whether it is a tie',
          { ...doubt, findings: [{ ...finding, tie: 'no' }] },
        ],
        [
          'a suggestion without marks',
          { ...doubt, findings: [{ ...finding, suggestions: [{ address: 'a', domain: 'b' }] }] },
        ],
        ['a mark that is no number', withSpans([{ start: '0', end: 1 }])],
        ['a mark that is no span', withSpans([null])],
      ] as [string, unknown][]
    ).flatMap(([name, damaged]): [string, unknown][] => [
      [name, { type: 'checked', id: '1', doubt: damaged }],
      [`${name}, in a review`, { type: 'review', review: { ...review, doubts: [damaged] } }],
    ]),
    ['an undefined doubt', { type: 'checked', id: '1' }],
    ['a failure without id', { type: 'check-failed' }],
    ['an outcome', { type: 'outcome', outcome: { type: 'cancel' } }],
  ];

  it.each([
    [{ source: 'other-recipients', count: 2, of: 3 }, true],
    [{ source: 'other-recipients', count: 2 }, false],
    [{ source: 'other-recipients', count: { toString: 'x' }, of: 3 }, false],
    [{ source: 5 }, false],
    [null, false],
  ])('may give the source of a suggestion: whether %j is accepted: %s', (provenance, isTaken) => {
    const [suggestion] = finding.suggestions;
    const from = { ...doubt, findings: [{ ...finding, suggestions: [{ ...suggestion, provenance }] }] };
    const message = parseToDialog(JSON.stringify({ type: 'review', review: { ...review, doubts: [from] } }));
    expect(message !== undefined).toBe(isTaken);
  });

  it.each(variants)('are refused with %s', (_, message) => {
    expect(parseToDialog(JSON.stringify(message))).toBeUndefined();
  });
});

function withSpans(typed: unknown): unknown {
  const [suggestion] = finding.suggestions;
  return {
    ...doubt,
    findings: [{ ...finding, suggestions: [{ ...suggestion, differs: { typed, intended: [] } }] }],
  };
}

/**
 * Returns the value with each of its members, at any depth, replaced by values of other types, one at a time.
 */
function wrongInOnePlace(value: unknown, where = ''): { readonly where: string; readonly value: unknown }[] {
  const kindOf = (one: unknown) => (one === null ? 'null' : Array.isArray(one) ? 'array' : typeof one);
  const others = [null, 5, true, 'x', {}, [], [null]].filter((one) => kindOf(one) !== kindOf(value));
  const here = others.map((other) => ({ where: `${where} is ${JSON.stringify(other)}`, value: other }));
  if (typeof value !== 'object' || value === null) return here;
  const below = Object.entries(value).flatMap(([key, part]) =>
    wrongInOnePlace(part, `${where}.${key}`).map((wrong) => ({
      where: wrong.where,
      value: Array.isArray(value)
        ? value.map((one: unknown, at) => (String(at) === key ? wrong.value : one))
        : { ...value, [key]: wrong.value },
    })),
  );
  return here.concat(below);
}

/** Members that a page passes on without reading them, and the valid answer without a doubt. */
const unread = /\.(?:score|factors)\b|^\.doubt is null/;

describe('a message with a single value of the wrong type', () => {
  it.each<[string, (text: unknown) => unknown, unknown]>([
    ['a review', parseToDialog, { type: 'review', review }],
    ['an answer about an address', parseToDialog, { type: 'checked', id: '1', doubt }],
    [
      'a question about an address',
      parseFromDialog,
      { type: 'check', id: '1', doubtId: 'to:0', address: '' },
    ],
    [
      'an outcome',
      parseFromDialog,
      {
        type: 'outcome',
        outcome: {
          type: 'send',
          changes: [change, removal],
          keep: ['a@x.mil'],
          remember: [{ address: 'a@x.mil', reason: 'A friend.' }],
        },
      },
    ],
  ])('is refused, whichever value it is: %s', (_, parse, message) => {
    expect(parse(JSON.stringify(message))).toEqual(message);
    const wrong = wrongInOnePlace(message).filter(({ where }) => !unread.test(where));
    expect(wrong.length).toBeGreaterThan(20);
    expect(wrong.filter(({ value }) => parse(JSON.stringify(value)) !== undefined)).toEqual([]);
  });
});

describe('an arbitrary text', () => {
  it('is refused, or parsed to a part of the same message', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((value) => JSON.stringify(value)),
      fc
        .record({ type: fc.constantFrom('ready', 'check-failed', 'outcome'), id: fc.anything() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const parse of [parseFromDialog, parseToDialog]) {
          const message = parse(input);
          if (message !== undefined) expect(JSON.parse(input)).toMatchObject(message);
        }
      }),
    );
  });
});
