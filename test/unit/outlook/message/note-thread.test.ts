import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteThread } from '../../../../src/outlook/message/note-thread.ts';
import { readThread } from '../../../../src/outlook/storage/thread.ts';
import { FakeOutlook } from '../fake-outlook.ts';

afterEach(() => vi.unstubAllGlobals());

const replyTo = (...to: { emailAddress: string; displayName: string }[]) => {
  const outlook = new FakeOutlook({ composeType: 'reply', fields: { to, cc: ['lee@navy.mil'] } });
  vi.stubGlobal('Office', outlook.office);
  return outlook;
};

describe('the note of a reply', () => {
  it('is read back with the message', async () => {
    replyTo({ emailAddress: 'kim@army.mil', displayName: 'Kim' });
    await noteThread();
    expect(await readThread()).toEqual({ answered: 'kim@army.mil', inherited: ['lee@navy.mil'] });
  });

  it('takes the address from the name of an entry that has no other', async () => {
    replyTo({ emailAddress: '', displayName: 'kim@army.mil' });
    await noteThread();
    expect(await readThread()).toMatchObject({ answered: 'kim@army.mil' });
  });

  it('names nobody as answered if the first entry has no address at all', async () => {
    replyTo({ emailAddress: '', displayName: 'Our team' }, { emailAddress: 'jo@af.mil', displayName: '' });
    await noteThread();
    expect(await readThread()).toEqual({ answered: '', inherited: ['jo@af.mil', 'lee@navy.mil'] });
  });

  it('names nobody as answered if Outlook does not reveal an entry of To, which may be the first', async () => {
    replyTo({ emailAddress: '', displayName: '' }, { emailAddress: 'jo@af.mil', displayName: '' });
    await noteThread();
    expect(await readThread()).toEqual({ answered: '', inherited: ['jo@af.mil', 'lee@navy.mil'] });
  });

  it('is not made of recipients that cannot be read', async () => {
    replyTo({ emailAddress: 'kim@army.mil', displayName: '' }).fault('cc.getAsync', 'fail');
    await expect(noteThread()).rejects.toMatchObject({ code: 5001 });
    expect(await readThread()).toBeUndefined();
  });
});
