import { createRoot } from 'react-dom/client';
import { showBare } from './bare.ts';
import type { Handle } from './handle.ts';
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
  document.body.textContent = `The playground could not start: ${String(error)} Run “npm run build” and reload.`;
};

startOutlook().then((handle) => {
  window.playground = handle;
  if (new URLSearchParams(location.search).has('bare')) showBare(handle);
  else show(handle);
}, complain);
