import type { ReactElement } from 'react';
import { Button, type ButtonProps } from '@fluentui/react-components';
import { useOutlook } from '../../use-outlook.ts';
import { useOutlookWords } from '../../words/use-outlook-words.ts';

interface SendButtonProps extends Pick<ButtonProps, 'appearance' | 'className' | 'size'> {
  readonly send: () => void;
  readonly icon: ReactElement;
  /** Shows the icon alone. */
  readonly isIconOnly?: boolean;
}

/** Outlook's Send button. */
export const SendButton = ({ send, icon, isIconOnly = false, ...style }: SendButtonProps) => {
  const { outlook } = useOutlook();
  const words = useOutlookWords();
  return (
    <Button
      appearance="primary"
      {...style}
      icon={icon}
      aria-label={isIconOnly ? words.send : undefined}
      disabledFocusable={outlook.sending()}
      onClick={send}
    >
      {isIconOnly ? undefined : words.send}
    </Button>
  );
};
