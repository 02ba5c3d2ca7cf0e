import { asField, fieldName, personText, withRecipients, type Mail, type Person } from '../mail.ts';
import { fields, text, type Fields } from '../model/wire.ts';
import { ApiError, done, type Api } from './api.ts';
import type { ApiContext } from '../model/api-context.ts';

const named = (params: Fields, mail: Mail): string => fieldName(mail.kind, asField(params.recipientField));

const wire = ({ address, name, type }: Person): object => ({
  name,
  address,
  ...(type === undefined ? {} : { recipientType: type }),
});

const people = (params: Fields): Person[] => {
  const given = params.recipientArray;
  return (Array.isArray(given) ? given : []).map((one) => {
    const { address, name } = fields(one);
    return { address: text(address), name: text(name) || text(address) };
  });
};

/**
 * Returns the entry as classic Outlook keeps it: if its name is another address, Outlook keeps only the name,
 * and nothing can be sent to the entry.
 */
const mangled = (person: Person): Person =>
  /^[^\s@]+@[^\s@]+$/.test(person.name) && person.name.toLowerCase() !== person.address.toLowerCase()
    ? { address: '', name: person.name }
    : person;

const kept = ({ client }: ApiContext, added: readonly Person[]): readonly Person[] => {
  if (!client.manglesEntries) return added;
  if (added.some(({ address }) => address === '')) throw new ApiError(5010, 'an entry without an address');
  return added.map(mangled);
};

const write = (context: ApiContext, params: Fields, before: readonly Person[]) => {
  const field = asField(params.recipientField);
  const added = people(params);
  const most = context.client.maxWritten;
  if (added.length > most) throw new ApiError(9012, `more than ${most} recipients in one call`);
  context.change(withRecipients(context.mail(), field, [...before, ...kept(context, added)]));
  return done;
};

const listed = (list: readonly Person[]): string => {
  const shown = list.slice(0, 5).map(personText).join(', ');
  if (list.length > 5) return `${shown} and ${list.length - 5} more`;
  return shown === '' ? 'nobody' : shown;
};

/**
 * The APIs `to`, `cc`, `bcc`, `requiredAttendees` and `optionalAttendees` (getAsync, setAsync, addAsync),
 * `from` and `organizer`.
 */
export const recipientApis: readonly Api[] = [
  {
    id: 15,
    name: 'recipients.get',
    needs: 'ReadItem',
    words: (params, mail) => `asks who is in ${named(params, mail)}`,
    run: (context, params) => {
      const list = context.mail().recipients[asField(params.recipientField)].slice(0, context.client.maxRead);
      return { data: list.map(wire), words: listed(list) };
    },
  },
  {
    id: 21,
    name: 'recipients.set',
    needs: 'ReadWriteItem',
    words: (params, mail) => `replaces ${named(params, mail)} by ${listed(people(params))}`,
    run: (context, params) => write(context, params, []),
  },
  {
    id: 22,
    name: 'recipients.add',
    needs: 'ReadWriteItem',
    words: (params, mail) => `adds ${listed(people(params))} to ${named(params, mail)}`,
    run: (context, params) =>
      write(context, params, context.mail().recipients[asField(params.recipientField)]),
  },
  {
    id: 107,
    name: 'from.get',
    needs: 'ReadItem',
    words: () => 'asks who sends',
    run: (context) => ({ data: wire(context.mail().from), words: personText(context.mail().from) }),
  },
];
