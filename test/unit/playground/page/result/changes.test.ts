import { describe, expect, it } from 'vitest';
import { emptyMail, type Mail, type Person } from '../../../../../src/playground/host/mail.ts';
import { changesBetween, type Change } from '../../../../../src/playground/page/result/changes.ts';

const person = (address: string, name = address): Person => ({ address, name });

const mail = (to: readonly Person[], cc: readonly Person[] = []): Mail => ({
  ...emptyMail('message', person('ann@army.mil')),
  recipients: { 0: to, 1: cc, 2: [] },
});

const said = (change: Change): string =>
  change.type === 'corrected'
    ? `${change.was.address} → ${change.person.address}`
    : `${change.type} ${change.person.address}`;

const between = (before: Mail, after: Mail): string[] => changesBetween(before, after).map(said);

describe('the changes of recipients between writing and sending', () => {
  it('pair a corrected address with the one that it replaced, by name or by local part', () => {
    const before = mail([person('kim@army.ml', 'Kim Lee'), person('pat@gmial.com'), person('jo@navy.mil')]);
    const after = mail([
      person('jo@navy.mil'),
      person('pat@gmail.com'),
      person('kim.lee@army.mil', 'Kim Lee'),
    ]);
    expect(between(before, after)).toEqual([
      'unchanged jo@navy.mil',
      'pat@gmial.com → pat@gmail.com',
      'kim@army.ml → kim.lee@army.mil',
    ]);
  });

  it('name removed recipients last and added ones as such, and compare within one field only', () => {
    const before = mail([person('kim@army.ml'), person('sam@gmial.com')], [person('lee@usaf.mil')]);
    const after = mail([person('dana@fox.com')], [person('lee@us.af.mil')]);
    expect(between(before, after)).toEqual([
      'added dana@fox.com',
      'removed kim@army.ml',
      'removed sam@gmial.com',
      'lee@usaf.mil → lee@us.af.mil',
    ]);
  });

  it('pair each replaced address once', () => {
    const before = mail([person('kim@army.ml')]);
    const after = mail([person('kim@army.mil'), person('kim@navy.mil')]);
    expect(between(before, after)).toEqual(['kim@army.ml → kim@army.mil', 'added kim@navy.mil']);
  });
});
