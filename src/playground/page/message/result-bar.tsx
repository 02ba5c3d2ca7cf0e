import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SendResult } from '../../host/sending/on-send.ts';

const shown = {
  sent: { intent: 'success', title: 'Sent.', words: 'See “Sent items” below for what left.' },
  stopped: { intent: 'warning', title: 'Not sent.', words: 'The message is still here; nothing left.' },
} as const;

/** Shows how the last Send ended. */
export const ResultBar = ({ result, addIn }: { result: SendResult | undefined; addIn: string }) => {
  if (result === undefined) return null;
  if (result.type === 'unavailable') {
    return (
      <MessageBar intent="error" politeness="assertive" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Not sent.</MessageBarTitle>
          Outlook could not ask {addIn}: {result.why}.
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { intent, title, words } = shown[result.type];
  return (
    <MessageBar intent={intent} politeness="polite" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {words}
      </MessageBarBody>
    </MessageBar>
  );
};
