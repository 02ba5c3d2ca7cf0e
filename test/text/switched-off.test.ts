import { expect, it } from 'vitest';
import { switchedOff } from '../../src/text/switched-off.ts';

it('the notice is short enough for Outlook, which throws at more than 150 characters', () => {
  expect(switchedOff.notice.length).toBeLessThanOrEqual(150);
});
