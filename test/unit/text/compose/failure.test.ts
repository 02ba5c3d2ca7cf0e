import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../../src/detector/address/recipient.ts';
import { noticeLength } from '../../../../src/outlook/notice/notice.ts';
import type { Obstacle } from '../../../../src/review/outcome/applied.ts';
import { en } from '../../../../src/text/load/en.ts';
import { failureText } from '../../../../src/text/compose/failure.ts';

const kim: Recipient = { field: 'cc', address: 'kim@army.ml', displayName: '' };
const long: Recipient = { field: 'cc', address: `${'k'.repeat(300)}\u202e@army.ml`, displayName: '' };

describe('the message about a failed change', () => {
  it.each<[Obstacle, string]>([
    [
      { reason: 'no-smtp-address', field: 'cc', recipient: { ...kim, address: '' } },
      en.errors.contactGroup('Cc'),
    ],
    [
      { reason: 'no-smtp-address', field: 'cc', recipient: { ...kim, address: '/o=x' } },
      en.errors.noSmtpAddress('Cc'),
    ],
    [{ reason: 'too-many', field: 'cc', limit: 100 }, en.errors.tooMany('Cc', 100)],
    [{ reason: 'not-written', field: 'cc', recipients: [kim] }, en.errors.refused('Cc')],
    [{ reason: 'unreadable' }, en.errors.unreadable],
  ])('names the obstacle %j', (obstacle, words) => {
    expect(failureText(en, { type: 'refused', obstacle })).toBe(words);
  });

  it('names the recipient who is no longer there', () => {
    const words = failureText(en, {
      type: 'refused',
      obstacle: { reason: 'changed-meanwhile', recipient: kim },
    });
    expect(words).toContain('kim@army.ml');
  });

  it('shortens a long address and removes hidden characters', () => {
    const words = failureText(en, {
      type: 'refused',
      obstacle: { reason: 'changed-meanwhile', recipient: long },
    });
    expect(words).not.toContain('\u202e');
    expect(words.length).toBeLessThan(250);
  });

  it('asks the sender to look at the recipients if their state is unknown', () => {
    expect(failureText(en, { type: 'uncertain', fields: ['cc'] })).toBe(en.notice.lookAtRecipients);
  });

  it('fits into a notice, whatever the field', () => {
    const { notice, errors, fields } = en;
    const texts = Object.values(fields).flatMap((field) => [
      notice.notAllRead(field),
      errors.contactGroup(field),
      errors.noSmtpAddress(field),
      errors.tooMany(field, 100),
      errors.refused(field),
    ]);
    for (const text of [
      ...texts,
      notice.usePane,
      notice.outOfTime,
      notice.policyBroken,
      notice.lookAtRecipients,
    ])
      expect(text.length, text).toBeLessThanOrEqual(noticeLength);
  });
});
