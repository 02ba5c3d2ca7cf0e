import { describe, expect, it } from 'vitest';
import { isResolved, typedPeople } from '../../../../../src/playground/page/message/typed-people.ts';

describe('the people in a typed text', () => {
  it.each([
    ['kim@army.ml', [['kim@army.ml', 'kim@army.ml']]],
    ['Kim Lee <kim@army.ml>', [['kim@army.ml', 'Kim Lee']]],
    ['<kim@army.ml>', [['kim@army.ml', 'kim@army.ml']]],
    [
      'a@x.org, b@x.org;c@x.org\nd@x.org',
      ['a', 'b', 'c', 'd'].map((one) => [`${one}@x.org`, `${one}@x.org`]),
    ],
    ['rubbish', [['rubbish', 'rubbish']]],
    [' ,; \n', []],
    ['', []],
  ])('are found in %j', (typed, people) => {
    expect(typedPeople(typed).map(({ address, name }) => [address, name])).toEqual(people);
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
