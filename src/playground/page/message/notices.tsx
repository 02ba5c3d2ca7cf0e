import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { directionOf } from '../../../text/load/direction-of.ts';
import { useOutlook } from '../use-outlook.ts';

/** The type numbers of office.js: 0 information, 1 progress, 2 error, 3 with a button. */
const errorType = 2;

/** The add-in's notifications on the message, with their buttons. */
export const Notices = () => {
  const { outlook } = useOutlook();
  return (
    <>
      {outlook.mail().notices.map((notice) => (
        <MessageBar key={notice.key} intent={notice.type === errorType ? 'error' : 'info'} layout="multiline">
          <MessageBarBody dir={directionOf(outlook.locale)}>
            <MessageBarTitle>{outlook.addIn.name}</MessageBarTitle>
            {notice.message}
          </MessageBarBody>
          {notice.action !== undefined && (
            <MessageBarActions>
              <Button onClick={() => outlook.pressNotice(notice)}>{notice.action.label}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </>
  );
};
