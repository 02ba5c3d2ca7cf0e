import { describe } from 'vitest';
import { findMistakes, hostsOfFile, passAxeIn } from './self-test-stories.ts';

describe('the self-test page', () => {
  const hosts = hostsOfFile();

  findMistakes(hosts, [
    [
      'other-csp.example',
      'Headers',
      /Content-Security-Policy is “default-src \* 'unsafe-inline'” for dialog\.html/,
    ],
    ['framed.example', 'Headers', /X-Frame-Options is set for taskpane\.html/],
    ['mime.example', 'Content types', /officeaddins-allowed\.json is announced as “text\/plain”/],
    ['kept.example', 'Caching', /Cache-Control is “max-age=86400” for events\.js\. It should be “no-cache”/],
    ['missing.example', 'Files', /taskpane\.html is not there \(the host answers 404\)/],
    ['no-policy.example', 'Policy', /There is no policy in events\.js/],
    ['other-policy.example', 'Policy', /The policy in events\.js is not the one of this package/],
  ]);

  passAxeIn(hosts, [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active' }],
  ]);
});
