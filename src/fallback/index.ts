import { registerHandlers } from '../outlook/actions.ts';
import { locale } from '../outlook/launch-context.ts';
import { functionNames } from '../outlook/manifest-ids.ts';
import { notify } from '../outlook/notice.ts';
import { type OutlookEvent, allowAtOnce, completeAfter } from '../outlook/send-event.ts';
import { languageFor } from '../text/language-for.ts';
import { switchedOff } from '../text/switched-off.ts';
import { translatePane } from './pane.ts';

const say = () => notify(switchedOff[languageFor(locale())].notice);
const send = (event: OutlookEvent): void => {
  void say();
  allowAtOnce(event);
};
const change = (event: OutlookEvent): void => {
  void completeAfter(event, async () => {
    await say();
  });
};

registerHandlers({
  [functionNames.onItemSend]: send,
  [functionNames.onMessageSend]: send,
  [functionNames.onAppointmentSend]: send,
  [functionNames.onMessageRecipientsChanged]: change,
  [functionNames.onAppointmentAttendeesChanged]: change,
});

void translatePane();
