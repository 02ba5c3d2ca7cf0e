import { expect, it } from 'vitest';
import { hasColour } from '../../../../src/output/terminal/colour.ts';

const terminal = { isTTY: true, hasColors: (): boolean => true };

it.each([
  ['a terminal', terminal, {}, true],
  ['a terminal without colours', { isTTY: true, hasColors: (): boolean => false }, {}, false],
  ['a file', {}, {}, false],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['FORCE_COLOR on a file', {}, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR and NO_COLOR together', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
] as const)('colours are used as expected for %s', (_, stream, env, expected) => {
  expect(hasColour({ stdout: stream, env })).toBe(expected);
});
