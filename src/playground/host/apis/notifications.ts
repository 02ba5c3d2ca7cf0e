import type { Mail, Notice } from '../mail.ts';
import { text, type Fields } from '../wire.ts';
import { ApiError, done, type Api, type Desk } from './api.ts';

/** Outlook keeps at most five notifications on an item. */
const most = 5;

const notice = (params: Fields): Notice => ({
  key: text(params.key),
  message: text(params.message),
  type: Number(params.type),
  persistent: params.persistent === true,
});

const without = (mail: Mail, key: string): readonly Notice[] => mail.notices.filter((one) => one.key !== key);

const put = (desk: Desk, params: Fields, mayExist: boolean) => {
  const mail = desk.mail();
  const added = notice(params);
  const others = without(mail, added.key);
  if (!mayExist && others.length < mail.notices.length) throw new ApiError(9023, 'this key is already there');
  if (others.length >= most) throw new ApiError(9025, 'too many notifications');
  desk.change({ ...mail, notices: [...others, added] });
  return done;
};

/** `notificationMessages`: addAsync, getAllAsync, replaceAsync, removeAsync. */
export const notificationApis: readonly Api[] = [
  {
    id: 33,
    name: 'notifications.add',
    needs: 'ReadItem',
    words: (params) => `shows “${text(params.message)}” above the message`,
    run: (desk, params) => put(desk, params, false),
  },
  {
    id: 35,
    name: 'notifications.replace',
    needs: 'ReadItem',
    words: (params) => `shows “${text(params.message)}” above the message`,
    run: (desk, params) => put(desk, params, true),
  },
  {
    id: 34,
    name: 'notifications.all',
    needs: 'ReadItem',
    words: () => 'asks for the notifications',
    run: (desk) => ({ data: desk.mail().notices, words: `${desk.mail().notices.length}` }),
  },
  {
    id: 36,
    name: 'notifications.remove',
    needs: 'ReadItem',
    words: () => 'takes its notification away',
    run: (desk, params) => {
      const mail = desk.mail();
      const left = without(mail, text(params.key));
      if (left.length === mail.notices.length) throw new ApiError(9024, 'there is no such notification');
      desk.change({ ...mail, notices: left });
      return done;
    },
  },
];
