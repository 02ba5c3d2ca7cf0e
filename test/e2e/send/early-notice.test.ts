import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { followNotice } from './early-notice-stories.ts';

followNotice('on-send');

describe('on a phone', () => {
  const phone = outlookForEachTest({ client: 'mobile', viewport: { width: 390, height: 780 } });

  it('the notice has no button, and neither does the message', async () => {
    await phone().compose({ to: ['kim@army.ml'] });
    await phone().early('kim@army.ml');
    expect(await phone().noticeButton().count()).toBe(0);
    expect(await phone().paneButton().count()).toBe(0);
  });
});
