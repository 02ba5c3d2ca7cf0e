import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copyText } from './copy-text.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  taken: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexShrink: 0 },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    resize: 'vertical',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, minHeight: tokens.lineHeightBase300 },
});

export interface TextToTakeProps {
  readonly text: string;
  /** The accessible name of the text. */
  readonly label: string;
}

/**
 * A text for the sender to copy; the add-in sends it nowhere. Not a download, which Outlook's frames may
 * silently forbid.
 */
export function TextToTake({ text, label }: TextToTakeProps) {
  const words = useWords();
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly about: string; readonly words: string }>();
  const copy = () => {
    area.current?.select();
    // The text is selected, so that the keyboard can copy it.
    void copyText(text).then((done) =>
      setSaid({ about: text, words: done ? words.copy.copied : words.copy.byHand }),
    );
  };
  return (
    <div className={styles.taken}>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={label}
        // The text is in English.
        lang="en"
        dir="ltr"
        rows={9}
        readOnly
        value={text}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={copy}>
          {words.copy.copy}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said?.about === text ? said.words : ''}
      </p>
    </div>
  );
}
