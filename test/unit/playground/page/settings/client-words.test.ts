import { describe, expect, it } from 'vitest';
import { clients, isClientName } from '../../../../../src/playground/host/clients/clients.ts';
import { whatHappens, whyUnprotected } from '../../../../../src/playground/page/settings/client-words.ts';

describe('a client that checks nothing at Send', () => {
  it.each([
    [
      'classicLtsc2021',
      'smart-alerts',
      'Classic Outlook LTSC 2021 on Windows doesn’t support Smart Alerts; use the on-send edition.',
    ],
    ['mobile', 'on-send', 'Outlook on phones runs no add-in at Send'],
    ['mobile', 'smart-alerts', 'Outlook on phones runs no add-in at Send'],
  ] as const)('is described with the reason: %s, %s', (client, edition, words) => {
    expect(whyUnprotected(clients[client], edition)).toContain(words);
  });

  it('is one without the event of the edition', () => {
    for (const name of Object.keys(clients).filter(isClientName)) {
      expect(whyUnprotected(clients[name], 'on-send') === undefined).toBe(clients[name].itemSend === true);
      expect(whyUnprotected(clients[name], 'smart-alerts') === undefined).toBe(
        clients[name].smartAlerts === true,
      );
    }
  });
});

describe('the description of a client', () => {
  it.each([
    ['web', 'on-send', 'At Send, Nearmiss opens its own dialog'],
    ['web', 'smart-alerts', 'alert whose button opens the pane'],
    ['classicLtsc2024', 'smart-alerts', 'alert whose only button opens the pane'],
    ['webOnPremises', 'on-send', 'a line on it leads to the pane'],
    ['macClassic', 'on-send', 'While you write, nothing is said.'],
  ] as const)('says for %s and %s: %s', (client, edition, words) => {
    expect(whatHappens(clients[client], edition)).toContain(words);
  });

  it('covers checking at Send and while writing for every client', () => {
    for (const name of Object.keys(clients).filter(isClientName))
      for (const edition of ['on-send', 'smart-alerts'] as const)
        expect(whatHappens(clients[name], edition)).toMatch(/^.+\. While you write, .+\.$/);
  });
});
