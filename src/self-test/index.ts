import { selfTest } from '../text/admin/self-test.ts';
import { type Expected, readExpected } from './expected.ts';
import {
  fileFaults,
  headerFaults,
  type CheckedFile,
  policyFaults,
  typeFaults,
  unwantedFaults,
} from './faults.ts';
import { officeJsLoads } from './office-js.ts';
import { fetchFile, sha256 } from './seen-file.ts';
import { show, showNothing } from './show.ts';

const page = document.querySelector('main');
const script = document.querySelector<HTMLScriptElement>('#office-js');
if (page && script) void test(page, officeJsLoads(script));

async function test(main: HTMLElement, officeJs: Promise<boolean>): Promise<void> {
  showNothing(main, selfTest.looking, true);
  const expected = await readExpected();
  if (expected === undefined) {
    showNothing(main, selfTest.notTested, false);
    return;
  }
  const checked = await Promise.all(
    expected.files.map(async (file) => ({ file, seen: await fetchFile(file.path) })),
  );
  show(main, expected, {
    files: fileFaults(checked),
    types: typeFaults(checked),
    headers: [...headerFaults(checked, false), ...unwantedFaults(checked, expected.unwanted)],
    caching: headerFaults(checked, true),
    policy: await policy(expected, checked),
    'office-js': (await officeJs) ? [] : [{ kind: 'office-js', address: expected.officeJs }],
  });
}

async function policy(expected: Expected, checked: readonly CheckedFile[]) {
  const events = checked.find(({ file }) => file.path === 'events.js')?.seen;
  const [line = ''] = events?.status === 200 ? new TextDecoder().decode(events.body).split('\n', 1) : [];
  return policyFaults(expected, line, await sha256(new TextEncoder().encode(line).buffer));
}
