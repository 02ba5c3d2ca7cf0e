import { describe, expect, it } from 'vitest';
import { clients, isClientName } from '../../../../../src/playground/host/clients/clients.ts';
import { whatHappens } from '../../../../../src/playground/page/settings/client-words.ts';

describe('the description of a client', () => {
  it.each([
    ['web', 'on-send', 'At Send, Nearmiss opens its own dialog'],
    ['web', 'smart-alerts', 'alert whose button opens the pane'],
    ['classicLtsc2024', 'smart-alerts', 'alert whose only button opens the pane'],
    ['classicLtsc2021', 'smart-alerts', 'Nothing is checked at Send'],
    ['webOnPremises', 'on-send', 'a line on it leads to the pane'],
    ['mobile', 'on-send', 'Nothing is checked at Send: Outlook on phones has no event at Send.'],
    ['mobile', 'smart-alerts', 'While you write, a line on the message warns already.'],
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
