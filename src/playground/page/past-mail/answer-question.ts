import { buildKnownDomains } from '../../../detector/targets/known-domains.ts';
import { screenMail } from '../../../past-mail/screen-mail.ts';
import type { Screened } from '../../../past-mail/screened.ts';
import { UnreadableFile } from '../../../past-mail/table/csv-table.ts';
import { TooManyRows } from '../../../past-mail/table/mail-rows.ts';
import { NoColumn, readMail, type ReadMail } from '../../../past-mail/table/read-mail.ts';
import { defaultPolicy } from '../../../policy/default-policy.ts';
import { knownDomainsInput } from '../../../policy/known-domains-input.ts';
import { mostRows, type Answer, type Problem, type Question } from './worker-messages.ts';

/** So many bytes are read between two reports of the progress. */
const everyBytes = 1 << 20;

/** Reads a file and judges its mail as the add-in would today. Reports progress, then one last answer. */
export const answerQuestion = async (
  { file, policy = defaultPolicy }: Question,
  tell: (answer: Answer) => void,
): Promise<void> => {
  let told = 0;
  const read = (bytes: number): void => {
    if (bytes - told < everyBytes) return;
    told = bytes;
    tell({ type: 'read', bytes });
  };
  try {
    const mail = await readMail(file, mostRows, read);
    tell({ type: 'judging' });
    const today = new Date().toISOString().slice(0, 10);
    const knownDomains = buildKnownDomains(knownDomainsInput(policy, { today }));
    tell(answerOf(mail, screenMail(mail, { policy, knownDomains })));
  } catch (error) {
    tell({ type: 'problem', problem: problemOf(error) });
  }
};

/** An empty result would look like good news. */
const answerOf = ({ mail }: ReadMail, screened: Screened): Answer => {
  if (mail.rows.length === 0) return { type: 'problem', problem: { is: 'no rows' } };
  if (screened.totals.messages > 0) return { type: 'screened', screened };
  const { own, rows } = screened;
  return { type: 'problem', problem: { is: 'no mail sent', own: own.domains, bad: rows.bad } };
};

const problemOf = (error: unknown): Problem => {
  if (error instanceof UnreadableFile) return { is: error.problem };
  if (error instanceof NoColumn) return { is: 'no column', role: error.role, names: error.names };
  if (error instanceof TooManyRows) return { is: 'too many rows' };
  return { is: 'unreadable' };
};
