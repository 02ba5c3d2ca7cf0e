import { followNotice } from './early-notice-stories.ts';

followNotice('smart-alerts');
