import { describe, expect, it } from 'vitest';
import { isAddress } from '../../../../src/review/doubts/is-address.ts';

describe('isAddress', () => {
  it.each([
    'kim@army.mil',
    'k@a.b',
    "o'neil+tag@us.af.mil",
    'jörg@müller.example',
    'иван@пример.рф',
    'kim@xn--e1afmkfd.xn--p1ai',
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.mil`,
  ])('accepts %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    '',
    'kim',
    '@army.mil',
    'kim@',
    'kim@army',
    'kim@army.',
    'kim@.mil',
    'kim@army..mil',
    'kim@@army.mil',
    'kim@army@mil.gov',
    'kim @army.mil',
    'kim@army.mil ',
    'kim@army.mil;lee@army.mil',
    'kim@army.mil,lee@army.mil',
    'Kim <kim@army.mil>',
    'kim@army.mil\n',
    'kim@army\u200b.mil',
    'kim@\u202earmy.mil',
    '\u0000@army.mil',
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.mil`,
    'kim@army.mil@navy.mil',
  ])('refuses %j', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});
