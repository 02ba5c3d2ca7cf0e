#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
try {
  await import('./nearmiss.ts');
} catch (error) {
  process.stderr.write(`nearmiss: ${error instanceof Error ? error.stack : String(error)}\n`);
  // EX_SOFTWARE of sysexits.h; Node's own exit code for a crash is 1, which here means a doubt.
  process.exitCode = 70;
}
