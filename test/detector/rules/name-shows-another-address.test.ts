import { describe, expect, test } from 'vitest';
import { judge } from '../table.ts';

describe('name-shows-another-address warns', () => {
  test.each([
    ['kim@some-firm.com', 'kim@army.mil', 'kim@army.mil', 'medium'],
    ['kim@gmail.com', "'Kim Lee' <KIM@army.mil>", 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', 'Kim (kim@other-firm.com)', 'kim@other-firm.com', 'info'],
  ])('%s called %s', (address, displayName, shown, strength) => {
    expect(judge(address, { displayName })).toMatchObject([
      {
        kind: 'name-shows-another-address',
        strength,
        facts: { otherAddress: shown },
        suggestions: [{ address: shown }],
      },
    ]);
  });
});

describe('name-shows-another-address stays silent', () => {
  test.each([
    ['kim@some-firm.com', 'kim@some-firm.com', 'the same address'],
    ['kim@some-firm.com', 'KIM@SOME-FIRM.COM', 'the same in capitals'],
    ['kim@some-firm.com', 'kim.lee@mail.some-firm.com', 'an alias in the same organisation'],
    ['kim@some-firm.com', 'Kim @ work', 'an @ in running text'],
    ['kim@some-firm.com', '@kim', 'a nickname'],
    ['kim@some-firm.com', 'kim@home', 'no domain'],
    ['kim@army.mil', 'kim@some-firm.com', 'the address is trusted'],
  ])('%s called %s: %s', (address, displayName) => {
    expect(judge(address, { displayName })).toEqual([]);
  });
});
