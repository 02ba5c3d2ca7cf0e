import { afterEach, describe, expect, it, vi } from 'vitest';
import { functionNames } from '../../../src/outlook/office/manifest-ids.ts';
import { FakeOutlook } from '../outlook/fake-outlook.ts';
import { damaged } from '../policy/baked.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function load(globals: Record<string, unknown> = {}) {
  const outlook = new FakeOutlook({ fields: { to: ['lee@gmail.com'] } });
  const page: Record<string, unknown> = {};
  vi.stubGlobal('Office', outlook.office);
  vi.stubGlobal('self', page);
  vi.stubGlobal('nearmissBuild', '1.2.3');
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  await import('../../../src/events/index.ts');
  return { outlook, page };
}

type Handler = (event: { completed: (answer: unknown) => void }) => void;
const answerOf = (handler: unknown) =>
  new Promise((resolve) => {
    (handler as Handler)({ completed: resolve });
  });

describe('the events bundle', () => {
  it('registers every function of the manifest in both ways as soon as it is loaded', async () => {
    const { outlook, page } = await load();
    const names = Object.values(functionNames);
    expect([...outlook.associated.keys()]).toEqual(names);
    expect(Object.keys(page)).toEqual(names);
    for (const name of names) expect(page[name]).toBe(outlook.associated.get(name));
  });

  it('works without a page, as in the JavaScript runtime of classic Outlook', async () => {
    const { outlook } = await load({ self: undefined });
    expect(await answerOf(outlook.associated.get('onItemSend'))).toEqual({ allowEvent: true });
  });

  it('reads the policy that was packaged with it', async () => {
    const { page, outlook } = await load({ nearmissPolicy: damaged });
    expect(await answerOf(page.onItemSend)).toEqual({ allowEvent: false });
    expect(outlook.notices.size).toBe(1);
  });
});
