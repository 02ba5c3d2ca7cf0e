import { describe, expect, test } from 'vitest';
import { judge } from '../table.ts';

describe('name-shows-another-address warns', () => {
  test.each([
    ['kim@some-firm.com', 'kim@army.mil', 'kim@army.mil', 'medium'],
    ['kim@gmail.com', "'Kim Lee' <KIM@army.mil>", 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', 'Kim (kim@other-firm.com)', 'kim@other-firm.com', 'info'],
    ['kim@some-firm.com', '"kim@some-firm.com" kim@army.mil', 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', 'a@x-firm.com, b@army.mil', 'b@army.mil', 'medium'],
    ['kim@some-firm.com', 'kim＠army.mil', 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', 'kim﹫army.mil', 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', 'kim@\u200barmy.mil', 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', 'kim\u{1d173}@ar\ufe0fmy。mil', 'kim@army.mil', 'medium'],
    ['kim@some-firm.com', `${'x@some-firm.com '.repeat(5000)} kim@army.mil`, 'kim@army.mil', 'medium'],
    ['kim@hotmail.com', 'kim@outlook.com', 'kim@outlook.com', 'medium'],
    ['lee@googlemail.com', 'kim@gmail.com', 'kim@gmail.com', 'medium'],
  ])('about %s with the display name %j: it shows %s (%s)', (address, displayName, shown, strength) => {
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
    ['kim@some-firm.com', 'kim@some-firm.com, kim@mail.some-firm.com', 'the same address twice'],
    ['kim@googlemail.com', 'Kim@gmail.com', 'two names of one mailbox'],
    ['kim@gmail.com', 'kim@googlemail.com', 'two names of one mailbox'],
    ['kim@me.com', 'kim@icloud.com', 'two names of one mailbox'],
    ['kim@mac.com', 'kim@me.com', 'two names of one mailbox'],
    ['kim@pm.me', 'kim@protonmail.com', 'two names of one mailbox'],
    ['kim@ya.ru', 'kim@yandex.com', 'two names of one mailbox'],
  ])('about %s with the display name %j: %s', (address, displayName) => {
    expect(judge(address, { displayName })).toEqual([]);
  });
});
