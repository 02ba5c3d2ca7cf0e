import { expect, test } from 'vitest';
import { parseRecipient } from '../../../../src/detector/address/recipient.ts';

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
  ['/o=Org/cn=kim@', 'entry', '/o=Org/cn=kim@', ''],
  ['/o=kim@denied.com', 'mailbox', '/o=kim', 'denied.com'],
  ['/O=kim@denied.com.', 'mailbox', '/O=kim', 'denied.com.'],
  ['imceaex-k@denied.com', 'mailbox', 'imceaex-k', 'denied.com'],
  ['x400:kim@denied,com', 'mailbox', 'x400:kim', 'denied,com'],
  ['/cn=kim@denied.com>', 'mailbox', '/cn=kim', 'denied.com>'],
  ['/cn=kim@den\u200bied.com', 'mailbox', '/cn=kim', 'den\u200bied.com'],
  ['ex:/kim@[192.0.2.1]', 'mailbox', 'ex:/kim', '[192.0.2.1]'],
  ['/o=kim@\ufffddenied.com', 'mailbox', '/o=kim', '\ufffddenied.com'],
  [`/o=kim@${'y'.repeat(64)}.mil`, 'mailbox', '/o=kim', `${'y'.repeat(64)}.mil`],
  ['/ou=a@b@denied.com', 'text', '/ou=a@b@denied.com', ''],
  ['kim＠army.mil', 'mailbox', 'kim', 'army.mil'],
  ['kim﹫army.mil', 'mailbox', 'kim', 'army.mil'],
  ['kim＠army.ml@army.mil', 'text', 'kim＠army.ml@army.mil', ''],
])(
  'the recipient %j is read as a %s with the local part %j and the domain %j',
  (address, kind, local, domainText) => {
    expect(parseRecipient(address)).toMatchObject({ kind, local, domainText });
  },
);
