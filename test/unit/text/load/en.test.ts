import { describe, expect, it } from 'vitest';
import { tldPlaces } from '../../../../src/detector/data/tld-places.generated.ts';
import { enAtSend } from '../../../../src/text/load/en-at-send.ts';
import { enInPane as en } from '../../../../src/text/load/en-in-pane.ts';
import { longestInNotice, plain, plainAddress } from '../../../../src/text/plain.ts';

const longest = plainAddress(`${'x'.repeat(300)}@army.ml`, longestInNotice);

const field = 'Required';
const kinds = ['message', 'appointment'] as const;
const { notice, errors } = en;

/** Every text that may be shown in a notification, filled with the longest values. */
const lines: readonly string[] = [
  ...Object.values(notice).filter((words) => typeof words === 'string'),
  ...Object.values(errors).filter((words) => typeof words === 'string'),
  ...kinds.map((kind) => notice.changedPressSend(kind)),
  notice.check(longest, 99),
  notice.check(longest, 0),
  notice.mistyped(longest),
  notice.denied(longest),
  notice.notAllRead(field),
  errors.contactGroup(field),
  errors.tooMany(field, 100),
  errors.noSmtpAddress(field),
  errors.refused(field),
  errors.changedMeanwhile(longest),
];

const factOf = (tld: string): string => en.reasons.goesTo(plainAddress(`.${tld}`), en.names.place(tld) ?? '');

describe('the English words', () => {
  it.each(lines)('fit into an Outlook notification: %s', (text) => {
    expect(text.length).toBeLessThanOrEqual(150);
  });

  it('have no other text for notifications', () => {
    // `changedPressSend` and `check` are in the list twice.
    const several = 1;
    expect(lines).toHaveLength(
      Object.keys({ ...notice }).length + Object.keys({ ...errors }).length + several + 1,
    );
  });

  it.each([
    [en.review.title(1), '1 address looks wrong'],
    [en.review.title(2), '2 addresses look wrong'],
    [en.review.left(1), '1 left to decide'],
    [en.review.useForAll(2, plainAddress('army.mil')), 'Use army.mil for both'],
    [en.review.useForAllAndSend(3, plainAddress('army.mil')), 'Use army.mil for all 3 and send'],
    [en.review.chosen.kept(plainAddress('a@army.ml'), 'Mali'), 'Going to a@army.ml (Mali), as you confirmed'],
    [en.review.chosen.kept(plainAddress('a@gmial.com'), undefined), 'Going to a@gmial.com, as you confirmed'],
    [en.pane.nothingDoubtful(1), '1 recipient checked. Looks fine.'],
    [en.pane.nothingDoubtful(7), '7 recipients checked. Looks fine.'],
    [en.notice.check(plainAddress('kim@army.ml'), 0), 'Please check kim@army.ml.'],
    [en.notice.check(plainAddress('kim@army.ml'), 1), 'Please check kim@army.ml and 1 other address.'],
    [en.notice.check(plainAddress('kim@army.ml'), 2), 'Please check kim@army.ml and 2 other addresses.'],
    [en.review.use(plainAddress('kim@army.mil')), 'Use kim@army.mil'],
    [en.keep.confirm(plainAddress('kim@army.ml')), 'Yes, keep kim@army.ml'],
    [
      en.errors.contactGroup('To'),
      '“To” has a contact group, so we did not change it. Please change the address in the message.',
    ],
    [en.review.recipient('To', plain('Kim\u202e')), 'To: Kim'],
  ])('read %j', (text, expected) => {
    expect(text).toBe(expected);
  });

  it.each([
    ['2026-08-22', '22 August 2026'],
    ['2026-01-01', '1 January 2026'],
    ['soon', 'soon'],
    ['2026-13-01', '2026-13-01'],
  ])('write the date %s as %s', (iso, date) => {
    expect(en.reasons.date(iso)).toBe(date);
  });

  it.each([
    ['ml', 'Mali'],
    ['nl', 'the Netherlands'],
    ['uk', 'the United Kingdom'],
    ['vi', 'the US Virgin Islands'],
  ])('name the country of .%s: %s', (tld, place) => {
    expect(factOf(tld)).toBe(`It goes to ${place} (.${tld})`);
  });

  it('put one article before the place names that need it, and none before the others', () => {
    const facts = Object.keys(tldPlaces).map(factOf);
    expect(facts.filter((fact) => / the the /i.test(fact))).toEqual([]);
    expect(
      facts.filter((fact) =>
        / to (?:United|(?!the ).*(?:Islands|Republic|Territory|Territories) \()/.test(fact),
      ),
    ).toEqual([]);
    expect(facts).toContain('It goes to the Netherlands (.nl)');
  });

  it('name places in pages, from Intl, as the table does at Send', () => {
    const differing = Object.keys(tldPlaces).filter(
      (tld) => en.names.place(tld) !== enAtSend.names.place(tld),
    );
    expect(differing).toEqual([]);
  });

  it.each(['com', 'mil', 'constructor', '__proto__', 'toString', ''])('know no place for .%s', (tld) => {
    expect(en.names.place(tld)).toBeUndefined();
  });
});
