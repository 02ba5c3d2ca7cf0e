import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paneHint, readPaneHint } from '../../../../src/outlook/pane/pane-hint.ts';

describe('the hint for the pane', () => {
  it.each(['alert', 'notice'] as const)('is read as it was sent: %s', (from) => {
    expect(readPaneHint(paneHint({ from, doubts: ['to:0', 'cc:3'] }))).toEqual({
      from,
      doubts: ['to:0', 'cc:3'],
    });
  });

  it('contains at most 20 doubts, the number that the pane reads', () => {
    const doubts = Array.from({ length: 1000 }, (_, n) => `required:${n}`);
    expect(readPaneHint(paneHint({ from: 'alert', doubts }))?.doubts).toHaveLength(20);
  });

  it.each([
    ['nothing', ''],
    ['no text', { version: 1, from: 'alert', doubts: [] }],
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', '{"version":2,"from":"alert","doubts":[]}'],
    ['another opener', '{"version":1,"from":"mail","doubts":[]}'],
    ['no list', '{"version":1,"from":"alert","doubts":"to:0"}'],
    ['far too much text', JSON.stringify({ version: 1, from: 'alert', doubts: ['x'.repeat(3000)] })],
  ])('is ignored if there is %s', (_, given) => {
    expect(readPaneHint(given)).toBeUndefined();
  });

  it('keeps only strings as ids', () => {
    expect(readPaneHint('{"version":1,"from":"alert","doubts":[1,"to:0",null]}')?.doubts).toEqual(['to:0']);
  });

  it('never throws, whatever it contains', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (given) => {
        const hint = readPaneHint(given);
        expect(hint === undefined || Array.isArray(hint.doubts)).toBe(true);
      }),
    );
  });
});
