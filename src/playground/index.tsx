import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { showBare } from './bare.ts';
import type { Handle } from './handle.ts';
import { examples } from './page/message/examples.ts';
import { HandleProvider } from './page/use-outlook.ts';
import { Playground } from './page/playground.tsx';
import { StartFailure } from './page/start-failure.tsx';
import { startOutlook } from './start-outlook.ts';

const render = (content: ReactNode): Root => {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no #root.');
  const root = createRoot(place);
  root.render(content);
  return root;
};

const show = (handle: Handle): Root =>
  render(
    <HandleProvider value={handle}>
      <Playground />
    </HandleProvider>,
  );

const start = async (): Promise<void> => {
  const started = await startOutlook();
  const { outlook } = started;
  let root: Root | undefined;
  const startAnew = (): Promise<void> => {
    for (const frame of outlook.frames()) outlook.close(frame);
    root?.unmount();
    return start();
  };
  const handle = { ...started, startAnew };
  window.playground = handle;
  const search = new URLSearchParams(location.search);
  if (search.has('bare')) showBare(handle);
  else {
    if (!search.has('empty')) outlook.compose(examples[0].mail);
    root = show(handle);
  }
};

window.addEventListener('message', (event) => window.playground?.outlook.receive(event));
start().catch((error: unknown) => render(<StartFailure error={error} address={location} />));
