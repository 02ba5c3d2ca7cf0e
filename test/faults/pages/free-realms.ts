import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

setFlagsFromString('--expose-gc');
// Code that runs in a realm of a moment is not worth optimising: that alone takes a fifth of the time.
setFlagsFromString('--no-opt');
const collect = vm.runInNewContext('gc') as () => void;

const atMost = 40;
let loads = 0;

/**
 * Called at every load of a page. Left to itself V8 looks at what realms leave behind so seldom that 50 MB in use become
 * gigabytes, and the longer a run, the slower it is.
 */
export const freeRealms = (): void => {
  loads += 1;
  if (loads % atMost === 0) collect();
};
