import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../src/cli/inputs/entry.ts';
import { lineOf } from '../../../../src/cli/inputs/lines.ts';

describe('a line that holds one address', () => {
  it.each([
    ['kim@army.ml', 'kim@army.ml', ''],
    ['  kim@army.ml \r', 'kim@army.ml', ''],
    ['', '', ''],
    [' \t ', '', ''],
    ['<kim@army.ml>', 'kim@army.ml', ''],
    ['Kim Lee <kim@army.ml>', 'kim@army.ml', 'Kim Lee'],
    ['Kim Lee<kim@army.ml>;', 'kim@army.ml', 'Kim Lee'],
    ['Lee, Kim <kim@army.ml>', 'kim@army.ml', 'Lee, Kim'],
    ['"Lee, Kim" <kim@army.ml>', 'kim@army.ml', 'Lee, Kim'],
    ['"Kim \\"KL\\" Lee" <kim@army.ml>', 'kim@army.ml', 'Kim "KL" Lee'],
    ['"kim@army.mil" <kim@example.net>', 'kim@example.net', 'kim@army.mil'],
    ['kim@army.mil <kim@example.net>', 'kim@example.net', 'kim@army.mil'],
    ['"pat@x.org; Kim" <kim@army.ml>', 'kim@army.ml', 'pat@x.org; Kim'],
    ['"a <b> c" <kim@army.ml>', 'kim@army.ml', 'a <b> c'],
    ['"kim@army.ml"', 'kim@army.ml', ''],
    ['"Kim ""KL"" Lee <kim@army.ml>"', 'kim@army.ml', 'Kim "KL" Lee'],
    ['"kim, lee"@army.ml', '"kim, lee"@army.ml', ''],
    ['kim@army.ml,', 'kim@army.ml', ''],
    ['kim@army.ml ; ', 'kim@army.ml', ''],
    ['kim@army,ml', 'kim@army,ml', ''],
    ['kim@army;ml', 'kim@army;ml', ''],
    ['/o=x/ou=y/cn=kim,lee', '/o=x/ou=y/cn=kim,lee', ''],
    ['no address, no at', 'no address, no at', ''],
    ['Kim <kim@army.ml> (office)', 'Kim <kim@army.ml> (office)', ''],
    ['kim@army.ml>', 'kim@army.ml>', ''],
  ])('%j is read as %s with the display name %j', (text, address, displayName) => {
    expect(entryOf(lineOf(text))).toEqual({ kind: 'mailbox', address, displayName });
  });
});

describe('a line that would be misread', () => {
  it.each([
    ['a@x.org,b@y.org', 'several'],
    ['a@x.org; b@y.org', 'several'],
    ['Kim <a@x.org>, Lee <b@y.org>', 'several'],
    ['Kim <a@x.org> Lee <b@y.org>', 'several'],
    ['a@x.org, Kim <b@y.org>', 'several'],
    ['"Kim Lee","kim@army.ml"', 'several'],
    ['"Kim Lee",<kim@army.ml>', 'several'],
    ['"Lee, Kim", <kim@army.ml>', 'several'],
    ['Kim Lee,kim@army.ml', 'several'],
    ['kim@army.ml,Kim Lee', 'several'],
    ['kim@army.ml;Lee;x', 'several'],
    ['kim@army.ml,3', 'several'],
    ['kim@army.ml\tx', 'several'],
    ['2026-11-01\tkim@army.ml', 'several'],
    ['"kim@army.ml",3', 'several'],
    ['a,b,kim@army,mil', 'several'],
    ['kim@ar\u0000my.ml', 'not-text'],
    ['kim@ar\ufffdmy.ml', 'not-text'],
    ['x'.repeat(1001), 'overlong'],
  ])('%j is refused as %s', (text, why) => {
    expect(entryOf(lineOf(text))).toEqual({ kind: 'unreadable', why });
  });
});

it('hostile lines of a thousand characters are read without an exception', () => {
  for (const sign of ['"', '\\', '<', ',', '""', '"\\', ' ,'])
    for (const end of ['', '>', '"', '@x.org>'])
      expect(entryOf(lineOf(sign.repeat(450) + end)).kind).toMatch(/^(?:mailbox|unreadable)$/);
});
