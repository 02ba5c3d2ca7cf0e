import { selfTest } from '../text/admin/self-test.ts';
import { type Expected, readExpected } from './expected.ts';
import { fileFaults, headerFaults, type Looked, policyFaults, typeFaults, unwantedFaults } from './faults.ts';
import { officeJsLoads } from './office-js.ts';
import { lookAt, sha256 } from './seen-file.ts';
import { show, showNothing } from './show.ts';

const page = document.querySelector('main');
const script = document.querySelector<HTMLScriptElement>('#office-js');
if (page && script) void test(page, officeJsLoads(script));

async function test(shown: HTMLElement, officeJs: Promise<boolean>): Promise<void> {
  showNothing(shown, selfTest.looking, true);
  const expected = await readExpected();
  if (expected === undefined) {
    showNothing(shown, selfTest.notTested, false);
    return;
  }
  const looked = await Promise.all(
    expected.files.map(async (file) => ({ file, seen: await lookAt(file.path) })),
  );
  show(shown, expected, {
    files: fileFaults(looked),
    types: typeFaults(looked),
    headers: [...headerFaults(looked, false), ...unwantedFaults(looked, expected.unwanted)],
    caching: headerFaults(looked, true),
    policy: await policy(expected, looked),
    'office-js': (await officeJs) ? [] : [{ kind: 'office-js', address: expected.officeJs }],
  });
}

async function policy(expected: Expected, looked: readonly Looked[]) {
  const events = looked.find(({ file }) => file.path === 'events.js')?.seen;
  const [line = ''] = events?.status === 200 ? new TextDecoder().decode(events.body).split('\n', 1) : [];
  return policyFaults(expected, line, await sha256(new TextEncoder().encode(line).buffer));
}
