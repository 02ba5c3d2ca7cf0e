import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../../../src/policy/default-policy.ts';
import type { Policy } from '../../../../../src/policy/policy.ts';
import type { Screened } from '../../../../../src/past-mail/screened.ts';
import { answerQuestion } from '../../../../../src/playground/page/past-mail/answer-question.ts';
import { sampleTrace } from '../../../../../src/playground/page/past-mail/sample.ts';
import type { Answer } from '../../../../../src/playground/page/past-mail/worker-messages.ts';
import { temporaryFolder } from '../../../../temporary-folder.ts';
import { screened } from '../../../cli/screen/screened.ts';

const folder = temporaryFolder();
const text = sampleTrace();

const inPage = async (policy?: Policy): Promise<Screened> => {
  const answers: Answer[] = [];
  await answerQuestion({ file: new Blob([text]), policy }, (answer) => answers.push(answer));
  const last = answers.at(-1);
  if (last?.type !== 'screened') throw new Error(JSON.stringify(last));
  return last.screened;
};

describe('the sample of past mail', { timeout: 120_000 }, () => {
  it('contains four near misses, each a slip', async () => {
    const { totals, nearMisses, own } = await inPage();
    expect(totals).toMatchObject({ messages: 12_431, prompts: 4, doubtful: 4 });
    expect(own.domains).toEqual(['army.mil']);
    expect(nearMisses.map(({ doubts }) => doubts.map(({ address, meant }) => [address, meant[0]]))).toEqual([
      [['kim.lane@army.ml', 'army.mil']],
      [['pat.moore@navy.ml', 'navy.mil']],
      [['sam.price@gmial.com', 'gmail.com']],
      [['nora.ellis@outlook.con', 'outlook.com']],
    ]);
  });

  it('is judged by the policy in force', async () => {
    const { totals } = await inPage({ ...defaultPolicy, trust: ['gmial.com'] });
    expect(totals.prompts).toBe(3);
  });

  it('has the figures of nearmiss screen', async () => {
    const path = join(folder, 'sample.csv');
    writeFileSync(path, text);
    const [page, command] = [await inPage(), await screened([path], { own: [] })];
    const { messages, senders, personWeeks, doubtful, prompts } = command.totals;
    expect(page.totals).toEqual({ messages, senders, personWeeks, doubtful, prompts });
    expect(page.rows).toEqual(command.rows);
    expect(page.mean).toBe(command.perPersonAndWeek?.mean);
  });
});
