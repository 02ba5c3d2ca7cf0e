import { createRoot } from 'react-dom/client';
import { showBare } from './bare.ts';
import type { Handle } from './handle.ts';
import { examples } from './page/message/examples.ts';
import { HandleProvider } from './page/use-outlook.ts';
import { Playground } from './page/playground.tsx';
import { startOutlook } from './start-outlook.ts';

const show = (handle: Handle): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  createRoot(root).render(
    <HandleProvider value={handle}>
      <Playground />
    </HandleProvider>,
  );
};

const complain = (error: unknown): void => {
  const advice =
    location.protocol === 'file:'
      ? 'A browser reads no files for it from a disk: please open it from a web server.'
      : 'Please build it anew and reload.';
  document.body.textContent = `The playground could not start: ${String(error)} ${advice}`;
};

startOutlook().then((handle) => {
  window.playground = handle;
  const search = new URLSearchParams(location.search);
  if (search.has('bare')) showBare(handle);
  else {
    if (!search.has('empty')) handle.outlook.compose(examples[0].mail);
    show(handle);
  }
}, complain);
