import { describe, expect, it } from 'vitest';
import { longestInNotice, plainAddress } from '../../src/text/plain.ts';
import { everyLanguage } from './all-languages.ts';

const kinds = ['message', 'appointment'] as const;
const counts = [0, 1, 2, 3, 5, 11, 21, 99, 100, 498];

/** The longest address that a notification repeats, as it is, in letters that count twice, and in letters that are isolated. */
const longest = ['x', '𝕜', 'א'].map((letter) =>
  plainAddress(`${letter.repeat(300)}@army.ml`, letter === '𝕜' ? longestInNotice / 2 : longestInNotice),
);

describe.each(everyLanguage.map((words) => [words.locale, words] as const))('%s', (_, words) => {
  const { notice, errors, fields, alert } = words;
  const names = Object.values(fields);

  it('fits into a notification of Outlook, whatever the address, the field and the number', () => {
    const lines = [
      ...Object.values(notice).filter((line) => typeof line === 'string'),
      ...Object.values(errors).filter((line) => typeof line === 'string'),
      ...kinds.map((kind) => notice.changedPressSend(kind)),
      ...longest.flatMap((address) => counts.map((others) => notice.doubtful(address, others))),
      ...longest.flatMap((address) => [notice.denied(address), errors.changedMeanwhile(address)]),
      ...names.flatMap((field) => [
        notice.notAllRead(field),
        errors.contactGroup(field),
        errors.noSmtpAddress(field),
        errors.refused(field),
        errors.tooMany(field, 100),
      ]),
    ];
    expect(lines.filter(({ length }) => length > 150).map((line) => [line.length, line])).toEqual([]);
  });

  it('has a button that Outlook takes', () => {
    expect(alert.button.length).toBeLessThanOrEqual(20);
    expect(alert.unreadable.length).toBeLessThanOrEqual(500);
  });
});
