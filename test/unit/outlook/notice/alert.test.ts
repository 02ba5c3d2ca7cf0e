import { afterEach, describe, expect, it, vi } from 'vitest';
import { alertHasButton, stopped } from '../../../../src/outlook/notice/alert.ts';
import { FakeOutlook } from '../fake-outlook.ts';

afterEach(() => void vi.unstubAllGlobals());

const withMailbox = (mailbox: number) => {
  vi.stubGlobal('Office', new FakeOutlook({ mailbox }).office);
};
const alert = {
  text: 'Please check.',
  markdown: 'Please **check**.',
  pane: { label: 'Check recipients', kind: 'message', doubts: ['to:0', 'cc:1'] },
} as const;
const button = {
  cancelLabel: 'Check recipients',
  commandId: 'NearmissMessagePane',
  contextData: '{"version":1,"from":"alert","doubts":["to:0","cc:1"]}',
};
const plainAnswer = { allowEvent: false, errorMessage: 'Please check.' };

describe('the Smart Alerts answer that stops a message', () => {
  it.each([
    [12, plainAnswer],
    [13, plainAnswer],
    [14, { ...plainAnswer, ...button }],
    [15, { ...plainAnswer, ...button, errorMessageMarkdown: 'Please **check**.' }],
    [16, { ...plainAnswer, ...button, errorMessageMarkdown: 'Please **check**.' }],
  ])('has only the members that Mailbox 1.%i supports', (mailbox, answer) => {
    withMailbox(mailbox);
    expect(stopped(alert)).toEqual(answer);
    expect(alertHasButton()).toBe(mailbox >= 14);
  });

  it.each([
    [13, plainAnswer],
    [14, { ...plainAnswer, sendModeOverride: 'promptUser' }],
  ])('lets the sender send anyway from Mailbox 1.14 on (1.%i)', (mailbox, answer) => {
    withMailbox(mailbox);
    expect(stopped({ text: 'Please check.', mayInsist: true })).toEqual(answer);
  });

  it('opens the pane of an appointment for an appointment', () => {
    withMailbox(14);
    expect(stopped({ ...alert, pane: { ...alert.pane, kind: 'appointment' } }).commandId).toBe(
      'NearmissAppointmentPane',
    );
  });

  it('passes on at most 20 ids of doubts and nothing else', () => {
    withMailbox(14);
    const doubts = Array.from({ length: 1000 }, (_, n) => `to:${n}`);
    const answer = stopped({ ...alert, pane: { ...alert.pane, doubts } });
    expect(JSON.parse(String(answer.contextData))).toEqual({
      version: 1,
      from: 'alert',
      doubts: doubts.slice(0, 20),
    });
  });

  it('has only text if the client cannot say what it supports (office-js 5091)', () => {
    vi.stubGlobal('Office', { context: {} });
    expect(stopped(alert)).toEqual(plainAnswer);
  });
});
