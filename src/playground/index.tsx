import './handle.ts';
import { startOutlook } from './start-outlook.ts';

void startOutlook().then((handle) => {
  window.playground = handle;
});
