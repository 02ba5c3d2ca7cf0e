import { registerHandlers } from '../outlook/event/actions.ts';
import { locale } from '../outlook/office/launch-context.ts';
import { functionNames } from '../outlook/office/manifest-ids.ts';
import { notify } from '../outlook/notice/notice.ts';
import { type OutlookEvent, allowAtOnce, completeAfter } from '../outlook/event/send-event.ts';
import { languageFor } from '../text/load/language-for.ts';
import { switchedOff } from '../text/compose/switched-off.ts';
import { translatePane } from './pane.ts';

const showNotice = () => notify(switchedOff[languageFor(locale())].notice);
const onSend = (event: OutlookEvent): void => {
  void showNotice();
  allowAtOnce(event);
};
const onChange = (event: OutlookEvent): void => {
  void completeAfter(event, async () => {
    await showNotice();
  });
};

registerHandlers({
  [functionNames.onNewMessageCompose]: onChange,
  [functionNames.onItemSend]: onSend,
  [functionNames.onMessageSend]: onSend,
  [functionNames.onAppointmentSend]: onSend,
  [functionNames.onMessageRecipientsChanged]: onChange,
  [functionNames.onAppointmentAttendeesChanged]: onChange,
});

void translatePane();
