import type { Can, Client } from '../../host/clients/clients.ts';
import type { Edition } from '../../host/manifest/edition.ts';

const editionNames: Readonly<Record<Edition, string>> = {
  'on-send': 'On-send: a dialog at Send',
  'smart-alerts': 'Smart Alerts: Outlook’s alert and the pane',
};

/** Returns the edition's name in the settings. */
export const editionName = (edition: Edition): string => editionNames[edition];

/** Returns why this client checks nothing at Send with this edition; `undefined` if it does check. */
export const whyUnprotected = (client: Client, edition: Edition): string | undefined => {
  const can: Can = edition === 'on-send' ? client.itemSend : client.smartAlerts;
  if (can === true) return undefined;
  return client.itemSend === true
    ? `${client.name} doesn’t support Smart Alerts; use the on-send edition.`
    : 'Outlook on phones runs no add-in at Send; at most a line on the message warns while you write.';
};

const atSend = (client: Client, edition: Edition): string => {
  if (edition === 'on-send')
    return client.messageChild === true
      ? 'At Send, Nearmiss opens its own dialog over a doubtful message.'
      : 'At Send, a doubtful message is stopped, and a line on it leads to the pane.';
  const button = {
    'take-action': 'whose button opens the pane',
    'dont-send': 'whose only button opens the pane',
    none: 'that leads to the pane',
  }[client.paneButton];
  return `At Send, Outlook stops a doubtful message with an alert ${button}.`;
};

const before = (client: Client): string =>
  client.recipientsChanged === true
    ? 'While you write, a line on the message warns already.'
    : 'While you write, nothing is said.';

/** Describes in two sentences what happens to a doubtful message in a client that checks with this edition. */
export const whatHappens = (client: Client, edition: Edition): string =>
  `${atSend(client, edition)} ${before(client)}`;
