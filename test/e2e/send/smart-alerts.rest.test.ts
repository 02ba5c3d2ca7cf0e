import { describe } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { correctIn, followInOpenPane } from './smart-alerts-stories.ts';

describe('the Smart Alerts edition in Outlook on the web', () => {
  correctIn(outlookForEachTest({ edition: 'smart-alerts', early: false }), [
    ['To', { to: ['kim@army.ml'] }],
    ['Cc', { cc: ['kim@army.ml'] }],
    ['Bcc', { bcc: ['kim@army.ml'] }],
  ]);
});

followInOpenPane('is reloaded by an Outlook that cannot notify it', false);
