import { tables } from '../table.ts';

tables(
  'unknown-tld',
  [
    ['some-company.con', 'some-company.com', 'medium', '.con does not exist'],
    ['some-company.cmo', 'some-company.com', 'medium', 'swapped'],
    ['some-company.ogr', 'some-company.org', 'medium', 'swapped'],
    ['some-company.qqq', '', 'medium', 'near no top-level domain'],
  ],
  [
    ['some-company.com', '.com exists'],
    ['some-company.co', '.co exists'],
    ['some-company.museum', '.museum exists'],
    ['server.local', 'RFC 6762'],
    ['server.internal', 'reserved for private use by ICANN'],
    ['server.lan', 'customary in private networks'],
    ['server.corp', 'customary in private networks'],
    ['server.home', 'customary in private networks'],
    ['name.test', 'RFC 6761'],
    ['name.invalid', 'RFC 6761'],
    ['name.example', 'RFC 6761'],
    ['name.onion', 'RFC 7686'],
    ['1.168.192.in-addr.arpa', '.arpa exists'],
    ['redhat.con', 'left to tld-typo, which suggests the domain'],
  ],
);
