import { describe, expect, it } from 'vitest';
import { origin, outlookWith, pressSend, type Page } from '../scripted-add-in.ts';

const options = JSON.stringify({
  url: `${origin}/dialog.html`,
  width: 40,
  height: 300,
  displayInIframe: true,
});

const openDialog = async () => {
  const made = outlookWith();
  const { page: parent, id, result } = await pressSend(made.outlook, made.pages);
  const answer = parent.register('dialogMessageReceived', options);
  const dialog = made.pages[1];
  return { ...made, parent, id, result, answer, dialog };
};

const must = (page: Page | undefined): Page => {
  if (page === undefined) throw new Error('no dialog was opened');
  return page;
};

describe('a dialog in the playground', () => {
  it('opens in the requested size, limited to the window', async () => {
    const { answer, dialog } = await openDialog();
    expect(answer).toEqual({ Error: 0 });
    expect(dialog?.plan).toMatchObject({ kind: 'dialog', size: { width: 40, height: 100 } });
    expect(dialog?.plan.name).toContain('isDialog');
  });

  it('exchanges messages with its parent', async () => {
    const { parent, dialog } = await openDialog();
    must(dialog).register('dialogParentMessageReceived');
    must(dialog).common(144, { messageToParent: '{"type":"ready"}', targetOrigin: '' });
    expect(parent.told('dialogMessageReceived')).toEqual([
      { messageType: 0, messageContent: '{"type":"ready"}', messageOrigin: origin },
    ]);
    parent.common(145, { messageContent: 'hello', targetOrigin: '' });
    expect(must(dialog).told('dialogParentMessageReceived')).toEqual([
      { messageType: 1, messageContent: 'hello', messageOrigin: origin },
    ]);
  });

  it('loses a message that comes before it listens, which is reported', async () => {
    const { outlook, parent, dialog } = await openDialog();
    parent.common(145, { messageContent: 'hello', targetOrigin: '' });
    expect(must(dialog).told('dialogParentMessageReceived')).toEqual([]);
    expect(outlook.trace.wrongs()).toEqual([expect.stringContaining('before it listened')]);
  });

  it('closes when its parent closes it', async () => {
    const { outlook, parent, dialog } = await openDialog();
    expect(parent.request('dialogMessageReceived', { targetId: options }, 2)).toEqual({ Error: 0 });
    expect(must(dialog).removed).toBe(true);
    expect(outlook.frames()).toHaveLength(1);
    expect(parent.told('dialogMessageReceived')).toEqual([]);
  });

  it('closes with its × button and reports 12006 to its parent', async () => {
    const { outlook, parent, dialog } = await openDialog();
    const frame = outlook.frames().find((one) => one.plan.kind === 'dialog');
    if (frame === undefined) throw new Error('no frame');
    outlook.dismiss(frame);
    expect(must(dialog).removed).toBe(true);
    expect(parent.told('dialogMessageReceived')).toEqual([{ messageType: 12006 }]);
  });

  it('closes with the page that opened it', async () => {
    const { outlook, dialog } = await openDialog();
    outlook.compose(outlook.mail());
    expect(must(dialog).removed).toBe(true);
  });

  it('closes as if by the sender if the fault switch says so', async () => {
    const { outlook, dialog, parent } = await openDialog();
    outlook.faults.set('dialog.tell', { type: 'dismissed' });
    parent.common(145, { messageContent: 'hello' });
    expect(must(dialog).removed).toBe(true);
    expect(parent.posted.at(-1)?._data).toEqual({ messageType: 12006 });
  });

  it('closes if the fault switch reloads the page that opened it', async () => {
    const { outlook, dialog, parent } = await openDialog();
    outlook.faults.set('dialog.tell', { type: 'reloads' });
    parent.common(145, { messageContent: 'hello' });
    expect(must(dialog).removed).toBe(true);
    expect(parent.reloaded).toBe(1);
  });

  it('is refused if the fault switch says so', async () => {
    const { outlook, pages } = outlookWith();
    outlook.faults.set('dialog.open', { type: 'error', code: 12007 });
    const { page } = await pressSend(outlook, pages);
    expect(page.register('dialogMessageReceived', options)).toEqual({ Version: 1, Error: 12007 });
    expect(pages).toHaveLength(1);
  });

  it.each([
    [13, 'forward'],
    [14, 'backward'],
  ])('passes the focus on when the sender leaves its last stop (%i, %s)', async (code) => {
    const { outlook, dialog } = await openDialog();
    const left: string[] = [];
    const stop = outlook.onLeaveFrame((frame) => left.push(frame.plan.kind));
    must(dialog).request('ContextActivationManager_notifyHost', ['c', code, '']);
    stop();
    must(dialog).request('ContextActivationManager_notifyHost', ['c', code, '']);
    expect(left).toEqual(['dialog']);
  });

  it.each([
    ['first', 11],
    ['last', 12],
  ] as const)('is entered at its %s stop', async (where, code) => {
    const { outlook, dialog } = await openDialog();
    const frame = outlook.frames().find((one) => one.plan.kind === 'dialog');
    if (frame === undefined) throw new Error('no frame');
    outlook.enter(frame, where);
    expect(must(dialog).posted.at(-1)).toMatchObject({
      _actionName: 'Office_notifyAgave',
      _conversationId: `${frame.conversation}_ntf`,
      _data: [code],
    });
  });
});
