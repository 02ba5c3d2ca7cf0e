import { text } from '../protocol/wire.ts';
import { ApiError, done, type Api, type Desk } from './api.ts';

/** Throws if the client has no session data. */
const has = (desk: Desk): void => {
  if (desk.client.sessionData === 0) throw new ApiError(5000, 'this client has no session data');
};

const sizeOf = (data: Readonly<Record<string, string>>): number =>
  Object.entries(data).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

/** The client's limit applies to all names and values of one item together. */
const put = (desk: Desk, name: string, value: string): void => {
  const mail = desk.mail();
  const sessionData = { ...mail.sessionData, [name]: value };
  const most = desk.client.sessionData;
  if (sizeOf(sessionData) > most) throw new ApiError(9051, `more than ${most} characters`);
  desk.change({ ...mail, sessionData });
};

/** The API `sessionData`: what an add-in stores for one item until the item is sent or closed. */
export const sessionDataApis: readonly Api[] = [
  {
    id: 185,
    name: 'sessionData.set',
    needs: 'ReadItem',
    words: (params) => `remembers “${text(params.name)}” for this message`,
    run: (desk, params) => {
      has(desk);
      put(desk, text(params.name), text(params.value));
      return done;
    },
  },
  {
    id: 186,
    name: 'sessionData.get',
    needs: 'ReadItem',
    words: (params) => `asks what it remembered as “${text(params.name)}”`,
    run: (desk, params) => {
      has(desk);
      const value = desk.mail().sessionData[text(params.name)];
      if (value === undefined) throw new ApiError(9050, 'nothing');
      return { data: value, words: value };
    },
  },
  {
    id: 187,
    name: 'sessionData.all',
    needs: 'ReadWriteItem',
    words: () => 'asks for all it remembered',
    run: (desk) => ({
      data: desk.mail().sessionData,
      words: `${Object.keys(desk.mail().sessionData).length} entries`,
    }),
  },
  {
    id: 188,
    name: 'sessionData.clear',
    needs: 'ReadWriteItem',
    words: () => 'forgets what it remembered for this message',
    run: (desk) => {
      desk.change({ ...desk.mail(), sessionData: {} });
      return done;
    },
  },
  {
    id: 189,
    name: 'sessionData.remove',
    needs: 'ReadWriteItem',
    words: (params) => `forgets “${text(params.name)}”`,
    run: (desk, params) => {
      const mail = desk.mail();
      const { [text(params.name)]: removed, ...sessionData } = mail.sessionData;
      if (removed === undefined) throw new ApiError(9050, 'nothing to forget');
      desk.change({ ...mail, sessionData });
      return done;
    },
  },
];
