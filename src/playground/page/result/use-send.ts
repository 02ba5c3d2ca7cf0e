import { useEffect, useState } from 'react';
import { emptyMail, type Mail } from '../../host/mail.ts';
import type { SendResult } from '../../host/sending/on-send.ts';
import { useHandle } from '../use-outlook.ts';

/** How a Send ended, with the item as the sender wrote it and as it is now. */
export interface Decided {
  readonly result: SendResult;
  readonly written: Mail;
  readonly mail: Mail;
}

/**
 * Returns what the Send button does, and how the last Send ended, whether the sender or the add-in started
 * it. A new, empty item is opened after one that was sent.
 */
export const useSend = () => {
  const { outlook } = useHandle();
  const [decided, setDecided] = useState<Decided | undefined>(undefined);
  useEffect(
    () =>
      outlook.onDecided((result) => {
        const mail = outlook.mail();
        setDecided({ result, written: outlook.asWritten(), mail });
        if (result.type === 'sent') outlook.compose(emptyMail(mail.kind, mail.from));
      }),
    [outlook],
  );
  const forget = (): void => setDecided(undefined);
  const send = (): void => {
    if (outlook.sending()) return;
    forget();
    void outlook.send();
  };
  return { decided, send, forget };
};
