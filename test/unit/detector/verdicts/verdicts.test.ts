import { describe, expect, it } from 'vitest';
import { groups } from './groups.ts';
import { verdictsOf } from './said.ts';

/**
 * Records what the detector says about the most instructive recipients of each rule and each exemption. This
 * shows the effect of a change. Other tests check that the answers are right, and the ratchet guards the rest.
 * After a wanted change: `npx vitest run test/unit/detector/verdicts -u`.
 */
describe('the detector', () => {
  it('says about the recipients in verdicts.txt exactly what the file records', async () => {
    await expect(groups.map(verdictsOf).join('\n')).toMatchFileSnapshot('verdicts.txt');
  });
});
