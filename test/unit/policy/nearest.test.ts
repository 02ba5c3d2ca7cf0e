import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/policy/nearest.ts';

describe('the suggestion for a misspelt word', () => {
  it.each([
    ['blok', 'block', 'one edit in a short word'],
    ['trsut', 'trust', 'two neighbours changed'],
    ['blcokk', 'block', 'two edits in a word of five letters and more'],
    ['PROTECT', 'protect', 'another case'],
    ['allow', 'allow', 'the word itself, though others are near'],
    ['days', 'days', 'the last one'],
  ])('for %s is %s: %s', (word, meant) => {
    expect(nearest(word, ['allowed', 'block', 'allow', 'trust', 'protect', 'allows', 'days'])).toBe(meant);
  });

  it('is the nearest word, and the first of two that are equally near', () => {
    expect(nearest('remembre', ['remambre', 'remember', 'remembry'])).toBe('remambre');
    expect(nearest('remembers', ['remember12', 'remember', 'remembered'])).toBe('remember');
  });

  it.each([
    ['blk', 'two edits in a word of three letters'],
    ['bolk', 'two edits in a word of four letters'],
    ['bxxxk', 'three edits'],
    ['', 'nothing'],
  ])('for "%s" is missing: %s', (word) => {
    expect(nearest(word, ['block'])).toBeUndefined();
  });
});
