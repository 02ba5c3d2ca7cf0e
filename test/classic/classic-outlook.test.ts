import { describe, expect, it } from 'vitest';
import { ClassicOutlook } from './classic-outlook.ts';

/** A small add-in, so that the simulated Outlook is tested apart from ours. */
const withHandler = (body: string) =>
  new ClassicOutlook({
    bundle: `Office.actions.associate('handle', function (event) {
      var item = Office.context.mailbox.item;
      ${body}
    });`,
    mail: { recipients: { 0: [{ address: 'kim@navy.mil', name: 'Kim' }], 1: [], 2: [] } },
  });

describe('the simulated classic Outlook', () => {
  it('runs the real library, with which a handler reads the recipients and answers', async () => {
    const outlook = withHandler(`item.to.getAsync(function (result) {
      event.completed({ allowEvent: false, errorMessage: result.value[0].emailAddress });
    });`);
    const { options, calls } = await outlook.run('handle');
    expect(options).toEqual({ allowEvent: false, errorMessage: 'kim@navy.mil' });
    expect(calls).toEqual(['recipients.get']);
  });

  it('reports that it is classic Outlook and which requirement sets it has', async () => {
    const outlook = new ClassicOutlook({
      bundle: `Office.actions.associate('handle', function (event) {
        event.completed({ errorMessage: [Office.context.platform, Office.context.mailbox.diagnostics.hostName,
          Office.context.requirements.isSetSupported('Mailbox', '1.12'),
          Office.context.requirements.isSetSupported('Mailbox', '1.13')].join() });
      });`,
      mailbox: '1.12',
    });
    expect((await outlook.run('handle')).options).toEqual({ errorMessage: 'PC,Outlook,true,false' });
  });

  it('gives the bundle arrays without members newer than ES2016', async () => {
    const outlook = withHandler(`item.to.getAsync(function (result) {
      event.completed({ errorMessage: typeof result.value.flatMap + typeof [].flatMap + Array.isArray(result.value) });
    });`);
    expect((await outlook.run('handle')).options).toEqual({ errorMessage: 'undefinedundefinedtrue' });
  });

  it('never calls Office.initialize or the callback of Office.onReady', async () => {
    const outlook = new ClassicOutlook({
      bundle: `var ran = [];
        Office.initialize = function () { ran.push('initialize'); };
        Office.onReady(function () { ran.push('callback'); });
        Office.onReady().then(function () { ran.push('promise'); });
        Office.actions.associate('handle', function (event) { event.completed({ errorMessage: ran.join() }); });`,
    });
    expect((await outlook.run('handle')).options).toEqual({ errorMessage: '' });
  });

  it('does not find a function that was associated late', async () => {
    const outlook = new ClassicOutlook({
      bundle: `Office.onReady(function () { Office.actions.associate('handle', function () {}); });`,
    });
    expect((await outlook.run('handle')).status).toBe(11101);
  });

  it('keeps what is written to the message and starts a new engine for every event', async () => {
    const outlook = withHandler(`
      counted = typeof counted === 'undefined' ? 1 : counted + 1;
      item.sessionData.setAsync('key', 'value', function () {
        item.notificationMessages.replaceAsync('note', { type: 'errorMessage', message: 'Look' }, function () {
          item.to.setAsync([{ emailAddress: 'jo@navy.mil', displayName: 'Jo' }], function () {
            event.completed({ errorMessage: String(counted) });
          });
        });
      });`);
    await outlook.run('handle');
    expect((await outlook.run('handle')).options).toEqual({ errorMessage: '1' });
    expect(outlook.mail.sessionData).toEqual({ key: 'value' });
    expect(outlook.mail.recipients[0]).toEqual([{ address: 'jo@navy.mil', name: 'Jo' }]);
    expect(outlook.mail.notices).toMatchObject([{ key: 'note', message: 'Look' }]);
    expect(outlook.trace.wrongs()).toEqual([]);
  });

  it.each([
    ['an error', { type: 'error', code: 9030 }, 'failed 9030'],
    ['another shape', { type: 'instead', data: [{ address: 5 }] }, 'succeeded '],
    ['a late answer', { type: 'late', ms: 700 }, 'succeeded '],
  ] as const)('can answer a call with %s', async (_what, fault, seen) => {
    const outlook = withHandler(`item.to.getAsync(function (result) {
      event.completed({ errorMessage: result.status + ' ' + (result.error ? result.error.code : '') });
    });`);
    outlook.faults.set('recipients.get', fault);
    const { options, took } = await outlook.run('handle');
    expect(options).toEqual({ errorMessage: seen });
    expect(took >= 700).toBe(fault.type === 'late');
  });

  it.each([{ type: 'null' }, { type: 'never' }] as const)(
    'can answer so that the library never calls back: $type',
    async (fault) => {
      const outlook = withHandler('item.to.getAsync(function () { event.completed(); });');
      outlook.faults.set('recipients.get', fault);
      await expect(outlook.run('handle')).rejects.toThrow('Everybody waits');
    },
  );

  it('records an error of the library, which then never calls back', async () => {
    const outlook = withHandler(`setTimeout(function () { event.completed(); }, 900);
      item.to.getAsync(function () { event.completed(); });`);
    outlook.faults.set('recipients.get', { type: 'instead', data: [null] });
    const { took, thrown } = await outlook.run('handle');
    expect(took).toBeGreaterThanOrEqual(900);
    expect(thrown).toEqual([expect.stringContaining('TypeError')]);
  });

  it('stops waiting after five minutes', async () => {
    const outlook = withHandler('setTimeout(function () { event.completed(); }, 300001);');
    await expect(outlook.run('handle')).rejects.toThrow('Not done within 300000 ms');
  });

  it('counts the timers that still run after the answer', async () => {
    const outlook = withHandler(`var timer = setTimeout(function () {}, 10);
      clearTimeout(timer);
      setTimeout(function () {}, 20);
      event.completed();`);
    const { timersLeft, options } = await outlook.run('handle');
    expect(timersLeft).toBe(1);
    expect(options).toBeUndefined();
  });

  it('reports a second answer', async () => {
    const outlook = withHandler(
      'event.completed({ allowEvent: false }); event.completed({ allowEvent: true });',
    );
    const { options } = await outlook.run('handle');
    await outlook.clock.pass(100);
    expect(options).toEqual({ allowEvent: false });
    expect(outlook.trace.wrongs()).toEqual(['The add-in answered an event twice (office-js 6656)']);
  });

  it('refuses a call for which the manifest does not ask permission', async () => {
    const outlook = new ClassicOutlook({
      bundle: `Office.actions.associate('handle', function (event) {
        try {
          Office.context.mailbox.item.sessionData.setAsync('key', 'value', function () {});
        } catch (error) {
          event.completed({ errorMessage: error.message });
        }
      });`,
      permission: 'ReadItem',
    });
    const { options } = await outlook.run('handle');
    expect(options?.errorMessage).toContain('Elevated permission is required');
    expect(outlook.mail.sessionData).toEqual({});
  });
});
