import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';

setFlagsFromString('--expose-gc');
// Optimising code takes a fifth of the time, which is not worth it in a realm with a short life.
setFlagsFromString('--no-opt');
const collect = vm.runInNewContext('gc') as () => void;

const atMost = 40;
let loads = 0;

/**
 * Collects garbage at every 40th load of a page. By itself V8 collects abandoned realms so rarely that 50 MB in use
 * become gigabytes, and a run gets slower and slower.
 */
export const freeRealms = (): void => {
  loads += 1;
  if (loads % atMost === 0) collect();
};
