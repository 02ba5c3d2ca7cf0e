import { expect, test } from 'vitest';
import { parseRecipient } from '../../src/detector/recipient.ts';

test.each([
  ['kim@army.mil', 'mailbox', 'kim', 'army.mil'],
  ['"a@b"@army.mil', 'mailbox', '"a@b"', 'army.mil'],
  ['@army.mil', 'mailbox', '', 'army.mil'],
  ['kim@', 'mailbox', 'kim', ''],
  ['kim@x500.example', 'mailbox', 'kim', 'x500.example'],
  ['Kim Lee', 'text', 'Kim Lee', ''],
  ['kim@army.ml@army.mil', 'text', 'kim@army.ml@army.mil', ''],
  ['kim@army.ml;jo@army.mil', 'text', 'kim@army.ml;jo@army.mil', ''],
  ['"kim"@army.ml,"jo"@army.mil', 'text', '"kim"@army.ml,"jo"@army.mil', ''],
  ['"a\\"@b"@army.mil', 'mailbox', '"a\\"@b"', 'army.mil'],
  ['', 'empty', '', ''],
  [' \t', 'empty', '', ''],
  [' kim@army.mil\r', 'mailbox', 'kim', 'army.mil'],
  ['/o=Org/ou=Site/cn=Recipients/cn=kim', 'entry', '/o=Org/ou=Site/cn=Recipients/cn=kim', ''],
  ['EX:/O=ORG/CN=KIM@X', 'entry', 'EX:/O=ORG/CN=KIM@X', ''],
])('%j is a %s', (address, kind, local, domainText) => {
  expect(parseRecipient(address)).toMatchObject({ kind, local, domainText });
});
