import type { Api } from './api.ts';
import { contentApis } from './content.ts';
import { itemApis } from './item.ts';
import { notificationApis } from './notifications.ts';
import { recipientApis } from './recipients.ts';
import { sessionDataApis } from './session-data.ts';

/** The dispatch table: every call of the item API that this Outlook can answer. To add one, add a row. */
export const apis: ReadonlyMap<number, Api> = new Map(
  [...recipientApis, ...contentApis, ...notificationApis, ...sessionDataApis, ...itemApis].map((api) => [
    api.id,
    api,
  ]),
);
