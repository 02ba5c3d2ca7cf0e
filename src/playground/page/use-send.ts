import { useState } from 'react';
import { emptyMail } from '../host/mail.ts';
import type { SendResult } from '../host/on-send.ts';
import { useOutlook } from './use-outlook.ts';

/** The Send button: what it does, and what became of the last press. */
export const useSend = () => {
  const { outlook } = useOutlook();
  const [result, setResult] = useState<SendResult | undefined>(undefined);
  const send = async (): Promise<void> => {
    if (outlook.sending()) return;
    setResult(undefined);
    const { kind, from } = outlook.mail();
    const became = await outlook.send();
    setResult(became);
    if (became.type === 'sent') outlook.compose(emptyMail(kind, from));
  };
  return { result, send, forget: () => setResult(undefined) };
};
