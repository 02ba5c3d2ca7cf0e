import type { Step } from './steps.mjs';
export function wanted(words: readonly string[]): {
  readonly chosen: readonly Step[];
  readonly minutes: number;
};
