import { describe, it } from 'vitest';
import { checkInBrackets, screenCalled } from './windows.ts';

/** One window in one theme; `pseudo.rest.test.ts` checks every window in every theme. */
describe('in the pseudo-language', () => {
  it('everything on the review in the pane is translated, and fits even when it is a third longer', async () => {
    await checkInBrackets(screenCalled('pane-review'), ['light']);
  });
});
