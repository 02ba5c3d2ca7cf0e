import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { screened } from './screened.ts';

const folder = temporaryFolder();

/** Writes an export with a row for each recipient. */
function exported(name: string, messages: readonly (readonly [day: string, to: string])[]) {
  const rows = messages.flatMap(([day, to], at) =>
    to.split(' ').map((one) => `2026-10-${day},m${at},lee@army.mil,${one}`),
  );
  const path = join(folder, name);
  writeFileSync(path, ['Received,MessageId,SenderAddress,RecipientAddress', ...rows, ''].join('\n'));
  return path;
}

const doubted = async (file: string, learn = false) => {
  const { domains, totals } = await screened([file], { learn });
  return { domains: domains.map(({ domain }) => domain), prompts: totals.prompts };
};

describe('nearmiss screen, of whole messages,', { timeout: 60_000 }, () => {
  it('judges a recipient beside the others of its message', async () => {
    const together = exported('together.csv', [['05', 'kim@brighthouse.com pat@brighthuose.com']]);
    const apart = exported('apart.csv', [
      ['05', 'kim@brighthouse.com'],
      ['06', 'pat@brighthuose.com'],
    ]);
    expect(await doubted(together)).toMatchObject({ prompts: 1 });
    expect((await doubted(together)).domains).toContain('brighthuose.com');
    expect(await doubted(apart)).toEqual({ domains: [], prompts: 0 });
  });

  it('lets earlier mail of the sender tell what was meant, only with --learn', async () => {
    const file = exported('history.csv', [
      ['05', 'kim@brighthouse.com'],
      ['06', 'kim@brighthouse.com'],
      ['07', 'kim@brighthouse.com'],
      ['08', 'kim@brighthuose.com'],
    ]);
    expect(await doubted(file)).toEqual({ domains: [], prompts: 0 });
    expect(await doubted(file, true)).toEqual({ domains: ['brighthuose.com'], prompts: 1 });
  });

  it('learns in the order of time, whatever the order of the rows', async () => {
    const file = exported('backwards.csv', [
      ['08', 'kim@brighthouse.com'],
      ['07', 'kim@brighthouse.com'],
      ['06', 'kim@brighthouse.com'],
      ['05', 'kim@brighthuose.com'],
    ]);
    expect((await doubted(file, true)).domains).not.toContain('brighthuose.com');
  });

  it('says that rows without an id of their message are judged alone', async () => {
    const file = exported('no-ids.csv', [['05', 'kim@army.ml']]);
    writeFileSync(file, 'SenderAddress,RecipientAddress\nlee@army.mil,kim@army.ml\n');
    const { assumptions, totals } = await screened([file]);
    expect(assumptions).toContain('no-co-recipients');
    expect(totals.prompts).toBe(1);
    const whole = await screened([exported('ids.csv', [['05', 'kim@army.ml']])]);
    expect(whole.assumptions).not.toContain('no-co-recipients');
    expect(whole.assumptions).toContain('no-memory');
  });
});
