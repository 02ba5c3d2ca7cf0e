import { describe, expect, it } from 'vitest';
import { readWin32Call } from './win32-call.ts';

describe('the parameters of a call to classic Outlook', () => {
  it.each([
    ['reading a field', 15, [1, '{"itemNumber":"1"}'], { recipientField: 1, itemNumber: '1' }],
    [
      'writing a field',
      21,
      [0, [['bob@navy.mil', 'Bob']]],
      { recipientField: 0, recipientArray: [{ address: 'bob@navy.mil', name: 'Bob' }] },
    ],
    ['a single object', 186, ['{"name":"key"}'], { name: 'key' }],
    [
      'a notification and its button',
      35,
      ['key', 3, false, 'Look', 'icon', '{"actions":[{"actionText":"Go"}]}'],
      {
        key: 'key',
        type: 3,
        persistent: false,
        message: 'Look',
        icon: 'icon',
        actions: [{ actionText: 'Go' }],
      },
    ],
    ['no parameters', 107, [], {}],
  ])('are named as on the web for %s', (_what, id, given, params) => {
    expect(readWin32Call(id, given)).toEqual(params);
  });
});
