import { useEffect, useState } from 'react';
import { emptyMail } from '../../host/mail.ts';
import type { SendResult } from '../../host/sending/on-send.ts';
import { useOutlook } from '../use-outlook.ts';

/** The Send button: what it does, and what became of the last Send, whoever began it. */
export const useSend = () => {
  const { outlook } = useOutlook();
  const [result, setResult] = useState<SendResult | undefined>(undefined);
  useEffect(
    () =>
      outlook.onDecided((became) => {
        setResult(became);
        const { kind, from } = outlook.mail();
        if (became.type === 'sent') outlook.compose(emptyMail(kind, from));
      }),
    [outlook],
  );
  const send = (): void => {
    if (outlook.sending()) return;
    setResult(undefined);
    void outlook.send();
  };
  return { result, send, forget: () => setResult(undefined) };
};
