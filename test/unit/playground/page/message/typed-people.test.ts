import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endsEntry,
  isResolved,
  typedPeople,
} from '../../../../../src/playground/page/message/typed-people.ts';

describe('the people in a typed text', () => {
  it.each([
    ['kim@army.ml', [['kim@army.ml', 'kim@army.ml']]],
    ['Kim Lee <kim@army.ml>', [['kim@army.ml', 'Kim Lee']]],
    ['<kim@army.ml>', [['kim@army.ml', 'kim@army.ml']]],
    [
      'a@x.org, b@x.org;c@x.org\nd@x.org',
      ['a', 'b', 'c', 'd'].map((one) => [`${one}@x.org`, `${one}@x.org`]),
    ],
    ['"Kim, Lee" <kim@army.ml>', [['kim@army.ml', 'Kim, Lee']]],
    ['Lee, Kim CPT <kim@army.ml>', [['kim@army.ml', 'Lee, Kim CPT']]],
    [
      'Lee, Kim <kim@army.ml>, Ray, Pat <pat@x.org>, jo@x.org',
      [
        ['kim@army.ml', 'Lee, Kim'],
        ['pat@x.org', 'Ray, Pat'],
        ['jo@x.org', 'jo@x.org'],
      ],
    ],
    ['"Lee; \\"Kim\\"" <kim@army.ml>;', [['kim@army.ml', 'Lee; "Kim"']]],
    ['kim@army.ml (Lee, Kim)', [['kim@army.ml', 'Lee, Kim']]],
    ['<kim@army.ml> Kim', [['kim@army.ml', 'Kim']]],
    [
      '"Lee, Kim <kim@army.ml>\n"Ray" <pat@x.org>',
      [
        ['kim@army.ml', '"Lee, Kim'],
        ['pat@x.org', 'Ray'],
      ],
    ],
    [
      'Kim <kim@army.ml; pat@x.org',
      [
        ['Kim <kim@army.ml', 'Kim <kim@army.ml'],
        ['pat@x.org', 'pat@x.org'],
      ],
    ],
    ['Lee, Kim', [['Lee, Kim', 'Lee, Kim']]],
    [
      'Lee, kim@army.ml',
      [
        ['Lee', 'Lee'],
        ['kim@army.ml', 'kim@army.ml'],
      ],
    ],
    ['rubbish', [['rubbish', 'rubbish']]],
    [' ,; \n', []],
    ['', []],
  ])('are found in %j', (typed, people) => {
    expect(typedPeople(typed).map(({ address, name }) => [address, name])).toEqual(people);
  });
});

describe('nothing that was typed', () => {
  it('is lost, whatever separators, quotes and brackets it has', () => {
    const letters = (text: string): string => text.replace(/[^a-z@.]/g, '');
    const signs = fc.constantFrom('"', '<', '>', '(', ')', ',', ';', '\n', ' ', '\\', 'kim', 'lee@army.ml');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const typed = parts.join('');
        const kept = typedPeople(typed).map(({ address, name }) =>
          name === address ? name : name + address,
        );
        const inAnyOrder = (text: string): string => letters(text).split('').sort().join('');
        expect(inAnyOrder(kept.join(''))).toBe(inAnyOrder(typed));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a key that ends an entry', () => {
  it.each([
    ['Enter', 'kim', true],
    ['Tab', 'Lee, Kim', true],
    ['Tab', ' ', false],
    [';', 'Lee, Kim', true],
    [';', '"Lee', false],
    [',', 'kim@army.ml', true],
    [',', 'Lee', false],
    [',', '"kim@army.ml', false],
    [',', 'Kim <kim@army.ml', false],
    [',', '"Lee, Kim" <kim@army.ml>', true],
    ['a', 'kim@army.ml', false],
  ])('%s after %j: %s', (key, draft, ends) => {
    expect(endsEntry(key, draft)).toBe(ends);
  });
});

describe('whether a typed person is resolved', () => {
  it.each([
    ['kim@army.ml', true],
    ['kim@аrmy.mil', true],
    ['rubbish', false],
    ['a@b@c', false],
    ['', false],
  ])('for %j is %s', (address, resolved) => {
    expect(isResolved({ address, name: '' })).toBe(resolved);
  });
});
