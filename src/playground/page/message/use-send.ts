import { useEffect, useState } from 'react';
import { emptyMail } from '../../host/mail.ts';
import type { SendResult } from '../../host/sending/on-send.ts';
import { useHandle } from '../use-outlook.ts';

/**
 * Returns what the Send button does, and the result of the last Send, whether the sender or the add-in
 * started it.
 */
export const useSend = () => {
  const { outlook } = useHandle();
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
