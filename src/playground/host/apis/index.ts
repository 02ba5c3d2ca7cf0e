import type { Api } from './api.ts';
import { contentApis } from './content.ts';
import { itemApis } from './item.ts';
import { notificationApis } from './notifications.ts';
import { recipientApis } from './recipients.ts';
import { sessionDataApis } from './session-data.ts';

/** The dispatch table: every item API that this Outlook can answer. Adding one is adding a row. */
export const apis: ReadonlyMap<number, Api> = new Map(
  [...recipientApis, ...contentApis, ...notificationApis, ...sessionDataApis, ...itemApis].map((api) => [
    api.id,
    api,
  ]),
);
