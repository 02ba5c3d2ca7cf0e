import { describe, expect, test } from 'vitest';
import { judge, nobody } from '../table.ts';

const context = {
  ...nobody,
  sender: 'me@ibm.com',
  remembered: [
    { address: 'kim.lee@redhat.com', displayName: 'Kim Lee' },
    { address: 'sam@unknown-firm.com', displayName: 'Sam Poe' },
  ],
};

describe('personal-account informs', () => {
  test.each([
    ['kimmy77@gmail.com', 'Kim Lee'],
    ['kim.lee@yahoo.com', 'kim lee'],
  ])('about %s with the display name %s', (address, displayName) => {
    expect(judge(address, { context, displayName })).toMatchObject([
      {
        kind: 'personal-account',
        strength: 'info',
        facts: { otherAddress: 'kim.lee@redhat.com' },
        suggestions: [{ address: 'kim.lee@redhat.com' }],
      },
    ]);
  });
});

describe('personal-account stays silent', () => {
  test.each([
    ['kim.lee@gmail.com', '', 'the local part alone is not enough'],
    ['kim@gmail.com', 'Kim', 'many people share a name of one word'],
    ['kim.lee@some-firm.com', 'Kim Lee', 'no free-mail provider'],
    ['sam@gmail.com', 'Sam Poe', 'the known address is not at a listed domain'],
    ['kim.lee@redhat.com', 'Kim Lee', 'the official address'],
  ])('about %s with the display name %j: %s', (address, displayName) => {
    expect(judge(address, { context, displayName })).toEqual([]);
  });
});
