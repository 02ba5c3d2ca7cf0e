import { registerHandlers } from '../outlook/event/actions.ts';
import { locale } from '../outlook/office/launch-context.ts';
import { functionNames } from '../outlook/office/manifest-ids.ts';
import { notify } from '../outlook/notice/notice.ts';
import { type OutlookEvent, allowAtOnce, completeAfter } from '../outlook/event/send-event.ts';
import { languageFor } from '../text/load/language-for.ts';
import { switchedOff } from '../text/compose/switched-off.ts';
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
