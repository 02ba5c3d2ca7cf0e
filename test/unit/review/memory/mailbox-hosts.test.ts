import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { mailboxHosts } from '../../../../src/review/memory/mailbox-hosts.ts';
import type { MailboxMemory } from '../../../../src/review/memory/mailbox-memory.ts';

const knownDomains = buildKnownDomains({ protect: ['army.mil'], trust: [], packs: [] });
const memory: MailboxMemory = new Map([
  ['fabrikam.com', { days: 9, last: 20_000 }],
  ['contoso.com', { days: 3, last: 20_000 }],
  ['northwind.com', { days: 1, last: 20_000 }],
]);
const hostsFor = (...hosts: string[]) => {
  const addresses = hosts.map((host) => `kim@${host}`);
  return mailboxHosts(memory, addresses, ['example.org'], knownDomains, 20_010);
};

describe('the hosts of a mailbox that a message is compared with', () => {
  it('are only its own if all of them are familiar', () => {
    expect(hostsFor('contoso.com')).toEqual({ familiar: ['contoso.com'], written: [] });
    expect(hostsFor('contoso.com', 'gmail.com')).toEqual({ familiar: ['contoso.com'], written: [] });
  });

  it.each([
    ['new', 'contsoo.com'],
    ['not familiar yet', 'northwind.com'],
    ['below a listed domain', 'mail.gmail.com'],
    ['impossible', 'fabrikam.co-m'],
    ['below no existing ending', 'fabrikam.c'],
  ])('are all of them if one of the message is %s', (_, host) => {
    expect(hostsFor('contoso.com', host)).toEqual({
      familiar: ['fabrikam.com', 'contoso.com'],
      written: ['northwind.com'],
    });
  });

  it('are only its own beside entries of the directory, which have no domain', () => {
    const addresses = ['kim@contoso.com', '/o=Example/cn=Recipients/cn=kim'];
    const found = mailboxHosts(memory, addresses, ['example.org'], knownDomains, 20_010);
    expect(found).toEqual({ familiar: ['contoso.com'], written: [] });
  });

  it('leave out what the mailbox last wrote to years ago', () => {
    expect(mailboxHosts(memory, ['kim@new.example'], ['example.org'], knownDomains, 21_000)).toEqual({
      familiar: [],
      written: [],
    });
  });
});
