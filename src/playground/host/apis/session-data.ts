import { text } from '../model/wire.ts';
import { ApiError, done, NothingStored, type Api } from './api.ts';
import type { ApiContext } from '../model/api-context.ts';

/** Throws if the client has no session data. */
const requireSessionData = (context: ApiContext): void => {
  if (context.client.sessionData === 0) throw new ApiError(5000, 'this client has no session data');
};

const sizeOf = (data: Readonly<Record<string, string>>): number =>
  Object.entries(data).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

/** The client's limit applies to all names and values of one item together. */
const put = (context: ApiContext, name: string, value: string): void => {
  const mail = context.mail();
  const sessionData = { ...mail.sessionData, [name]: value };
  const most = context.client.sessionData;
  if (sizeOf(sessionData) > most) throw new ApiError(9051, `more than ${most} characters`);
  context.change({ ...mail, sessionData });
};

/** The API `sessionData`: what an add-in stores for one item until the item is sent or closed. */
export const sessionDataApis: readonly Api[] = [
  {
    id: 185,
    name: 'sessionData.set',
    needs: 'ReadItem',
    words: (params) => `remembers “${text(params.name)}” for this message`,
    run: (context, params) => {
      requireSessionData(context);
      put(context, text(params.name), text(params.value));
      return done;
    },
  },
  {
    id: 186,
    name: 'sessionData.get',
    needs: 'ReadItem',
    words: (params) => `asks what it remembered as “${text(params.name)}”`,
    run: (context, params) => {
      requireSessionData(context);
      const value = context.mail().sessionData[text(params.name)];
      if (value === undefined) throw new NothingStored('nothing yet');
      return { data: value, words: value };
    },
  },
  {
    id: 187,
    name: 'sessionData.all',
    needs: 'ReadWriteItem',
    words: () => 'asks for all it remembered',
    run: (context) => ({
      data: context.mail().sessionData,
      words: `${Object.keys(context.mail().sessionData).length} entries`,
    }),
  },
  {
    id: 188,
    name: 'sessionData.clear',
    needs: 'ReadWriteItem',
    words: () => 'forgets what it remembered for this message',
    run: (context) => {
      context.change({ ...context.mail(), sessionData: {} });
      return done;
    },
  },
  {
    id: 189,
    name: 'sessionData.remove',
    needs: 'ReadWriteItem',
    words: (params) => `forgets “${text(params.name)}”`,
    run: (context, params) => {
      const mail = context.mail();
      const { [text(params.name)]: removed, ...sessionData } = mail.sessionData;
      if (removed === undefined) throw new NothingStored('nothing to forget');
      context.change({ ...mail, sessionData });
      return done;
    },
  },
];
