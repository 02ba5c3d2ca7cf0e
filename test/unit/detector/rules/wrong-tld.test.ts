import { expect, test } from 'vitest';
import { judge, nobody, tables } from '../table.ts';

tables(
  'wrong-tld',
  [
    ['usgs.org', 'usgs.gov', 'medium', 'a protected name under an open ending'],
    ['census.com', 'census.gov', 'medium', 'a protected name under an open ending'],
    ['tradoc.army.us', 'tradoc.army.mil', 'medium', 'a protected host'],
    ['usgs.us.com', 'usgs.gov', 'medium', 'a protected name below a private registry'],
    [
      'mail.census.co.nl',
      'mail.census.gov',
      'medium',
      'a protected name below a private registry, with a host',
    ],
    ['census.mil', 'census.gov', 'medium', 'the other closed ending'],
    ['chromium.com', 'chromium.org', 'info', 'a partner’s long name between .com, .net and .org'],
    ['se.ibm.co.jp', 'se.ibm.com', 'info', 'a partner’s host is known under one ending'],
    ['gmail.net', 'gmail.com', 'medium', 'Gmail has one domain only'],
  ],
  [
    ['army.com', 'an official site of the army'],
    ['navy.com', 'an official site of the navy'],
    ['usgs.onmicrosoft.com', 'a customer of a service has a name there beside its own'],
    ['redhat.uk.com', 'a partner’s short name below a private registry'],
    ['census.co.uk', 'other countries take a census'],
    ['usgs.edu', 'universities share names with agencies'],
    ['census.ca', 'other countries take a census'],
    ['state.ny.us', 'a state of the US'],
    ['noaa.example', 'an ending for examples'],
    ['redhat.net', 'a partner’s short name: one owner often has several endings'],
    ['ibm.org', 'a partner’s short name: one owner often has several endings'],
    ['jp.ibm.co.jp', 'a partner’s short name with an unknown host'],
    ['comcast.com', 'the offices of an access provider'],
    ['yahoo.net', 'a mail service with several endings'],
  ],
);

test('wrong-tld warns about any ending if a colleague is at the domain', () => {
  const context = { ...nobody, others: ['ann@redhat.com'] };
  expect(judge('redhat.de', { context })[0]).toMatchObject({ kind: 'wrong-tld', strength: 'medium' });
});
