import { useEffect, useId, useRef } from 'react';
import { Button, makeStyles, mergeClasses, Subtitle1, tokens } from '@fluentui/react-components';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import type { Alert, AlertButton } from '../../host/model/alert.ts';
import { AlertText } from './alert-text.tsx';
import { directionOf } from '../../../text/load/direction-of.ts';
import { chosenLook } from '../looks/index.ts';
import { useHandle } from '../use-outlook.ts';
import type { OutlookWords } from '../words/outlook-words.ts';
import { useOutlookWords } from '../words/use-outlook-words.ts';

const useStyles = makeStyles({
  alert: {
    boxSizing: 'border-box',
    width: 'min(480px, 100vw - 32px)',
    maxHeight: 'calc(100% - 32px)',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    overflowY: 'auto',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  inside: { display: 'grid', gap: tokens.spacingVerticalL },
  title: { margin: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { display: 'grid', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Returns the button that Escape presses: the one that changes nothing, whatever its label. */
const harmless = ({ buttons }: Alert): AlertButton | undefined =>
  buttons.find(({ act }) => act === 'dont-send' || act === 'wait');

/** Returns the button's label: the add-in's own as it is, Outlook's own in the language of Outlook. */
const labelOf = ({ label }: AlertButton, words: OutlookWords): string => {
  const own: Readonly<Record<string, string>> = {
    'Don’t Send': words.dontSend,
    'Send Anyway': words.sendAnyway,
    'Try Later': words.tryLater,
    Wait: words.wait,
    'Take Action': words.takeAction,
  };
  return own[label] ?? label;
};

/** Opens the dialog as a modal one, and returns the focus when it closes. */
const useModal = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
};

/** Outlook's own alert over the compose window, with the add-in's text and the client's buttons. */
export const AlertDialog = ({ alert }: { alert: Alert }) => {
  const styles = useStyles();
  const client = chosenLook().useWindowClasses();
  const words = useOutlookWords();
  const { outlook } = useHandle();
  const id = useId();
  return (
    <dialog
      ref={useModal()}
      className={mergeClasses(styles.alert, client.alert)}
      dir={directionOf(outlook.locale)}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        const button = harmless(alert);
        if (button !== undefined) outlook.pressAlert(button);
      }}
    >
      <div className={styles.inside}>
        <Subtitle1 as="h2" id={`${id}title`} className={mergeClasses(styles.title, client.alertTitle)}>
          <ShieldErrorRegular aria-hidden />
          {alert.title}
        </Subtitle1>
        <div id={`${id}text`} className={styles.text}>
          <AlertText text={alert.text} markdown={alert.markdown} />
        </div>
        <div className={mergeClasses(styles.buttons, client.alertButtons)}>
          {alert.buttons.map((button, at) => (
            <Button
              key={button.label}
              appearance={at === 0 ? 'primary' : 'secondary'}
              onClick={() => outlook.pressAlert(button)}
            >
              {labelOf(button, words)}
            </Button>
          ))}
        </div>
      </div>
    </dialog>
  );
};
