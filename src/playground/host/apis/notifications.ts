import type { Mail, Notice, NoticeAction } from '../mail.ts';
import { fields, text, type Fields } from '../model/wire.ts';
import { ApiError, done, type Api } from './api.ts';
import type { ApiContext } from '../model/api-context.ts';

/** The number that office.js uses for an InsightMessage, a notification with a button. */
const insight = 3;

/** Returns the only action of an InsightMessage; `undefined` for other notifications. */
const actionOf = (params: Fields): NoticeAction | undefined => {
  if (Number(params.type) !== insight) return undefined;
  const actions: readonly unknown[] = Array.isArray(params.actions) ? params.actions : [];
  if (actions.length !== 1) throw new ApiError(5001, 'an InsightMessage has exactly one action');
  const { actionText, commandId, contextData } = fields(actions[0]);
  const context = typeof contextData === 'object' ? JSON.stringify(contextData) : text(contextData);
  return { label: text(actionText), commandId: text(commandId), contextData: context };
};

const notice = (params: Fields): Notice => {
  const action = actionOf(params);
  return {
    key: text(params.key),
    message: text(params.message),
    type: Number(params.type),
    persistent: params.persistent === true,
    ...(action === undefined ? {} : { action }),
  };
};

/** An InsightMessage needs a client that shows it, and must be the only one of its add-in. */
const checkInsight = (context: ApiContext, others: readonly Notice[]): void => {
  const { insightMessage } = context.client;
  if (insightMessage !== true) throw new ApiError(5000, insightMessage.cannot);
  if (others.some((one) => one.action !== undefined))
    throw new ApiError(9025, 'an add-in shows one InsightMessage at a time');
};

const without = (mail: Mail, key: string): readonly Notice[] => mail.notices.filter((one) => one.key !== key);

const put = (context: ApiContext, params: Fields, mayExist: boolean) => {
  const mail = context.mail();
  const added = notice(params);
  const others = without(mail, added.key);
  if (!mayExist && others.length < mail.notices.length) throw new ApiError(9023, 'this key is already there');
  if (added.action !== undefined) checkInsight(context, others);
  const { maxNotices } = context.client;
  if (maxNotices > 1 && others.length >= maxNotices) throw new ApiError(9025, 'too many notifications');
  context.change({ ...mail, notices: maxNotices === 1 ? [added] : [...others, added] });
  return done;
};

/** The API `notificationMessages`: addAsync, getAllAsync, replaceAsync, removeAsync. */
export const notificationApis: readonly Api[] = [
  {
    id: 33,
    name: 'notifications.add',
    needs: 'ReadItem',
    words: (params) => `shows “${text(params.message)}” above the message`,
    run: (context, params) => put(context, params, false),
  },
  {
    id: 35,
    name: 'notifications.replace',
    needs: 'ReadItem',
    words: (params) => `shows “${text(params.message)}” above the message`,
    run: (context, params) => put(context, params, true),
  },
  {
    id: 34,
    name: 'notifications.all',
    needs: 'ReadItem',
    words: () => 'asks for the notifications',
    run: (context) => ({ data: context.mail().notices, words: `${context.mail().notices.length}` }),
  },
  {
    id: 36,
    name: 'notifications.remove',
    needs: 'ReadItem',
    words: () => 'takes its notification away',
    run: (context, params) => {
      const mail = context.mail();
      const left = without(mail, text(params.key));
      if (left.length === mail.notices.length) throw new ApiError(9024, 'there is no such notification');
      context.change({ ...mail, notices: left });
      return done;
    },
  },
];
