import { describe, expect, it } from 'vitest';
import { screenProblems } from '../../../../src/text/admin/screen-problems.ts';
import { plainAddress } from '../../../../src/text/plain.ts';

describe('a column that is not recognised', () => {
  it('is reported with the columns that were found and the flags to use', () => {
    const text = screenProblems
      .noRecipientColumn(
        'a.csv',
        ['Datum', 'An'].map((one) => plainAddress(one)),
      )
      .join('\n');
    expect(text).toContain('Columns found: Datum, An');
    for (const flag of [
      '--recipient-column',
      '--sender-column',
      '--time-column',
      '--message-column',
      '--count-column',
      '--delimiter',
    ])
      expect(text).toContain(flag);
  });
});

describe('the message about a file without outbound mail', () => {
  it.each([
    [[], 0, /Name your domains with --own/],
    [['army.mil'], 0, /sent from army\.mil to outside\. If these are not your domains/],
    [['army.mil'], 3, /\n {2}3 rows could not be used/],
  ])('fits %j as own domains and %d bad rows', (own, bad, message) => {
    expect(screenProblems.noOutbound(own, bad).join('\n')).toMatch(message);
  });
});
