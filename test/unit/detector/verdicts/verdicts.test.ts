import { describe, expect, it } from 'vitest';
import { groups } from './groups.ts';
import { verdictsOf } from './said.ts';

/**
 * The most instructive recipients of each rule and each exemption, in a file to be read. Other tests say what is right; the
 * ratchet guards the rest. After a wanted change: `npx vitest run test/unit/detector/verdicts -u`.
 */
describe('the detector', () => {
  it('says of the recipients in verdicts.txt what stands there', async () => {
    await expect(groups.map(verdictsOf).join('\n')).toMatchFileSnapshot('verdicts.txt');
  });
});
