import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { withoutAddInData } from '../../host/mail.ts';
import type { SendResult } from '../../host/sending/on-send.ts';
import { install } from '../settings/installed.ts';
import { useWhyUnprotected } from '../settings/protection.tsx';
import { useOutlook, useOutlookValue } from '../use-outlook.ts';
import { LeftTo } from './left-to.tsx';
import type { Decided } from './use-send.ts';

/** Offers to try the message that was just sent with or without Nearmiss, whichever it was not. */
const TryAgain = ({ written, forget }: { written: Decided['written']; forget: () => void }) => {
  const { outlook } = useOutlook();
  const isInstalled = outlook.isInstalled();
  return (
    <MessageBarActions>
      <Button
        onClick={() => {
          forget();
          install(outlook, !isInstalled);
          outlook.compose(withoutAddInData(written));
        }}
      >
        {isInstalled ? 'Try it without Nearmiss' : 'Try it with Nearmiss'}
      </Button>
    </MessageBarActions>
  );
};

const Sent = ({ decided, forget }: ResultProps & { readonly decided: Decided }) => {
  const why = useWhyUnprotected();
  const isInstalled = useOutlookValue((outlook) => outlook.isInstalled());
  return (
    <MessageBar
      intent={why === undefined ? 'success' : 'error'}
      politeness={why === undefined ? 'polite' : 'assertive'}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>Sent.</MessageBarTitle>
        {why === undefined ? 'Left to:' : `Not protected: ${why} Left to:`}
        <LeftTo {...decided} isChecked={why === undefined} />
      </MessageBarBody>
      {(why === undefined || !isInstalled) && <TryAgain written={decided.written} forget={forget} />}
    </MessageBar>
  );
};

type Unsent = Exclude<SendResult, { type: 'sent' }>;

const whyNot = (result: Unsent, addIn: string): string => {
  if (result.type === 'stopped') return 'Your message is still open.';
  if (result.type === 'no-recipient') return 'Outlook itself says: add at least one recipient.';
  return `Outlook could not ask ${addIn}: ${result.why}.`;
};

const NotSent = ({ result }: { result: Unsent }) => {
  const { outlook } = useOutlook();
  return (
    <MessageBar intent={result.type === 'stopped' ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Not sent.</MessageBarTitle>
        {whyNot(result, outlook.addIn.name)}
      </MessageBarBody>
    </MessageBar>
  );
};

export interface ResultProps {
  /** How the last Send ended. */
  readonly decided: Decided | undefined;
  /** Removes the result from the page. */
  readonly forget: () => void;
}

/** Shows how the last Send ended, and whom the message left to. */
export const ResultBar = ({ decided, forget }: ResultProps) => {
  if (decided === undefined) return null;
  const { result } = decided;
  return result.type === 'sent' ? <Sent decided={decided} forget={forget} /> : <NotSent result={result} />;
};
