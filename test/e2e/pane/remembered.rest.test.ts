import { describe } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { keepForeignSettings } from './foreign-settings.ts';

describe('an address that was remembered in the dialog', () => {
  keepForeignSettings(outlookForEachTest(), ['{"hostile":true}', '""', '[1,2]']);
});
