import { isClientName, type ClientName } from './host/clients.ts';
import { isEdition, type Edition } from './host/edition.ts';

/** Which Outlook is pretended, with which edition of the add-in. */
export interface Choice {
  readonly client: ClientName;
  readonly edition: Edition;
}

/** Reads the choice from the page's address: `?client=mac&edition=smart-alerts`. Throws where it names what there is not. */
export const readChoice = (search: string): Choice => {
  const asked = new URLSearchParams(search);
  const client = asked.get('client') ?? 'web';
  const edition = asked.get('edition') ?? 'on-send';
  if (!isClientName(client)) throw new Error(`There is no client “${client}”.`);
  if (!isEdition(edition)) throw new Error(`There is no edition “${edition}”.`);
  return { client, edition };
};

/** The address's search for another choice; whatever else it says stays. */
export const withChoice = (search: string, choice: Choice): string => {
  const asked = new URLSearchParams(search);
  asked.set('client', choice.client);
  asked.set('edition', choice.edition);
  return `?${asked.toString()}`;
};
