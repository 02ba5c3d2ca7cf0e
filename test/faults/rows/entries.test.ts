import { describe, expect, it } from 'vitest';
import { clients, type ClientName } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { emptyMail, type Person } from '../../../src/playground/host/mail.ts';
import { Driver, sender } from '../pages/driver.ts';
import { send } from './sender-script.ts';
import { preludeOf } from '../pages/prelude-of.ts';
import { hosts } from './rows.ts';
import { withClock } from '../pages/with-clock.ts';

const editions: readonly Edition[] = ['on-send', 'smart-alerts'];
const everywhere = (Object.keys(clients) as ClientName[]).flatMap((client) =>
  editions.filter((edition) => hosts(clients[client], edition)).map((edition) => [client, edition] as const),
);

/** Sends a message to these people, with doubtful ones corrected. Returns the addresses of each message that left. */
const sentTo = (client: ClientName, edition: Edition, people: readonly Person[]) => {
  const driver = new Driver({ client, edition, tells: false, prelude: preludeOf({ protect: ['army.mil'] }) });
  return withClock(driver.clock, async () => {
    driver.outlook.compose({ ...emptyMail('message', sender), recipients: { 0: people, 1: [], 2: [] } });
    await send(driver, 'correct', 3);
    return driver.outlook.sent().map((mail) => mail.recipients[0].map(({ address }) => address));
  });
};

const kim = { address: 'kim@army.ml', name: 'kim@army.ml' };

describe('the built add-in, with the real office.js', () => {
  it.each(everywhere)(
    'corrects an entry and keeps the one beside it, which has another address as its name (office-js 6477): %s, %s',
    async (client, edition) => {
      const pat = { address: 'pat.ray.civ@army.mil', name: 'pat@us.army.mil' };
      expect(await sentTo(client, edition, [pat, kim])).toEqual([['pat.ray.civ@army.mil', 'kim@army.mil']]);
    },
  );

  it.each(everywhere)(
    'corrects an entry that has its address only in its name (office-js 2502): %s, %s',
    async (client, edition) => {
      expect(await sentTo(client, edition, [{ address: '', name: 'kim@army.ml' }])).toEqual([
        ['kim@army.mil'],
      ]);
    },
  );

  it.each(everywhere)(
    'sends nothing if the recipients are a contact group and a doubtful address: %s, %s',
    async (client, edition) => {
      expect(await sentTo(client, edition, [{ address: '', name: 'Our team' }, kim])).toEqual([]);
    },
  );
});
