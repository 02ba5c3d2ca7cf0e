import { makeStyles } from '@fluentui/react-components';
import { directionOf } from '../../../text/load/direction-of.ts';
import type { Mail } from '../../host/mail.ts';
import { chosenLook } from '../looks/index.ts';
import { ResultBar, type ResultProps } from '../result/result-bar.tsx';
import { useOutlook } from '../use-outlook.ts';
import { Pane } from '../windows/pane.tsx';
import type { OutlookWords } from '../words/outlook-words.ts';
import { useOutlookWords } from '../words/use-outlook-words.ts';
import { Body, MessageFields } from './message-fields.tsx';
import { Notices } from './notices.tsx';

const useStyles = makeStyles({ section: { minWidth: 0 } });

const headingOf = ({ kind, composeType }: Mail, words: OutlookWords): string => {
  if (composeType === 'reply') return words.reply;
  return kind === 'message' ? words.newMessage : words.newMeeting;
};

export interface ComposeProps extends ResultProps {
  readonly send: () => void;
}

/** The window in which a message or meeting is written, as the chosen client draws it. */
export const Compose = ({ decided, forget, send }: ComposeProps) => {
  const { outlook } = useOutlook();
  const mail = outlook.mail();
  const heading = headingOf(mail, useOutlookWords());
  const { Window } = chosenLook();
  const pane = outlook.frames().find((frame) => frame.plan.kind === 'taskpane');
  return (
    <section className={useStyles().section} aria-label={heading} dir={directionOf(outlook.locale)}>
      <Window
        heading={heading}
        subject={mail.subject}
        send={send}
        bars={
          <>
            <ResultBar decided={decided} forget={forget} />
            <Notices />
          </>
        }
        fields={<MessageFields />}
        body={<Body />}
        pane={pane && <Pane key={pane.plan.id} frame={pane} />}
      />
    </section>
  );
};
