import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useOutlook } from './use-outlook.ts';

/** Outlook's numbers: 1 is an error; the others are progress and information. */
const errorType = 1;

/** The notifications that the add-in put on the message, with their buttons. */
export const Notices = () => {
  const { outlook } = useOutlook();
  return (
    <>
      {outlook.mail().notices.map((notice) => (
        <MessageBar key={notice.key} intent={notice.type === errorType ? 'error' : 'info'} layout="multiline">
          <MessageBarBody>
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
