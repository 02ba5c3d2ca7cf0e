import { afterEach, describe, expect, it, vi } from 'vitest';
import { functionNames } from '../../../src/outlook/office/manifest-ids.ts';
import { switchedOff } from '../../../src/text/compose/switched-off.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function load(outlook = new FakeOutlook({ fields: { to: ['kim@army.ml'] } })) {
  vi.stubGlobal('Office', outlook.office);
  vi.stubGlobal('self', {});
  await import('../../../src/fallback/index.ts');
  return outlook;
}

const call = (handler: unknown, completed: (answer?: unknown) => void) => {
  (handler as (event: { completed: typeof completed }) => void)({ completed });
};

describe('the fallback build, which checks nothing', () => {
  it('registers every function that the manifests name', async () => {
    const outlook = await load();
    expect([...outlook.associated.keys()].sort()).toEqual(Object.values(functionNames).sort());
  });

  it.each(['onItemSend', 'onMessageSend', 'onAppointmentSend'])(
    'allows %s at once and answers it only once',
    async (name) => {
      const outlook = await load();
      const completed = vi.fn();
      call(outlook.associated.get(name), completed);
      expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
      await vi.waitFor(() => expect([...outlook.notices.values()]).toHaveLength(1));
      expect(completed).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['onNewMessageCompose', 'onMessageRecipientsChanged', 'onAppointmentAttendeesChanged'])(
    'shows at %s a notice that nothing is checked',
    async (name) => {
      const outlook = await load();
      const completed = vi.fn();
      call(outlook.associated.get(name), completed);
      await vi.waitFor(() => expect(completed).toHaveBeenCalledTimes(1));
      expect(JSON.stringify([...outlook.notices.values()])).toContain(switchedOff.en.notice);
    },
  );

  it('writes the notice in the language of Outlook', async () => {
    const outlook = await load(new FakeOutlook({ fields: { to: [] }, language: 'de-AT' }));
    call(outlook.associated.get('onMessageSend'), vi.fn());
    await vi.waitFor(() =>
      expect(JSON.stringify([...outlook.notices.values()])).toContain(switchedOff.de.notice),
    );
  });
});
