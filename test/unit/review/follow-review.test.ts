import { describe, expect, it } from 'vitest';
import { followReview, writtenReview } from '../../../src/review/follow-review.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { withWritten, type WrittenReview } from '../../../src/review/outcome/written.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import type { Choice, Message } from '../../../src/review/review.ts';

const config = configureAddIn(undefined);
if (!config) throw new Error('the default policy');
const { policy, knownDomains } = config;

const readingOf = (to: readonly string[], more: Partial<Message> = {}) => {
  const recipients = to.map((address) => ({ field: 'to' as const, address, displayName: '' }));
  const message = { kind: 'message' as const, sender: '', kept: [], ...more, recipients };
  return { review: openReview(message, policy, knownDomains), recipients };
};
const live = (...to: string[]) => writtenReview(readingOf(to));
const follow = (before: WrittenReview, ...to: string[]) => followReview(before, readingOf(to));

const chosen = (before: WrittenReview, id: string, choice: Choice): WrittenReview => ({
  ...before,
  review: reduceReview(before.review, { type: 'choose', id, choice }),
});
const undone = (before: WrittenReview, id: string): WrittenReview => ({
  ...before,
  review: reduceReview(before.review, { type: 'undo', id }),
});
/** Chooses, and notes that it is in the message. */
const wrote = (before: WrittenReview, id: string, choice: Choice): WrittenReview => {
  const now = chosen(before, id, choice);
  return { ...now, written: withWritten(now, { [id]: choice }, []) };
};
const correct = { type: 'correct', address: 'kim@army.mil' } as const;
const remove = { type: 'remove' } as const;
const keep = { type: 'keep' } as const;
const ids = ({ review }: WrittenReview) => review.doubts.map(({ id }) => id);

describe('following the message after choices were written', () => {
  it('keeps a corrected recipient with its choice although it is not doubted any more', () => {
    const now = follow(wrote(live('kim@army.ml'), 'to:0', correct), 'kim@army.mil');
    expect(now.review.choices).toEqual({ 'to:0': correct });
    expect(now.review.phase).toBe('decided');
    expect(now.written['to:0']?.choice).toBe(correct);
  });

  it('keeps what was removed and what was kept', () => {
    const before = wrote(wrote(live('kim@army.ml', 'sam@gmial.com'), 'to:0', remove), 'to:1', keep);
    const kept = readingOf(['sam@gmial.com'], { kept: ['sam@gmial.com'] });
    expect(followReview(before, kept).review.choices).toEqual({ 'to:0': remove, 'to:1': keep });
  });

  it('drops a correction whose new address is not in the field any more', () => {
    const now = follow(wrote(live('kim@army.ml', 'jo@gmial.com'), 'to:0', correct), 'jo@gmial.com');
    expect(ids(now)).toEqual(['to:1']);
    expect(now.written).toEqual({});
  });

  it.each([
    ['correction', correct],
    ['removal', remove],
  ])('opens the doubt again if the wrong address came back after its %s', (_what, choice) => {
    const now = follow(wrote(live('kim@army.ml'), 'to:0', choice), 'kim@army.mil', 'kim@army.ml');
    expect(ids(now)).toEqual(['to:0']);
    expect(now.review.phase).toBe('deciding');
    expect(now.written).toEqual({});
  });

  it('opens the doubt again if a kept address was forgotten', () => {
    const now = follow(wrote(live('sam@gmial.com'), 'to:0', keep), 'sam@gmial.com');
    expect(now.review).toMatchObject({ phase: 'deciding', choices: {} });
  });

  it('leaves choices that wait to be written, wherever their recipient is now', () => {
    const now = follow(chosen(live('kim@army.ml'), 'to:0', correct), 'ann@army.mil', 'kim@army.ml');
    expect(now.review.choices).toEqual({ 'to:0': correct });
    expect(now.written).toEqual({});
  });

  it('leaves an undone choice to be taken back', () => {
    const now = follow(undone(wrote(live('kim@army.ml'), 'to:0', correct), 'to:0'), 'kim@army.mil');
    expect(now.review.choices).toEqual({});
    expect(now.written['to:0']?.choice).toBe(correct);
  });

  it('drops a waiting choice that is not offered now', () => {
    const before = live('kim@army.ml');
    const choice = { type: 'correct', address: 'x@evil.example' } as const;
    const waiting = { ...before, review: { ...before.review, choices: { 'to:0': choice } } };
    expect(follow(waiting, 'kim@army.ml').review.choices).toEqual({});
  });

  it('gives a new doubt an id of its own', () => {
    const now = follow(wrote(live('kim@army.ml'), 'to:0', remove), 'jo@gmial.com');
    expect(ids(now)).toEqual(['to:0', 'to:0+']);
    expect(now.review.choices).toEqual({ 'to:0': remove });
  });

  it('tells two equal recipients apart, of which one is decided', () => {
    const before = wrote(live('kim@army.ml', 'kim@army.ml'), 'to:0', remove);
    const now = follow(before, 'kim@army.ml');
    expect(now.review.choices).toEqual({ 'to:0': remove });
    expect(ids(now)).toEqual(['to:0', 'to:1']);
  });

  it('remembers where a recipient stood when it was first read', () => {
    const now = follow(live('ann@army.mil', 'kim@army.ml', 'bob@army.mil'), 'kim@army.ml');
    expect(now.places['to:1']).toEqual({ before: ['ann@army.mil'], after: ['bob@army.mil'] });
  });
});
