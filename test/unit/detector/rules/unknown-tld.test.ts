import { tables } from '../table.ts';

tables(
  'unknown-tld',
  [
    ['some-company.con', 'some-company.com', 'medium', '.con does not exist'],
    ['some-company.cmo', 'some-company.com', 'medium', 'swapped'],
    ['some-company.ogr', 'some-company.org', 'medium', 'swapped'],
    ['some-company.qqq', '', 'medium', 'near nothing'],
  ],
  [
    ['some-company.com', 'exists'],
    ['some-company.co', 'exists'],
    ['some-company.museum', 'exists'],
    ['server.local', 'RFC 6762'],
    ['server.internal', 'reserved for private use by ICANN'],
    ['server.lan', 'custom of private networks'],
    ['server.corp', 'custom of private networks'],
    ['server.home', 'custom of private networks'],
    ['name.test', 'RFC 6761'],
    ['name.invalid', 'RFC 6761'],
    ['name.example', 'RFC 6761'],
    ['name.onion', 'RFC 7686'],
    ['1.168.192.in-addr.arpa', 'exists'],
    ['redhat.con', 'the domain that was meant is named by tld-typo'],
  ],
);
