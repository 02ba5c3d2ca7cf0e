import { registerHandlers } from '../outlook/event/actions.ts';
import { functionNames } from '../outlook/office/manifest-ids.ts';
import { configureAddIn, isoDay } from '../review/add-in-config.ts';
import { itemSendHandler } from './on-item-send.ts';
import { messageSendHandler } from './on-message-send.ts';
import { onNewMessage } from './on-new-message.ts';
import { recipientsChangedHandler } from './on-recipients-changed.ts';

/** The policy that packaging put before this bundle, if any. */
declare const nearmissPolicy: unknown;
/** The version in package.json, which the build puts here. */
declare const nearmissBuild: string;

const baked = typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy;
const config = configureAddIn(baked, isoDay(new Date()));
const onItemSend = itemSendHandler(config, nearmissBuild);
const onSend = messageSendHandler(config, nearmissBuild);
const onChange = recipientsChangedHandler(config);

registerHandlers({
  [functionNames.onNewMessageCompose]: (event) => void onNewMessage(event),
  [functionNames.onItemSend]: (event) => void onItemSend(event),
  [functionNames.onMessageSend]: (event) => void onSend(event),
  [functionNames.onAppointmentSend]: (event) => void onSend(event),
  [functionNames.onMessageRecipientsChanged]: (event) => void onChange(event),
  [functionNames.onAppointmentAttendeesChanged]: (event) => void onChange(event),
});
