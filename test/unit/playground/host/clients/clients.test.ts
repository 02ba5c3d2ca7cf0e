import { describe, expect, it } from 'vitest';
import {
  clients,
  isClientName,
  type Can,
  type Client,
} from '../../../../../src/playground/host/clients/clients.ts';
import { editions, isEdition } from '../../../../../src/playground/host/manifest/edition.ts';
import { atLeast, requirementsFor } from '../../../../../src/playground/host/clients/library.ts';
import { outlookWith } from '../scripted-add-in.ts';

const rows = Object.entries<Client>(clients);
const abilities = [
  'itemSend',
  'smartAlerts',
  'newMessage',
  'recipientsChanged',
  'attendeesChanged',
  'insightMessage',
  'messageChild',
  'composeRibbon',
] as const;

/** The requirement set that brings each ability; phones have some abilities outside of their sets. */
const since: readonly (readonly [keyof Client & (typeof abilities)[number], string])[] = [
  ['messageChild', '1.8'],
  ['insightMessage', '1.10'],
  ['newMessage', '1.10'],
  ['recipientsChanged', '1.11'],
  ['smartAlerts', '1.12'],
];

describe('the table of clients', () => {
  it.each(rows)('gives a reason for every ability that %s lacks', (_key, client) => {
    for (const ability of abilities) {
      const can: Can = client[ability];
      if (can !== true) expect(can.cannot).toMatch(/\w{3}/);
    }
    expect(client.sources.length).toBeGreaterThan(0);
  });

  it.each(rows.filter(([key]) => key !== 'mobile'))(
    'gives %s no ability above its requirement set',
    (_key, client) => {
      for (const [ability, set] of since)
        if (client[ability] === true) expect(atLeast(client.requirements.Mailbox, set)).toBe(true);
      if (client.paneButton !== 'none') expect(atLeast(client.requirements.Mailbox, '1.14')).toBe(true);
      expect(client.sessionData > 0).toBe(atLeast(client.requirements.Mailbox, '1.11'));
      expect(client.sessionData > 50_000).toBe(atLeast(client.requirements.Mailbox, '1.16'));
    },
  );

  it('recognises only its own client and edition names', () => {
    expect(['web', 'mobile', 'toString', ''].map(isClientName)).toEqual([true, true, false, false]);
    expect([...Object.keys(editions), 'valueOf'].map(isEdition)).toEqual([true, true, false]);
  });
});

describe('the requirement sets that pages are given', () => {
  it.each([
    ['web', false, '1.14'],
    ['web', true, '1.16'],
    ['classicLtsc2024', true, '1.14'],
    ['macClassic', false, '1.8'],
  ] as const)('match %s (back-filled by a newer office.js: %s)', (name, backFilled, mailbox) => {
    expect(requirementsFor(clients[name].requirements, backFilled)).toEqual({
      ...clients[name].requirements,
      Mailbox: mailbox,
    });
  });

  it('are in the start-up data together with the simulated client', async () => {
    const { outlook, pages } = outlookWith({}, 'ReadWriteItem', {
      client: clients.newWindows,
      backFilled: true,
    });
    const [button] = outlook.addIn.buttons;
    if (button === undefined) throw new Error('no button');
    await outlook.press(button);
    const [pane] = pages;
    expect(pane?.request('ContextActivationManager_getAppContextAsync', 'c')).toMatchObject({
      _requirementMatrix: expect.stringContaining('"Mailbox":"1.16"') as string,
    });
    expect(JSON.parse(pane?.plan.name ?? '')).toMatchObject({
      pretends: { platform: 'OfficeOnline', hostName: 'newOutlookWindows' },
    });
  });
});
