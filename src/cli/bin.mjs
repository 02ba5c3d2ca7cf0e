#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
try {
  await import('./nearmiss.ts');
} catch (error) {
  process.stderr.write(`nearmiss: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 70; // sysexits.h, EX_SOFTWARE: Node's own code for a crash is 1, which here means a doubt
}
